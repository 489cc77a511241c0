const LONGEST = 150;

/**
 * A name as it is kept and shown: without folders, control characters and what turns text around, composed (NFC), never
 * longer than 150 characters, and with an ending of its kind, since nobody opens `giay-khai-sinh.exe`.
 */
export function cleanFileName(given: string, endings: readonly string[]): string {
  const plain = given
    .normalize('NFC')
    .replace(/^.*[\\/]/s, '')
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}<>:"|?*]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^\.+/, '');
  const dot = plain.lastIndexOf('.');
  const ending = dot < 0 ? '' : plain.slice(dot + 1).toLowerCase();
  const known = endings.includes(ending);
  const stem = [...(known ? plain.slice(0, dot) : plain)].slice(0, LONGEST).join('').trim() || 'tep';
  return `${stem}.${known ? ending : (endings[0] ?? 'bin')}`;
}
