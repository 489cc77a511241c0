import { Injectable } from '@nestjs/common';
import { formatInstant } from '#domain';
import { Database, isUniqueViolation, type MessageWording, type WordingVersion } from '#persistence';
import { Clock, Directory, Problem, once, reachOf, type DirectorySnapshot, type Principal, type RequestMark } from '#platform';
import { MailTemplates } from '../compose-letter/mail-templates.js';
import { MAIL_TEMPLATES, MESSAGE_KINDS, topicOf, type MailTemplate } from '../compose-letter/message-kinds.js';
import { PLACEHOLDERS } from '../compose-letter/placeholders.js';
import { standardForm } from '../compose-letter/standard-form.js';
import { neededInBody, placeholdersOf, wordingFaults } from '../compose-letter/usable-wording.js';
import { sampleFacts } from './sample-facts.js';
import type { MessageKindDto, MessageKindItem, MessageKindList, PlaceholderDto, TypedWordingDto, WordingPreviewDto } from './word-messages.dto.js';

/** The words of messages: shown to every administrator, changed by those who answer for the whole house. */
@Injectable()
export class WordMessages {
  private readonly templates = new MailTemplates<MailTemplate>(MAIL_TEMPLATES);

  constructor(
    private readonly database: Database,
    private readonly directory: Directory,
    private readonly clock: Clock,
  ) {}

  async list(admin: Principal): Promise<MessageKindList> {
    const [versions, directory] = await Promise.all([this.database.read(({ messageWordings }) => messageWordings.latest()), this.directory.current()]);
    const latest = new Map(versions.map((version) => [version.template, version]));
    return { items: MAIL_TEMPLATES.map((template) => itemOf(template, latest.get(template))), mayChange: answersForAll(admin, directory), next: null };
  }

  async show(name: string, admin: Principal): Promise<MessageKindDto> {
    const template = known(name);
    const [history, directory] = await Promise.all([this.database.read(({ messageWordings }) => messageWordings.history(template)), this.directory.current()]);
    return describe(template, history, answersForAll(admin, directory));
  }

  preview(name: string, { subject, body, toggled = [] }: TypedWordingDto): WordingPreviewDto {
    const template = known(name);
    const faults = wordingFaults(template, { subject, body });
    if (faults.length > 0) return { subject: '', html: '', text: '', faults };
    return { ...this.templates.render(template, sampleFacts(template, toggled), { subject, body }), faults };
  }

  /** `null` goes back to the standard words. */
  async change(name: string, seen: number, wording: MessageWording | null, admin: Principal, mark: RequestMark): Promise<MessageKindDto> {
    const template = known(name);
    if (!answersForAll(admin, await this.directory.current())) throw new Problem('forbidden', { detail: 'Lời của tin gửi đi do quản trị toàn hệ thống sửa.' });
    const faults = wording === null ? [] : wordingFaults(template, wording);
    if (faults.length > 0) throw new Problem('wording-unfit', { errors: faults.map(({ field, code, message }) => ({ field, code, message })) });
    return once(this.database, mark.claim, 200, async ({ messageWordings, audit }) => {
      const [last] = await messageWordings.history(template);
      if ((last?.version ?? 0) !== seen) throw new Problem('stale-wording');
      await messageWordings.add(template, seen + 1, wording, this.clock.now(), admin.staffId);
      const action = wording === null ? 'message-wording.standard' : 'message-wording.changed';
      await audit.record({ actorId: admin.staffId, actorName: admin.fullName, action, caseId: null, unitId: null, ip: mark.ip, data: { template, version: seen + 1 } });
      return describe(template, await messageWordings.history(template), true);
    }).catch((error: unknown) => {
      throw isUniqueViolation(error) ? new Problem('stale-wording') : error;
    });
  }
}

function known(name: string): MailTemplate {
  const template = MAIL_TEMPLATES.find((one) => one === name);
  if (!template) throw new Problem('not-found');
  return template;
}

/** Words go to everybody: whoever administers a part of the house does not choose them. */
function answersForAll(admin: Principal, directory: DirectorySnapshot): boolean {
  const reach = reachOf({ ...admin, posts: admin.posts.filter(({ role }) => role === 'administrator') }, directory);
  return directory.units.every(({ id }) => reach.includes([id]));
}

function itemOf(template: MailTemplate, version: WordingVersion | undefined): MessageKindItem {
  const { name, to, when } = MESSAGE_KINDS[template];
  const wording = version?.wording ?? null;
  return {
    template,
    topic: topicOf(template),
    name,
    to,
    when,
    own: wording !== null,
    usable: wording === null || wordingFaults(template, wording).length === 0,
    changedAt: version ? formatInstant(version.at) : null,
    changedBy: version?.authorName ?? null,
  };
}

function describe(template: MailTemplate, history: readonly WordingVersion[], mayChange: boolean): MessageKindDto {
  const [last] = history;
  const { subject, body } = standardForm(template);
  return {
    ...itemOf(template, last),
    version: last?.version ?? 0,
    standard: { subject, body },
    wording: last?.wording ?? null,
    placeholders: placeholdersFor(template),
    history: history.map(({ version, at, authorName, wording }) => ({ version, at: formatInstant(at), authorName, wording })),
    mayChange,
  };
}

function placeholdersFor(template: MailTemplate): PlaceholderDto[] {
  const { inSubject, labels = {} } = MESSAGE_KINDS[template];
  const needed = neededInBody(template);
  return placeholdersOf(template).map((name) => ({
    name,
    label: labels[name] ?? PLACEHOLDERS[name].label,
    shape: PLACEHOLDERS[name].shape,
    inSubject: inSubject.includes(name),
    needed: needed.includes(name),
  }));
}
