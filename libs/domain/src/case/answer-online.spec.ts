import { expect, test } from '@jest/globals';
import { defaultCalendar } from '../calendar/holidays.js';
import { formatInstant, parseInstant } from '../calendar/instant.js';
import { compileCalendar } from '../calendar/working-calendar.js';
import { answerStanding } from './answer-online.js';

const calendar = compileCalendar([defaultCalendar]);
const at = (iso: string) => parseInstant(`${iso}:00+07:00`);

test.each([
  ['2026-08-07T16:00', '2026-08-07T16:30', '2026-08-10T16:00', 'within', 'còn 7 giờ 30 phút làm việc'],
  ['2026-08-07T22:00', '2026-08-10T16:00', '2026-08-10T17:00', 'soon', 'còn 1 giờ làm việc'],
  ['2026-08-07T07:00', '2026-08-10T09:00', '2026-08-07T17:00', 'overdue', 'quá hạn 2 giờ làm việc'],
])('what arrives at %s is at %s to be answered by %s: %s, %s', (arrived, now, answerBy, state, stateText) => {
  const standing = answerStanding(at(arrived), at(now), calendar);
  expect({ ...standing, answerBy: formatInstant(standing.answerBy) }).toEqual({ answerBy: `${answerBy}:00+07:00`, state, stateText });
});
