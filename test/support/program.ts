import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';

const limitMs = 120_000;

/** A Node program under test, with what it has said so far. */
export class Program {
  output = '';
  errors = '';
  readonly ended: Promise<number | null>;
  private over = false;

  private constructor(private readonly child: ChildProcess) {
    child.stdout?.setEncoding('utf8').on('data', (text: string) => (this.output += text));
    child.stderr?.setEncoding('utf8').on('data', (text: string) => (this.errors += text));
    this.ended = new Promise((resolve) => child.once('close', resolve)).then((code) => {
      this.over = true;
      return code as number | null;
    });
  }

  /** Starts a script of the built product; the build comes with `npm test`, or by `npm run build`. */
  static start(script: string, args: readonly string[], env: Readonly<Record<string, string>> = {}): Program {
    if (!existsSync(script)) throw new Error(`${script} is missing: run npm run build first`);
    const inherited = { PATH: process.env['PATH'] ?? '', HOME: process.env['HOME'] ?? '' };
    return new Program(spawn(process.execPath, [script, ...args], { stdio: ['ignore', 'pipe', 'pipe'], env: { ...inherited, ...env } }));
  }

  get pid(): number {
    return this.child.pid ?? 0;
  }

  signal(name: NodeJS.Signals): void {
    this.child.kill(name);
  }

  /** Waits until the output matches; rejects when the program ends before. */
  async says(pattern: RegExp): Promise<string> {
    for (const end = Date.now() + limitMs; Date.now() < end; await sleep(20)) {
      const found = pattern.exec(this.output);
      if (found !== null) return found[0];
      if (this.over) break;
    }
    throw new Error(`never said ${pattern}:\n${this.output}\n${this.errors}`);
  }
}
