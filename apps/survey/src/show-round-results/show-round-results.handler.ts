import { Injectable } from '@nestjs/common';
import { hiddenCells, maskPersonal, scoreSipas, weightSipas, type AnswerCount, type ChoiceQuestion, type Questionnaire, type SipasScore, type SipasStratum, type Target } from '#domain';
import { Database, type PartCount, type RoundProgress, type RoundRecord } from '#persistence';
import { IndicatorSets, Problem, decidingDay, leveled, unitRef, type DirectorySnapshot, type Principal } from '#platform';
import { questionnaireOf } from '../survey-round/questionnaires.js';
import { RoundDesk } from '../survey-round/round-desk.js';
import type { FactorScoreDto, GroupQuestionScoreDto, PartScoreDto, RoundResultsDto, UnitScoreDto } from './show-round-results.dto.js';

/** Comments that one answer shows at the most. */
const COMMENTS = 200;

const CHANNELS: ChoiceQuestion = {
  key: 'channel',
  question: 'Cách trả lời',
  choices: [
    { key: 'web', label: 'Người dân tự trả lời trên mạng' },
    { key: 'interview', label: 'Cán bộ phỏng vấn rồi nhập' },
  ],
};

/** Works out what a round came to. */
@Injectable()
export class ShowRoundResultsHandler {
  constructor(
    private readonly database: Database,
    private readonly desk: RoundDesk,
    private readonly sets: IndicatorSets,
  ) {}

  async show(id: string, principal: Principal): Promise<RoundResultsDto> {
    const { round, directory } = await this.desk.findWhole(id, principal);
    if (round.status !== 'closed') throw new Problem('round-not-closed');
    const questionnaire = questionnaireOf(directory, round.surveyCode, round.surveyVersion);
    const { smallestCell, review } = questionnaire;
    const { counts, byUnit, byGroup, byChannel, sizes, progress, comments } = await this.read(id);
    const target = await this.sets.satisfaction(['sipas-overall', 'satisfied'], leveled(directory.unit(round.unitId) ?? null, directory), decidingDay({ to: round.toDay }));
    const hidden = round.answered < smallestCell;
    const { factors, meanOfFactors, meanOfCriteria, pooled } = scoreSipas(questionnaire, hidden ? [] : counts, target);
    return {
      round: this.desk.roundDto(round, directory, principal),
      target: target.value,
      smallestCell,
      hidden,
      factors: factors.map(factorDto),
      meanOfFactors,
      meanOfCriteria,
      pooled,
      weighted: weightSipas(questionnaire, hidden ? [] : strataOf(round, progress, byUnit), smallestCell, target),
      units: unitScores(progress, byUnit, questionnaire, directory, target),
      groups: [...questionnaire.groups.map((question) => groupScores(question, round.answered, sizes, byGroup, questionnaire, target)), channelScores(round.answered, progress, byChannel, questionnaire, target)],
      comments: hidden ? [] : comments.map(maskPersonal),
      review,
    };
  }

  private read(id: string) {
    return this.database.read(async ({ surveyAnswers }) => {
      const [counts, byUnit, byGroup, byChannel, sizes, progress, comments] = await Promise.all([
        surveyAnswers.counts(id),
        surveyAnswers.countsByUnit(id),
        surveyAnswers.countsByGroup(id),
        surveyAnswers.countsByChannel(id),
        surveyAnswers.groupSizes(id),
        surveyAnswers.progress(id),
        surveyAnswers.comments(id, COMMENTS),
      ]);
      return { counts, byUnit, byGroup, byChannel, sizes, progress, comments };
    });
  }
}

function factorDto({ criteria, ...factor }: SipasScore['factors'][number]): FactorScoreDto {
  return { ...factor, criteria: criteria.map(({ distribution, ...criterion }) => ({ ...criterion, distribution: distribution.map((count, index) => ({ level: index + 1, count })) })) };
}

/** Units in the order in which small ones are hidden, with how many of their people might have been drawn. */
function strataOf({ strata }: RoundRecord, progress: readonly RoundProgress[], counts: readonly PartCount[]): SipasStratum[] {
  const sizes = new Map(strata?.map(({ key, size }) => [key, size]));
  return progress.map(({ unitId, web, interview }) => ({ size: sizes.get(unitId) ?? 0, answered: web + interview, counts: counts.filter(({ part }) => part === unitId) }));
}

function unitScores(progress: readonly RoundProgress[], counts: readonly PartCount[], questionnaire: Questionnaire, directory: DirectorySnapshot, target: Target): UnitScoreDto[] {
  const cells = progress.map(({ unitId, web, interview }) => ({ unitId, count: web + interview }));
  const hidden = hiddenCells(cells, questionnaire.smallestCell);
  return cells
    .map(({ unitId, count }, index) => ({ unit: unitRef(directory, unitId), ...partScore(count, hidden[index] ?? true, counts.filter(({ part }) => part === unitId), questionnaire, target) }))
    .sort((a, b) => (a.unit.code < b.unit.code ? -1 : 1));
}

/** Whoever passed the question over is a cell too: without it the hidden ones could be worked out. */
function groupScores({ key, question, choices }: ChoiceQuestion, answered: number, sizes: readonly { readonly part: string; readonly count: number }[], counts: readonly PartCount[], questionnaire: Questionnaire, target: Target): GroupQuestionScoreDto {
  const given = choices.map((choice) => ({ ...choice, count: sizes.find(({ part }) => part === `${key}/${choice.key}`)?.count ?? 0 }));
  const silent = answered - given.reduce((sum, { count }) => sum + count, 0);
  const hidden = hiddenCells([...given, { count: silent }], questionnaire.smallestCell);
  const shown = given.map((choice, index) => ({
    key: choice.key,
    label: choice.label,
    ...partScore(choice.count, hidden[index] ?? true, counts.filter(({ part }) => part === `${key}/${choice.key}`), questionnaire, target),
  }));
  const last = hidden[given.length] ?? true;
  return { key, question, choices: [...shown, { key: null, label: null, answered: last ? null : silent, hidden: last, meanOfFactors: null, pooled: null }] };
}

/** What people answered themselves beside what staff entered for them: whoever reads the index sees whether these differ. */
function channelScores(answered: number, progress: readonly RoundProgress[], counts: readonly PartCount[], questionnaire: Questionnaire, target: Target): GroupQuestionScoreDto {
  const sizes = (['web', 'interview'] as const).map((channel) => ({ part: `channel/${channel}`, count: progress.reduce((sum, unit) => sum + unit[channel], 0) }));
  const { choices, ...question } = groupScores(CHANNELS, answered, sizes, counts, questionnaire, target);
  return { ...question, choices: choices.filter(({ key }) => key !== null) };
}

function partScore(count: number, hidden: boolean, counts: readonly AnswerCount[], questionnaire: Questionnaire, target: Target): PartScoreDto {
  if (hidden) return { answered: null, hidden, meanOfFactors: null, pooled: null };
  const { meanOfFactors, pooled } = scoreSipas(questionnaire, counts, target);
  return { answered: count, hidden, meanOfFactors, pooled };
}
