/**
 * Search text without case and diacritics: `fold('Nguyễn Đình') = 'nguyen dinh'`, whether it came composed or
 * not. For Vietnamese, its quotation marks and its dashes the same as the function `fold()` of the database (a test holds one against the other).
 */
export function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .replace(/[đĐ]/g, 'd')
    .replace(/[‘’]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/[–—]/g, '-')
    .toLowerCase();
}

/** First letters of the words of a folded text: `dang ky khai sinh` → `dkks`. */
export function initials(folded: string): string {
  return folded.split(/[^\p{L}\p{N}]+/u).map((word) => word.charAt(0)).join('');
}
