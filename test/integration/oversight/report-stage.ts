import type { TestApp } from '../../support/app.js';
import type { Answer, Player } from './play-cases.js';

/** The summer that was played, and somebody who asks about it. */
export interface ReportStage {
  readonly app: TestApp;
  readonly player: Player;
  /** Asks as somebody for `/api/v1/oversight/…`. */
  get(username: string, path: string): Promise<Answer>;
  /** Any call; as somebody, or as nobody. */
  call(method: string, path: string, options?: { readonly as?: string; readonly payload?: object; readonly key?: string }): Promise<Answer>;
}
