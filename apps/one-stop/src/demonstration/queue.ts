import { addDays, at, dateOf } from '#domain';
import { ADMINISTRATOR, type Stage } from './stage.js';

const UNIT = 'H99.21.05.01';
const COUNTER = 'motcua.tanlap';
const WINDOWS = [
  { number: 1, name: 'Quầy 1', groups: ['ho-tich', 'chung-thuc'] },
  { number: 2, name: 'Quầy 2', groups: ['dat-dai', 'cu-tru', 'ho-kinh-doanh'] },
] as const;
const TAKEN = ['ho-tich', 'chung-thuc', 'dat-dai', 'ho-tich', 'cu-tru', 'ho-tich', 'ho-kinh-doanh'] as const;
/** Every so many in the hall goes first. */
const PRIORITY_EVERY = 4;

/** Sets up the windows and screens of one counter, and lets people wait there today. */
export async function playQueue({ api, now }: Stage): Promise<void> {
  const setUpAt = at(addDays(dateOf(now), -60), 8 * 60);
  const windows: string[] = [];
  for (const window of WINDOWS) windows.push((await api.post<{ id: string }>('/api/v1/admin/queues/windows', { unitCode: UNIT, active: true, ...window }, setUpAt, ADMINISTRATOR)).id);
  const screen = async (kind: string, name: string) => (await api.post<{ url: string }>('/api/v1/admin/queues/screens', { unitCode: UNIT, kind, name }, setUpAt, ADMINISTRATOR)).url.split('/').at(-1) ?? '';
  const machine = await screen('machine', 'Máy lấy số, cửa chính');
  await screen('wall', 'Bảng gọi số, sảnh chờ');
  for (const [place, group] of TAKEN.entries()) {
    await api.post(`/api/v1/public/queue-devices/${machine}/tickets`, { group, priority: place % PRIORITY_EVERY === PRIORITY_EVERY - 1 }, now);
  }
  for (const window of windows) await api.post(`/api/v1/queue/windows/${window}/next`, {}, now, COUNTER);
}
