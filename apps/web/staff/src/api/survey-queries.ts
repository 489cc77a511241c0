import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { Schemas } from '#contract';
import { api, body, given } from './client.js';
import { listQuery } from './queries.js';

export type Round = Schemas['RoundDto'];
export type RoundProgress = Schemas['RoundProgressDto'];
export type SamplePlan = Schemas['SamplePlanDto'];
export type SampleWish = Schemas['SampleWishDto'];
export type RoundResults = Schemas['RoundResultsDto'];
export type FactorScore = Schemas['FactorScoreDto'];
export type DrawnCase = Schemas['DrawnCaseDto'];
export type AskedQuestionnaire = Schemas['AskedDto'];
export type Assessment = Schemas['AssessmentDto'];
export type AssessmentTotal = Schemas['AssessmentTotalDto'];
export type IndicatorScore = Schemas['IndicatorScoreDto'];
export type AssessedOfficer = Schemas['AssessedOfficerDto'];

/** What a plan is worked out for. */
export interface PlanWish extends SampleWish {
  readonly unitCode: string;
  readonly from: string;
  readonly to: string;
}

export const roundsQuery = listQuery(['rounds', 'list'], (after) => body(api.GET('/api/v1/oversight/survey-rounds', { params: { query: given({ after }) } })));

export const roundQuery = (id: string) => queryOptions({ queryKey: ['rounds', id], queryFn: () => body(api.GET('/api/v1/oversight/survey-rounds/{id}', { params: { path: { id } } })) });

export const roundResultsQuery = (id: string) =>
  queryOptions({ queryKey: ['rounds', id, 'results'], queryFn: () => body(api.GET('/api/v1/oversight/survey-rounds/{id}/results', { params: { path: { id } } })) });

export const drawnQuery = (id: string, state: 'open' | 'answered') =>
  listQuery(['rounds', id, 'drawn', state], (after) => body(api.GET('/api/v1/oversight/survey-rounds/{id}/drawn', { params: { path: { id }, query: given({ state, after }) } })));

/** The numbers of a plan that is being written; nothing is asked before it is whole. */
export const planQuery = (wish: PlanWish | null) =>
  queryOptions({
    queryKey: ['rounds', 'plan', wish],
    queryFn: () => body(api.GET('/api/v1/oversight/survey-rounds/plan', { params: { query: wish as PlanWish } })),
    enabled: wish !== null,
    placeholderData: keepPreviousData,
    gcTime: 0,
    retry: false,
  });

export const interviewQuery = (id: string, caseCode: string) =>
  queryOptions({ queryKey: ['rounds', id, 'interview', caseCode], queryFn: () => body(api.GET('/api/v1/oversight/survey-rounds/{id}/drawn/{caseCode}', { params: { path: { id, caseCode } } })), retry: false });

export const assessmentQuery = (quarter: string, unitCode: string | undefined) =>
  queryOptions({ queryKey: ['assessment', quarter, unitCode], queryFn: () => body(api.GET('/api/v1/oversight/assessments', { params: { query: { quarter, ...given({ unitCode }) } } })) });
