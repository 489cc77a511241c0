import { Injectable } from '@nestjs/common';
import { dateOf, passwordFault } from '#domain';
import { Database, isUniqueViolation } from '#persistence';
import { Clock, Directory, Problem, hashPassword, hashSetUpToken } from '#platform';
import { unfit } from '../own-account/own-account.handler.js';
import type { SetUpDto, SetUpStateDto } from './set-up.dto.js';

/** The first administrator of an installation, by the link that its start told whoever started it. */
@Injectable()
export class SetUpHandler {
  constructor(
    private readonly database: Database,
    private readonly directory: Directory,
    private readonly clock: Clock,
  ) {}

  async look(token: string): Promise<SetUpStateDto> {
    return { open: await this.database.read(({ setUp }) => setUp.isOpen(hashSetUpToken(token))) };
  }

  async setUp({ token, password, fullName, username, email, ...unit }: SetUpDto, ip: string): Promise<SetUpStateDto> {
    const tokenHash = hashSetUpToken(token);
    // Before anything that costs time: a password is hashed for nobody who has no link.
    if (!(await this.look(token)).open) throw new Problem('set-up-closed');
    const fault = passwordFault(password, [username, fullName]);
    if (fault !== null) throw unfit(fault);
    const passwordHash = await hashPassword(password);
    const today = dateOf(this.clock.now());
    await this.database
      .write(async ({ setUp, publication, staff, audit }) => {
        if (!(await setUp.take(tokenHash))) throw new Problem('set-up-closed');
        const { unitCode: code, unitName: name, unitShortName: shortName, unitLevel: level, address, phone } = unit;
        const unitId = await publication.unit({ code, name, shortName, kind: 'authority', level, parentCode: null, fields: [], address, phone, calendarCode: null }, today);
        const staffId = await staff.add({ username, fullName, title: '', email, passwordHash, passwordTemporary: false });
        await staff.givePost(staffId, unitId, 'administrator', today, null);
        await audit.record({ actorId: staffId, actorName: fullName, action: 'staff.set-up', caseId: null, unitId, ip, data: { username, unitCode: code } });
      })
      .catch((error: unknown) => {
        throw isUniqueViolation(error) ? new Problem('already-exists', { detail: 'Tên đăng nhập này đã có người dùng.' }) : error;
      });
    await this.directory.refresh();
    return { open: false };
  }
}
