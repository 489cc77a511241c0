import { Injectable } from '@nestjs/common';
import { formatInstant, type Instant } from '#domain';
import { Database, type CaseNote, type LoadedCase, type StaffRecord } from '#persistence';
import { Clock, OutboxSignal, PAGE_SIZE, Problem, decodeCursor, isId, moment, once, pageOf, type DirectorySnapshot, type PageQuery, type Principal, type RequestMark } from '#platform';
import { CaseWithinReach } from '../case-within-reach.js';
import { Colleagues } from '../colleagues.js';
import type { CaseNoteDto, CaseNotesDto, ColleaguesDto, WriteNoteDto } from './case-notes.dto.js';

/** Version of the template of the letter to whoever is mentioned. */
const TEMPLATE_VERSION = 1;

/** What colleagues write to each other about a case. */
@Injectable()
export class CaseNotesHandler {
  constructor(
    private readonly database: Database,
    private readonly cases: CaseWithinReach,
    private readonly people: Colleagues,
    private readonly clock: Clock,
    private readonly signal: OutboxSignal,
  ) {}

  async list(code: string, { after, limit = PAGE_SIZE }: PageQuery, staff: Principal): Promise<CaseNotesDto> {
    const { loaded } = await this.cases.find(code, staff);
    const [at, id] = after === undefined ? [] : (decodeCursor(after, ['instant', 'id']) as [Instant, string]);
    const place = at === undefined || id === undefined ? null : { at, id };
    const rows = await this.database.read(({ caseNotes }) => caseNotes.ofCase(loaded.id, place, limit));
    return pageOf(rows, limit, (note) => noteView(note, staff), (note) => [note.at, note.id]);
  }

  async write(code: string, { text, mentionIds = [] }: WriteNoteDto, staff: Principal, { claim }: RequestMark): Promise<CaseNoteDto> {
    const { loaded, directory } = await this.cases.find(code, staff);
    const called = await this.called(mentionIds, loaded, directory, staff);
    const now = this.clock.now();
    let letters: string[] = [];
    const answer = await once(this.database, claim, 201, async ({ caseNotes, outbox }) => {
      const id = await caseNotes.write({ caseId: loaded.id, authorId: staff.staffId, at: now, text, mentionIds: called.map((person) => person.id) });
      const unitId = staff.posts[0]?.unitId ?? loaded.involvedUnitIds[0] ?? '';
      const reachable = called.filter(({ email }) => email !== '');
      letters = await outbox.write(reachable.map(({ email }) => ({ topic: 'mention', unitId, template: 'case-mention', templateVersion: TEMPLATE_VERSION, recipient: email, subject: id })), now);
      return noteView((await caseNotes.find(id, loaded.id)) as CaseNote, staff);
    });
    this.signal.wake(letters);
    return answer;
  }

  async withdraw(code: string, id: string, staff: Principal): Promise<void> {
    const { loaded } = await this.cases.find(code, staff);
    const done = isId(id) && (await this.database.read(({ caseNotes }) => caseNotes.withdraw(id, loaded.id, staff.staffId, this.clock.now())));
    if (!done) throw new Problem('note-not-found');
  }

  async colleagues(code: string, staff: Principal): Promise<ColleaguesDto> {
    const { loaded, directory } = await this.cases.find(code, staff);
    return { items: (await this.seeing(loaded, directory, staff)).map(({ id, fullName }) => ({ id, name: fullName })), next: null };
  }

  /** Everybody but the asker who can see a case. */
  private async seeing({ involvedUnitIds }: LoadedCase, directory: DirectorySnapshot, { staffId }: Principal): Promise<StaffRecord[]> {
    const people = await this.people.seeing(involvedUnitIds, directory);
    return people.filter(({ id }) => id !== staffId);
  }

  private async called(ids: readonly string[], loaded: LoadedCase, directory: DirectorySnapshot, staff: Principal): Promise<StaffRecord[]> {
    if (ids.length === 0) return [];
    const people = new Map((await this.seeing(loaded, directory, staff)).map((person) => [person.id, person]));
    const wrong = ids.findIndex((id) => !people.has(id));
    if (wrong >= 0) throw new Problem('mention-unfit', { errors: [{ field: `mentionIds[${wrong}]`, code: 'unfit', message: 'Người này không xem được hồ sơ, hoặc là chính anh/chị' }] });
    return [...new Set(ids)].flatMap((id) => people.get(id) ?? []);
  }
}

function noteView({ id, at, authorId, authorName, text, withdrawnAt, mentions }: CaseNote, { staffId }: Principal): CaseNoteDto {
  return { id, at: formatInstant(at), author: { id: authorId, name: authorName }, text, withdrawnAt: moment(withdrawnAt), mentions: [...mentions], canWithdraw: authorId === staffId && withdrawnAt === null };
}
