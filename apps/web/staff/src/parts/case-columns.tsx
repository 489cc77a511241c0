import { Text } from '@mantine/core';
import type { TFunction } from 'i18next';
import type { CaseSummary } from '../api/types.js';
import { CaseLink } from './case-link.js';
import { shownMoment } from '../format/moments.js';
import { CaseStateMark } from './case-state.js';
import type { Column } from './data-table.js';

/** Code, applicant and procedure, leading to the case. */
export function caseColumn(t: TFunction): Column<CaseSummary> {
  return {
    key: 'case',
    header: t('case.code'),
    className: 'lead',
    cell: ({ code, applicantName, procedure }) => (
      <>
        <CaseLink code={code} />
        <Text size="sm">{applicantName}</Text>
        <Text size="xs" c="dimmed" lineClamp={2} title={procedure.name}>
          {procedure.name}
        </Text>
      </>
    ),
  };
}

/** The stage, where it lies and who has it. */
export function stageColumn(t: TFunction): Column<CaseSummary> {
  return {
    key: 'stage',
    header: t('case.stage'),
    className: 'wide',
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

/** When the result is promised, and how the case stands. */
export function dueColumn(t: TFunction): Column<CaseSummary> {
  return {
    key: 'due',
    header: t('case.due'),
    cell: ({ dueAt, state, stateText }) => (
      <span>
        {dueAt === null ? null : <span className="mono over">{shownMoment(dueAt)}</span>}
        <CaseStateMark state={state} text={stateText} />
      </span>
    ),
  };
}

/** The columns that most lists of cases have. */
export function caseColumns(t: TFunction): Column<CaseSummary>[] {
  return [caseColumn(t), stageColumn(t), dueColumn(t)];
}
