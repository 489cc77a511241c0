import { Injectable } from '@nestjs/common';
import { isRefusal } from '#domain';
import { Database } from '#persistence';
import { CaseCommands, Directory, Problem, reachOf, refusalToProblem, type CommandAnswer, type Principal } from '#platform';

/** What the deadline watch does when a case's time comes, asked for by hand: after a fault, or while cases are played as if on past days. */
@Injectable()
export class RunTimersHandler {
  constructor(
    private readonly database: Database,
    private readonly directory: Directory,
    private readonly commands: CaseCommands,
  ) {}

  async run(code: string, admin: Principal): Promise<CommandAnswer> {
    const [loaded, directory] = await Promise.all([this.database.read(({ cases }) => cases.find(code)), this.directory.current()]);
    if (!loaded || !reachOf(admin, directory).includes(loaded.involvedUnitIds)) throw new Problem('case-not-found');
    const answer = await this.commands.runSystem(code, { action: 'elapse' });
    if (isRefusal(answer)) throw refusalToProblem(answer);
    return answer;
  }
}
