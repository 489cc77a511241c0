import { Injectable } from '@nestjs/common';
import { checkSuccession, checkSurvey, dateOf, surveyKind, type DefinitionFault, type SurveyDefinition } from '#domain';
import { AlreadyPublished, Database, hashOf } from '#persistence';
import { Clock, Directory, Problem, once, type DirectorySnapshot, type Principal, type RequestMark } from '#platform';
import { auditChange } from '../admin-audit.js';
import type { SurveyVersionDto } from './publish-survey.dto.js';
import type { NewSurvey } from './survey-shape.js';

/** Publishing of surveys: checked before, immutable and hashed after. */
@Injectable()
export class PublishSurveyHandler {
  constructor(
    private readonly database: Database,
    private readonly directory: Directory,
    private readonly clock: Clock,
  ) {}

  async list(): Promise<SurveyVersionDto[]> {
    return (await this.directory.current()).surveys.map(({ body }) => describe(body as unknown as SurveyDefinition));
  }

  async publish(admin: Principal, survey: NewSurvey, mark: RequestMark): Promise<SurveyVersionDto> {
    const { code, version } = survey;
    const published = await once(this.database, mark.claim, 201, async (stores) => {
      const directory = await this.directory.refresh();
      if (!directory.surveys.some((known) => known.code === code && known.version === version)) refuse([...checkSurvey(survey), ...this.checkTime(survey, directory)]);
      if (!(await stores.publication.survey(survey))) throw new Problem('already-exists', { detail: `Phiên bản ${version} của ${code} đã được công bố.` });
      await auditChange(stores, admin, mark, 'survey.published', null, { code, version });
      return describe(survey);
    }).catch((error: unknown) => {
      throw error instanceof AlreadyPublished ? new Problem('already-exists', { detail: `Phiên bản ${version} của ${code} đã công bố với nội dung khác; hãy tăng số phiên bản.` }) : error;
    });
    await this.directory.refresh();
    return published;
  }

  /** What has been asked already is asked no other way: a version begins today at the earliest, after the one before. */
  private checkTime(survey: NewSurvey, { surveys }: DirectorySnapshot): DefinitionFault[] {
    const today = dateOf(this.clock.now());
    const before = surveys.filter(({ code }) => code === survey.code).map(({ version, validFrom, body }) => ({ version, validFrom, kind: surveyKind(body) }));
    const early: DefinitionFault[] = survey.validFrom < today ? [{ code: 'date-past', place: `surveys.${survey.code}.validFrom`, message: 'Ngày hiệu lực không được ở trước hôm nay.' }] : [];
    return [...checkSuccession(survey, before), ...early];
  }
}

function refuse(faults: readonly DefinitionFault[]): void {
  if (faults.length > 0) throw new Problem('catalogue-invalid', { errors: faults.map(({ place, code, message }) => ({ field: place, code, message })) });
}

function describe(survey: SurveyDefinition): SurveyVersionDto {
  const { code, version, name, validFrom, validTo } = survey;
  return { code, version, name, validFrom, validTo, hash: hashOf(survey), kind: surveyKind(survey), body: survey as unknown as Record<string, unknown> };
}
