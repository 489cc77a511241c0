import type { Procedure } from '#domain';
import { PROCEDURE_LISTS } from '#domain';

/** A fault as the rules and the server name it: by its place in the document. */
export interface PlacedFault {
  readonly place: string;
  readonly message: string;
}

/** A fault with the box of the form that it belongs to; `null` where no box shows what is at fault. */
export interface ShownFault {
  readonly box: string | null;
  readonly message: string;
}

const OWN_BOXES = ['code', 'name', 'field', 'resolvingLevels', 'channels', 'online', 'onlineReason', 'supplementRule', 'result', 'legalBasis', 'validFrom', 'validTo', ...PROCEDURE_LISTS];

/** Boxes of a row by what the document calls their place; what is not named here is called the same in both. */
const ROW_BOXES: Readonly<Record<string, string>> = {
  'limit': 'value',
  'limit.value': 'value',
  'limit.unit': 'unit',
  'limit.cutOff': 'cutOff',
  'variant': 'variantName',
  'reduced': 'reducedAbove',
  'reduced.above': 'reducedAbove',
  'reduced.amount': 'reducedAmount',
};
/** Where a fault of a whole row is shown. */
const ROW_ITSELF: Readonly<Record<string, string>> = { limits: 'value', fees: 'amount', papers: 'name' };
const SHOWN_IN_ROWS: Readonly<Record<string, readonly string[]>> = {
  limits: ['value', 'unit', 'cutOff', 'variantName', 'channel', 'legalBasis', 'validFrom', 'validTo'],
  fees: ['name', 'amount', 'channel', 'basis', 'reducedAbove', 'reducedAmount', 'maximum', 'legalBasis', 'validFrom', 'validTo'],
  papers: ['name', 'originals', 'copies', 'mandatory', 'condition', 'formUrl', 'forms', 'source'],
};

/** Faults with their boxes, in the order in which they were found. Rules name papers by key, checks of shape by place: `papers.don.name`, `papers[0].name`. */
export function shownFaults(faults: readonly PlacedFault[], procedure: Procedure): ShownFault[] {
  const told = faults.some(({ place }) => place === 'field') ? faults.filter(({ place }) => place !== 'fieldName') : faults;
  return told.map(({ place, message }) => ({ box: boxOf(place.replace(/\[(\d+)\]/g, '.$1'), procedure), message }));
}

/** Messages by box, for the boxes to show; of several the first. */
export function messagesByBox(faults: readonly ShownFault[]): Record<string, string> {
  return Object.fromEntries([...faults].reverse().flatMap(({ box, message }) => (box === null ? [] : [[box, message]])));
}

function boxOf(place: string, procedure: Procedure): string | null {
  const [list = '', row, ...rest] = place.split('.');
  // Code and name of a field are chosen in one.
  if (list === 'fieldName') return 'field';
  if (row === undefined || !(PROCEDURE_LISTS as readonly string[]).includes(list)) return OWN_BOXES.includes(list) ? list : null;
  const byKey = list === 'papers' ? procedure.papers.findIndex(({ key }) => key === row) : -1;
  const at = byKey === -1 ? Number(row) : byKey;
  if (!Number.isInteger(at)) return list;
  // Of several files one box tells.
  const named = rest[0] === 'forms' ? 'forms' : rest.join('.');
  const box = named === '' ? (ROW_ITSELF[list] ?? named) : (ROW_BOXES[named] ?? named);
  return `${list}.${at}.${SHOWN_IN_ROWS[list]?.includes(box) ? box : (ROW_ITSELF[list] ?? '')}`;
}
