import { fold } from '../text/fold.js';

/** How the code of a field (lĩnh vực) looks. Cases, figures and rules of processes (`department:dat-dai@province`) name it, so it never changes. */
export const FIELD_CODE = /^[a-z0-9]+(-[a-z0-9]+)*$/;
export const LONGEST_FIELD_CODE = 50;

/** The code that a name suggests: `Hoạt động xây dựng` → `hoat-dong-xay-dung`. Empty where the name has no letter. */
export function fieldCodeOf(name: string): string {
  let code = '';
  for (const word of fold(name).match(/[a-z0-9]+/g) ?? []) {
    const longer = code === '' ? word.slice(0, LONGEST_FIELD_CODE) : `${code}-${word}`;
    if (longer.length > LONGEST_FIELD_CODE) break;
    code = longer;
  }
  return code;
}
