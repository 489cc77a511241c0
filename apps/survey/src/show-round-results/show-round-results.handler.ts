import { Injectable } from '@nestjs/common';
import { SATISFACTION_TARGET, hiddenCells, maskPersonal, scoreSipas, type AnswerCount, type ChoiceQuestion, type Questionnaire, type SipasScore } from '#domain';
import { Database, type PartCount, type RoundProgress } from '#persistence';
import { Problem, unitRef, type DirectorySnapshot, type Principal } from '#platform';
import { questionnaireOf } from '../survey-round/questionnaires.js';
import { RoundDesk } from '../survey-round/round-desk.js';
import type { FactorScoreDto, GroupQuestionScoreDto, PartScoreDto, RoundResultsDto, UnitScoreDto } from './show-round-results.dto.js';

/** Comments that one answer shows at the most. */
const COMMENTS = 200;

/** Works out what a round came to. */
@Injectable()
export class ShowRoundResultsHandler {
  constructor(
    private readonly database: Database,
    private readonly desk: RoundDesk,
  ) {}

  async show(id: string, principal: Principal): Promise<RoundResultsDto> {
    const { round, directory } = await this.desk.findWhole(id, principal);
    if (round.status !== 'closed') throw new Problem('round-not-closed');
    const questionnaire = questionnaireOf(directory, round.surveyCode, round.surveyVersion);
    const { smallestCell, review } = questionnaire;
    const { counts, byUnit, byGroup, sizes, progress, comments } = await this.read(id);
    const hidden = round.answered < smallestCell;
    const { factors, meanOfFactors, meanOfCriteria, pooled } = scoreSipas(questionnaire, hidden ? [] : counts);
    return {
      round: this.desk.roundDto(round, directory, principal),
      target: SATISFACTION_TARGET.value,
      smallestCell,
      hidden,
      factors: factors.map(factorDto),
      meanOfFactors,
      meanOfCriteria,
      pooled,
      units: unitScores(progress, byUnit, questionnaire, directory),
      groups: questionnaire.groups.map((question) => groupScores(question, round.answered, sizes, byGroup, questionnaire)),
      comments: hidden ? [] : comments.map(maskPersonal),
      review,
    };
  }

  private read(id: string) {
    return this.database.read(async ({ surveyAnswers }) => {
      const [counts, byUnit, byGroup, sizes, progress, comments] = await Promise.all([
        surveyAnswers.counts(id),
        surveyAnswers.countsByUnit(id),
        surveyAnswers.countsByGroup(id),
        surveyAnswers.groupSizes(id),
        surveyAnswers.progress(id),
        surveyAnswers.comments(id, COMMENTS),
      ]);
      return { counts, byUnit, byGroup, sizes, progress, comments };
    });
  }
}

function factorDto({ criteria, ...factor }: SipasScore['factors'][number]): FactorScoreDto {
  return { ...factor, criteria: criteria.map(({ distribution, ...criterion }) => ({ ...criterion, distribution: distribution.map((count, index) => ({ level: index + 1, count })) })) };
}

function unitScores(progress: readonly RoundProgress[], counts: readonly PartCount[], questionnaire: Questionnaire, directory: DirectorySnapshot): UnitScoreDto[] {
  const cells = progress.map(({ unitId, web, interview }) => ({ unitId, count: web + interview }));
  const hidden = hiddenCells(cells, questionnaire.smallestCell);
  return cells
    .map(({ unitId, count }, index) => ({ unit: unitRef(directory, unitId), ...partScore(count, hidden[index] ?? true, counts.filter(({ part }) => part === unitId), questionnaire) }))
    .sort((a, b) => (a.unit.code < b.unit.code ? -1 : 1));
}

/** Whoever passed the question over is a cell too: without it the hidden ones could be worked out. */
function groupScores({ key, question, choices }: ChoiceQuestion, answered: number, sizes: readonly { readonly part: string; readonly count: number }[], counts: readonly PartCount[], questionnaire: Questionnaire): GroupQuestionScoreDto {
  const given = choices.map((choice) => ({ ...choice, count: sizes.find(({ part }) => part === `${key}/${choice.key}`)?.count ?? 0 }));
  const silent = answered - given.reduce((sum, { count }) => sum + count, 0);
  const hidden = hiddenCells([...given, { count: silent }], questionnaire.smallestCell);
  const shown = given.map((choice, index) => ({
    key: choice.key,
    label: choice.label,
    ...partScore(choice.count, hidden[index] ?? true, counts.filter(({ part }) => part === `${key}/${choice.key}`), questionnaire),
  }));
  const last = hidden[given.length] ?? true;
  return { key, question, choices: [...shown, { key: null, label: null, answered: last ? null : silent, hidden: last, meanOfFactors: null, pooled: null }] };
}

function partScore(count: number, hidden: boolean, counts: readonly AnswerCount[], questionnaire: Questionnaire): PartScoreDto {
  if (hidden) return { answered: null, hidden, meanOfFactors: null, pooled: null };
  const { meanOfFactors, pooled } = scoreSipas(questionnaire, counts);
  return { answered: count, hidden, meanOfFactors, pooled };
}
