import { Text } from '@mantine/core';
import type { TFunction } from 'i18next';
import type { CaseSummary } from '../api/types.js';
import { CaseLink } from './case-link.js';
import { shownMoment } from '../format/moments.js';
import { CaseStateMark } from './case-state.js';
import type { Column } from './data-table.js';

/** Code and applicant, leading to the case. */
export function caseColumn(t: TFunction): Column<CaseSummary> {
  return {
    key: 'case',
    header: t('case.code'),
    className: 'lead',
    cell: ({ code, applicantName }) => (
      <>
        <CaseLink code={code} />
        <Text size="sm">{applicantName}</Text>
      </>
    ),
  };
}

export function procedureColumn(t: TFunction): Column<CaseSummary> {
  return { key: 'procedure', header: t('case.procedure'), cell: ({ procedure }) => procedure.name };
}

/** The stage, where it lies and who has it. */
export function stageColumn(t: TFunction): Column<CaseSummary> {
  return {
    key: 'stage',
    header: t('case.stage'),
    cell: ({ stage, statusName }) =>
      stage === null ? (
        statusName
      ) : (
        <span>
          {stage.name}
          <Text size="xs" c="dimmed">
            {stage.unit.shortName} · {stage.assignee?.name ?? t('case.unassigned')}
          </Text>
        </span>
      ),
  };
}

export function dueColumn(t: TFunction): Column<CaseSummary> {
  return { key: 'due', header: t('case.due'), cell: ({ dueAt }) => <span className="mono">{dueAt === null ? '–' : shownMoment(dueAt)}</span> };
}

export function stateColumn(t: TFunction): Column<CaseSummary> {
  return { key: 'state', header: t('case.state'), cell: ({ state, stateText }) => <CaseStateMark state={state} text={stateText} /> };
}

/** The columns that most lists of cases have. */
export function caseColumns(t: TFunction): Column<CaseSummary>[] {
  return [caseColumn(t), procedureColumn(t), stageColumn(t), dueColumn(t), stateColumn(t)];
}
