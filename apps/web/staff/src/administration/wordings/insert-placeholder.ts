import type { PlaceholderView } from '../../api/types.js';

/** A text with a caret, after something was put in. */
interface Inserted {
  readonly text: string;
  readonly caret: number;
}

/** What a placeholder looks like in the text: a condition for a yes or no, braces for everything else. */
function snippetOf({ name, shape }: Pick<PlaceholderView, 'name' | 'shape'>): string {
  return shape === 'flag' ? `{{#if ${name}}}\n\n{{/if}}` : `{{${name}}}`;
}

/** Puts a placeholder where the caret stands, over what is selected; lists, parts, links and conditions on lines of their own. */
export function insertPlaceholder(text: string, from: number, to: number, placeholder: Pick<PlaceholderView, 'name' | 'shape'>): Inserted {
  const [before, after] = [text.slice(0, from), text.slice(to)];
  const alone = placeholder.shape !== 'words';
  const lead = alone && before !== '' && !before.endsWith('\n') ? '\n' : '';
  const trail = alone && after !== '' && !after.startsWith('\n') ? '\n' : '';
  const snippet = snippetOf(placeholder);
  const inside = placeholder.shape === 'flag' ? snippet.indexOf('\n') + 1 : snippet.length;
  return { text: `${before}${lead}${snippet}${trail}${after}`, caret: before.length + lead.length + inside };
}
