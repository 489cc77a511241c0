import { completeFile, type CaseFile } from '#domain';

/** A row with its case as the engine knows it: what was stored before forks, data and links existed gets them empty. */
export function completeRow<Row extends { readonly state: CaseFile }>(row: Row): Row {
  return { ...row, state: completeFile(row.state) };
}
