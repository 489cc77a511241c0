/** Letters and digits that nobody takes for one another. */
const ALPHABET = 'abcdefghjkmnpqrstuvwxyz23456789';

/** A password to hand over once: sixteen characters in groups of four. */
export function temporaryPassword(): string {
  const characters = [...crypto.getRandomValues(new Uint32Array(16))].map((number) => ALPHABET[number % ALPHABET.length] ?? 'a');
  return [0, 4, 8, 12].map((from) => characters.slice(from, from + 4).join('')).join('-');
}
