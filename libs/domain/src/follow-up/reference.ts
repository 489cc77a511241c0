import { PIN_ALPHABET, normalisePin, pinFrom } from '../case/codes.js';

const PREFIX = 'PA';
const LENGTH = 12;
/** As many random bytes as a reference needs, with room for those that are passed over. */
export const REFERENCE_BYTES = 96;
const TYPED = new RegExp(`^${PREFIX}([${PIN_ALPHABET}]{${LENGTH}})$`);

/** A petition's reference (mã phản ánh) `PA-XXXX-XXXX-XXXX` from `REFERENCE_BYTES` random bytes: nobody guesses one from another. */
export function referenceFrom(bytes: readonly number[]): string {
  const half = REFERENCE_BYTES / 2;
  return written(`${pinFrom(bytes.slice(0, half))}${pinFrom(bytes.slice(half))}`.slice(0, LENGTH));
}

/** A reference as somebody typed it, or `null` when it cannot be one. */
export function readReference(text: string): string | null {
  const letters = TYPED.exec(normalisePin(text))?.[1];
  return letters === undefined ? null : written(letters);
}

function written(letters: string): string {
  return [PREFIX, letters.slice(0, 4), letters.slice(4, 8), letters.slice(8)].join('-');
}
