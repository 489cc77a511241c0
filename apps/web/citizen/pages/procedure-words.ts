import { say, wordsIn, type Key, type Speech } from '../i18n/words.js';

/** What a procedure costs; the API's word for nothing is said as the page says it. */
export function feeSpeech(feeText: string, free: Key): Speech {
  return feeText === wordsIn('vi').t('procedures.told-free') ? say(free) : feeText;
}
