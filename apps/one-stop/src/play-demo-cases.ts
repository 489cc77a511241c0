import type { Configuration } from '#platform';
import { demoPassword } from './demo-sign-ins.js';
import { DemoApi } from './demonstration/demo-api.js';
import { play } from './demonstration/play.js';

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

/** Plays demonstration cases of the last 90 days over HTTP into a database that has none. Never in production. */
export async function playDemoCases({ host, port, demoKey }: Configuration, { signal, tell }: Progress): Promise<void> {
  if (demoKey === null) return;
  const address = `http://${host.includes(':') ? `[${host}]` : host}:${port}`;
  const { items } = await new DemoApi(address, demoKey, demoPassword).get<{ items: unknown[] }>('/api/v1/cases?limit=1', LEADER);
  if (items.length > 0) return;
  tell(`Đang diễn ${CASES} hồ sơ mẫu của 90 ngày qua, chỉ ở lần chạy đầu…`);
  const quarters = new Set<number>();
  const onProgress = (done: number, all: number): void => {
    const quarter = Math.floor((done / all) * 4);
    if (quarter === 0 || quarters.has(quarter)) return;
    quarters.add(quarter);
    tell(`  ${quarter * 25} %`);
  };
  await play({ address, demoKey, password: demoPassword, count: CASES, seed: SEED, signal, onProgress });
}
