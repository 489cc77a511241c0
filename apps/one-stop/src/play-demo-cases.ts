import { addDays, at, dateOf } from '#domain';
import type { Configuration } from '#configuration';
import { demoPassword } from './demo-sign-ins.js';
import { DemoRefused } from './demonstration/demo-api.js';
import { withDevices } from './demonstration/devices.js';
import { playHouse } from './demonstration/house.js';
import { DAYS } from './demonstration/plan.js';
import { play } from './demonstration/play.js';
import { openStage, type Stage } from './demonstration/stage.js';

/** How a long step can be ended early, and where it reports. */
export interface Progress {
  readonly signal: AbortSignal;
  readonly tell: (line: string) => void;
}

/** Cases of a first start, and the chance they are drawn with: everybody's first demonstration is alike. */
const CASES = 300;
const SEED = 1;

/** Who sees whether there are cases at all. */
const LEADER = 'lanhdao.tinh';

/**
 * Plays demonstration cases of the last 90 days, and what a house has beside them, over HTTP into a database that has none.
 * Never in production. Where the system refuses a part of it, that is told and the system runs on with what was played.
 */
export async function playDemoCases({ host, port, demoKey }: Configuration, { signal, tell }: Progress): Promise<void> {
  if (demoKey === null) return;
  const address = `http://${host.includes(':') ? `[${host}]` : host}:${port}`;
  const opened = await openStage({ address, demoKey, password: demoPassword });
  const { items } = await opened.api.get<{ items: unknown[] }>('/api/v1/cases?limit=1', LEADER);
  if (items.length > 0) return;
  try {
    await playAll(opened, { signal, tell });
  } catch (error) {
    if (!(error instanceof DemoRefused)) throw error;
    tell(`Dữ liệu mẫu chưa diễn hết (the demonstration ends early): ${error.message}`);
  }
}

async function playAll(opened: Stage, { signal, tell }: Progress): Promise<void> {
  tell(`Đang diễn ${CASES} hồ sơ mẫu của ${DAYS} ngày qua, chỉ ở lần chạy đầu…`);
  const stage = await withDevices(opened, at(addDays(dateOf(opened.now), -DAYS), 8 * 60));
  const quarters = new Set<number>();
  const onProgress = (done: number, all: number): void => {
    const quarter = Math.floor((done / all) * 4);
    if (quarter === 0 || quarters.has(quarter)) return;
    quarters.add(quarter);
    tell(`  ${quarter * 25} %`);
  };
  const outcomes = await play({ stage, count: CASES, seed: SEED, signal, onProgress });
  if (signal.aborted) return;
  tell('Đang diễn phản ánh, số liệu chỉ tiêu, đợt khảo sát, báo cáo định kỳ…');
  await playHouse(stage, outcomes, SEED, signal);
}
