import { fold } from '../text/fold.js';

/** Fewest and most characters of a password. There are no rules of composition: length is what counts. */
export const PASSWORD_LENGTH = { min: 12, max: 200 } as const;

/** Beginnings that people lengthen until they reach the length, by what is left of them without digits and signs. */
const COMMON = new Set(['', 'admin', 'administrator', 'matkhau', 'motcua', 'password', 'pass', 'quantri', 'quantrivien', 'qwerty', 'qwertyuiop', 'abc', 'abcdef', 'abcdefghijkl', 'anhyeuem', 'iloveyou', 'welcome', 'xinchao', 'vietnam']);

const FEWEST_DIFFERENT = 5;

/**
 * What is wrong with a password, as a Vietnamese sentence, or `null`: too short or long, a common word with digits
 * behind it, few different characters, or one's own name. `about` are names of whoever it is for.
 */
export function passwordFault(password: string, about: readonly string[] = []): string | null {
  if (password.length < PASSWORD_LENGTH.min) return `Mật khẩu cần ít nhất ${PASSWORD_LENGTH.min} ký tự`;
  if (password.length > PASSWORD_LENGTH.max) return `Mật khẩu không được dài quá ${PASSWORD_LENGTH.max} ký tự`;
  if (new Set(password).size < FEWEST_DIFFERENT) return 'Mật khẩu có quá ít ký tự khác nhau';
  const letters = lettersOf(password);
  if (COMMON.has(letters)) return 'Mật khẩu này dễ đoán; hãy dùng vài từ không liên quan đến nhau';
  if (about.map(lettersOf).some((name) => name !== '' && letters === name)) return 'Mật khẩu không được là họ tên hay tên đăng nhập';
  return null;
}

function lettersOf(text: string): string {
  return fold(text).replace(/[^a-z]/g, '');
}
