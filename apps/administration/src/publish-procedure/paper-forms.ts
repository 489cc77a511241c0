import type { DefinitionFault, Procedure } from '#domain';
import type { Stores, TakenForm } from '#persistence';
import type { Principal } from '#platform';

/** Forms that a version may have, and those that keep it from being published. */
interface Forms {
  readonly fit: readonly TakenForm[];
  readonly faults: readonly DefinitionFault[];
}

/**
 * The files that a version names as forms of its papers. One's own upload fits, and whatever a version of any procedure has
 * already, since that is everybody's to read; named as it is stored, so that the text of a version never says anything else.
 */
export async function formsOf({ files }: Pick<Stores, 'files'>, { papers }: Procedure, { staffId }: Principal): Promise<Forms> {
  const named = papers.flatMap(({ key, forms = [] }) => forms.map((form) => ({ paper: key, form })));
  if (named.length === 0) return { fit: [], faults: [] };
  const known = new Map((await files.forms(named.map(({ form }) => form.id))).map((file) => [file.id, file]));
  const fit: TakenForm[] = [];
  const faults: DefinitionFault[] = [];
  for (const { paper, form } of named) {
    const file = known.get(form.id);
    const mayHave = file !== undefined && (file.taken || file.owner === `staff:${staffId}`);
    if (mayHave && file.name === form.name && file.mediaType === form.mediaType && file.bytes === form.bytes) fit.push({ paper, id: file.id, owner: file.owner });
    else faults.push({ code: 'form-gone', place: `papers.${paper}.forms`, message: `Tệp “${form.name}” không còn dùng được, hãy tải lên lại.` });
  }
  return { fit, faults };
}
