import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { SingleBar } from 'cli-progress';
import { demoPassword } from './demo-sign-ins.js';
import { play } from './demonstration/play.js';
import { openStage } from './demonstration/stage.js';
import { summarise } from './demonstration/summary.js';
import { findProjectRoot } from './project-root.js';

/** `npm run demo`: plays cases against a running system, by default the one started from this folder. */
async function main(): Promise<void> {
  const { values } = parseArgs({ options: { cases: { type: 'string', default: '300' }, seed: { type: 'string', default: '2' }, url: { type: 'string' } } });
  const folder = process.env['DATA_DIR'] || join(findProjectRoot(), 'data');
  const address = (values.url ?? readIfThere(join(folder, 'address')) ?? 'http://localhost:3000').replace(/\/+$/, '');
  const demoKey = process.env['DEMO_KEY'] || readIfThere(join(folder, 'demo.key'));
  if (!demoKey) throw new Error('Chưa có khóa diễn thử: hãy chạy npm start trước, hoặc đặt DEMO_KEY (no demonstration key).');
  const bar = new SingleBar({ format: 'Đang diễn hồ sơ [{bar}] {percentage} % | {value}/{total} bước | còn {eta} giây', noTTYOutput: true, notTTYSchedule: 2000 });
  let started = false;
  const outcomes = await play({
    stage: await openStage({ address, demoKey, password: demoPassword }),
    count: whole(values.cases, 'cases'),
    seed: whole(values.seed, 'seed'),
    signal: new AbortController().signal,
    onProgress(done, all) {
      if (!started) bar.start(all, 0);
      started = true;
      bar.update(done);
    },
  }).finally(() => bar.stop());
  process.stdout.write(`\n${summarise(outcomes)}\n`);
}

function readIfThere(file: string): string | undefined {
  return existsSync(file) ? readFileSync(file, 'utf8').trim() : undefined;
}

function whole(text: string, name: string): number {
  const value = Number(text);
  if (!Number.isInteger(value) || value < 1) throw new Error(`--${name} phải là số nguyên dương (must be a positive whole number).`);
  return value;
}

try {
  await main();
} catch (error) {
  const away = error instanceof TypeError && error.message === 'fetch failed';
  const line = away ? 'Không kết nối được hệ thống: hãy chạy npm start trước (the system does not answer).' : error instanceof Error ? error.message : String(error);
  process.stderr.write(`${line}\n`);
  process.exitCode = 1;
}
