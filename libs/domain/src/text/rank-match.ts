import { fold, initials } from './fold.js';

/** Words that nearly every published name begins with and nobody searches by. */
const PREAMBLE = /^thu tuc\s+/;

/**
 * How well a query fits a name with its code, best first from 0; `null` when it does not fit. Accents and case do
 * not count; initials do: "dkks" finds "Đăng ký khai sinh". Every word of a query must begin a word of the name, in order.
 */
export function rankMatch(query: string, code: string, name: string): number | null {
  const wanted = fold(query).trim().replace(/\s+/g, ' ').replace(PREAMBLE, '');
  const subject = fold(name).replace(PREAMBLE, '');
  const letters = initials(subject);
  const tests = [
    () => code.toLowerCase() === wanted,
    () => letters === wanted || subject === wanted,
    () => code.toLowerCase().startsWith(wanted),
    () => letters.startsWith(wanted),
    () => subject.startsWith(wanted),
    () => wordsInOrder(wanted, subject),
    () => subject.includes(wanted),
  ];
  const rank = tests.findIndex((fits) => fits());
  return rank === -1 ? null : rank;
}

function wordsInOrder(wanted: string, subject: string): boolean {
  const words = subject.split(/[^\p{L}\p{N}]+/u);
  let from = 0;
  return wanted.split(' ').every((part) => {
    const found = words.findIndex((word, index) => index >= from && word.startsWith(part));
    from = found + 1;
    return found !== -1;
  });
}
