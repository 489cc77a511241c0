import { Injectable } from '@nestjs/common';
import { Database, type LoadedCase } from '#persistence';
import { Directory, Problem, reachOf, type DirectorySnapshot, type Principal } from '#platform';

/** Cases for whoever talks about them, without changing them. */
@Injectable()
export class CaseWithinReach {
  constructor(
    private readonly database: Database,
    private readonly directory: Directory,
  ) {}

  /** A case within reach; outside it the same `case-not-found` as for nothing. */
  async find(code: string, staff: Principal): Promise<{ readonly loaded: LoadedCase; readonly directory: DirectorySnapshot }> {
    const directory = await this.directory.current();
    const loaded = await this.database.read(({ cases }) => cases.find(code));
    if (!loaded || !reachOf(staff, directory).includes(loaded.involvedUnitIds)) throw new Problem('case-not-found');
    return { loaded, directory };
  }
}
