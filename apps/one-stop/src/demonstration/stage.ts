import { compileCalendar, defaultCalendar, instant, type Instant, type WorkingCalendar } from '#domain';
import { DemoApi } from './demo-api.js';
import type { DemoDevice } from './demo-device.js';
import { Roster } from './roster.js';
import { printSamplePapers, type SamplePapers } from './sample-papers.js';

/** Who rings timers and sets things up while a past day is played. */
export const ADMINISTRATOR = 'quantri';

/** What playing needs: the API, who works where, the calendar that offices keep, and the present. */
export interface Stage {
  readonly api: DemoApi;
  readonly roster: Roster;
  readonly calendar: WorkingCalendar;
  readonly now: Instant;
  /** What is uploaded as papers and results. */
  readonly papers: SamplePapers;
  /** Devices at which citizens rate, by the counter where they stand. */
  readonly devices: ReadonlyMap<string, DemoDevice>;
}

/** A running system and how it is spoken to. */
export interface RunningSystem {
  /** Where the system answers, without a trailing slash. */
  readonly address: string;
  readonly demoKey: string;
  readonly password: string;
}

/** Meets a running system, at which no devices are known. */
export async function openStage({ address, demoKey, password }: RunningSystem): Promise<Stage> {
  const api = new DemoApi(address, demoKey, password);
  return { api, roster: await Roster.read(api, ADMINISTRATOR), calendar: compileCalendar([defaultCalendar]), now: instant(Date.now()), papers: await printSamplePapers(), devices: new Map() };
}

/** So many working minutes after a moment; `null` when that is after the present. */
export function laterOn({ calendar, now }: Stage, from: Instant, minutes: number): Instant | null {
  const later = calendar.addWorkingMinutes(from, minutes);
  return later > now ? null : later;
}

/** Each citizen's own connection, so that limits by address count people and not the demonstration. */
export function citizenAddress(number: number): string {
  return `10.77.${Math.floor(number / 250)}.${(number % 250) + 1}`;
}
