import { MESSAGE_KINDS, type MailTemplate } from '../compose-letter/message-kinds.js';
import { FRAME_FACTS, PLACEHOLDERS, type PlaceholderName } from '../compose-letter/placeholders.js';
import { placeholdersOf } from '../compose-letter/usable-wording.js';

/**
 * Facts of an example of a kind, everything given. Those of `toggled` are the other way round: words and lists are
 * missing, yes is no, so that each way through the conditions can be looked at.
 */
export function sampleFacts(template: MailTemplate, toggled: readonly string[] = []): Readonly<Record<string, unknown>> {
  const { samples = {} } = MESSAGE_KINDS[template];
  const names = placeholdersOf(template).filter((name) => PLACEHOLDERS[name].shape !== 'part');
  const shown = (name: PlaceholderName): unknown => {
    const sample = samples[name] ?? PLACEHOLDERS[name].sample;
    if (!toggled.includes(name)) return sample;
    return typeof sample === 'boolean' ? !sample : Array.isArray(sample) ? [] : null;
  };
  return { ...FRAME_FACTS, ...Object.fromEntries(names.map((name) => [name, shown(name)])) };
}
