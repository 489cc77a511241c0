import { plainDate } from '#domain';
import type { TestClock } from '../../support/app.js';
import type { Player } from './play-cases.js';

/** Counters of three-tier and two-tier communes; the last has working hours of its own. */
export const COUNTERS = ['H99.21.05.01', 'H99.21.06.01', 'H99.21.07.01', 'H99.41.01', 'H99.42.01'];

/** A name that a careless export would let a spreadsheet compute. */
export const EVIL = '=HYPERLINK("http://x.example";"Nguyễn <Văn> & An")';

/** Every counter gets cases of every fate: late and soon ones, finished early, on time and late, paused, extended, refused, withdrawn. */
export async function play(player: Player, clock: TestClock): Promise<void> {
  for (const [index, counter] of COUNTERS.entries()) {
    const minute = String(10 + index * 7).padStart(2, '0');
    const receive = (day: string, procedure: string, more = {}) => player.receive({ at: `2026-${day}T08:${minute}:00+07:00`, procedure, counter, ...more });
    await receive('07-27', '1.004873', { channel: 'post' });
    await receive('08-20', '1.004873', { applicantName: EVIL });
    await receive('08-27', '1.004884', { channel: 'online' });
    await receive('09-03', '1.004873');
    await receive('09-03', '1.004845');
    await player.issue(await receive('08-03', '1.004873', { channel: 'online' }), '2026-08-04T10:00:00+07:00');
    await player.issue(await receive('08-03', '1.004873'), '2026-08-06T16:30:00+07:00');
    await player.issue(await receive('08-03', '1.004873'), '2026-08-07T08:00:00+07:00');
    await player.issue(await receive('07-29', '1.004884'), '2026-09-04T08:00:00+07:00');
    await toAppraisal(player, await receive('08-10', '1.004884'), async (code) => player.act(code, 'request-supplement', { items: ['Bản sao'], reason: 'Thiếu', legalGround: 'Điều 19' }));
    const resumed = await receive('08-10', '1.004884');
    await toAppraisal(player, resumed, async (code) => player.act(code, 'suspend', { reason: 'Xác minh', legalGround: 'Điều 19' }));
    clock.set('2026-08-13T09:00:00+07:00');
    await player.act(resumed, 'resume', { note: '' });
    await player.issue(resumed, index % 2 === 0 ? '2026-08-18T16:00:00+07:00' : '2026-08-25T16:00:00+07:00');
    const late = await receive('08-17', '1.004873');
    clock.set('2026-08-24T09:00:00+07:00');
    await player.act(late, 'suspend', { reason: 'Xác minh', legalGround: 'Điều 19' });
    await toAppraisal(player, await receive('08-11', '1.004884'), (code) => player.act(code, 'refuse', { reason: 'Không đủ điều kiện', legalGround: 'Điều 5' }));
    const gone = await receive('08-11', '1.004884');
    await player.act(gone, 'withdraw', { reason: 'Không còn nhu cầu' }, await player.staffAt('counter-officer', await player.unitId(counter)));
    const extended = await receive('08-12', '1.004884');
    await toAppraisal(player, extended, async (code) => extend(player, code, '2026-08-28'));
    await player.issue(extended, '2026-08-26T10:00:00+07:00');
    await toAppraisal(player, await receive('08-26', '1.004884'), async (code) => extend(player, code, '2026-09-18'));
  }
}

async function toAppraisal(player: Player, code: string, then: (code: string) => Promise<unknown>): Promise<void> {
  await player.act(code, 'advance', { note: '' });
  await then(code);
}

async function extend(player: Player, code: string, newDueDate: string): Promise<void> {
  const { state } = await player.load(code);
  const head = await player.staffAt('department-head', state.tokens[0]?.unitId ?? '').catch(() => player.staffAt('leader', state.resolvingAuthorityId));
  await player.act(code, 'extend', { newDueDate: plainDate(newDueDate), reason: 'Cần xác minh thêm' }, head);
}
