import { isPlainDate } from '../calendar/plain-date.js';
import { describeMinutes } from '../calendar/words.js';
import { checkBlocks } from './check-blocks.js';
import { checkData, checkGiven } from './check-data.js';
import { checkPaths, circlesOf } from './check-paths.js';
import { checkReturns } from './check-returns.js';
import { checkSchema } from './check-schema.js';
import { checkUnits, type UnitsToCheck } from './check-units.js';
import { checkWords } from './check-words.js';
import type { ProcessDefinition } from './definition.js';
import type { Procedure } from './procedure.js';
import { fault, type ProcessFault } from './process-fault.js';
import { describePlan, overfullBranches } from './process-slack.js';

/**
 * Everything that keeps a process definition from being published; empty when it may be.
 * A definition comes from data, so words outside the vocabulary are faults too, not exceptions; its shape is the
 * matter of `PROCESS_SCHEMA`. With the procedure it also checks that the limits of the longest way fit the procedure's
 * shortest limit (see `describePlan` for the comparison and for what is left over), with the units of a province that
 * the named ones exist. Where ways go in a circle, only what can be said without an order of steps is said.
 */
export function checkProcess(definition: ProcessDefinition, procedure?: Procedure, units?: UnitsToCheck): ProcessFault[] {
  const ordered = circlesOf(definition).length === 0;
  return [
    ...checkSchema(definition),
    ...checkDate(definition),
    ...checkWords(definition),
    ...checkPaths(definition),
    ...checkData(definition),
    ...(ordered ? [...checkBlocks(definition), ...checkGiven(definition), ...checkBranchLimits(definition)] : []),
    ...checkReturns(definition),
    ...(procedure ? checkAgainst(definition, procedure) : []),
    ...(units ? checkUnits(definition, units) : []),
  ];
}

function checkDate({ validFrom }: ProcessDefinition): ProcessFault[] {
  return isPlainDate(validFrom) ? [] : [fault('date-invalid', 'validFrom', `Ngày hiệu lực “${validFrom}” không hợp lệ.`)];
}

function checkBranchLimits(definition: ProcessDefinition): ProcessFault[] {
  return overfullBranches(definition).map(({ fork, branch, overMinutes }) =>
    fault(
      'branch-over-limit',
      `stages.${fork.key}.branches[${fork.branches.indexOf(branch)}].limit`,
      `Tổng thời hạn các bước trong nhánh “${branch.key}” của bước “${fork.key}” vượt thời hạn của nhánh ${describeMinutes(overMinutes)} làm việc.`,
    ),
  );
}

function checkAgainst(definition: ProcessDefinition, procedure: Procedure): ProcessFault[] {
  const faults: ProcessFault[] = [];
  if (definition.procedureCode !== procedure.code) {
    faults.push(fault('procedure-mismatch', 'procedureCode', `Quy trình của thủ tục ${definition.procedureCode} không dùng cho thủ tục ${procedure.code}.`));
  }
  const { slackMinutes, longestPath } = describePlan(definition, procedure);
  if (slackMinutes !== null && slackMinutes < 0) {
    const branching = definition.stages.some(({ kind }) => kind === 'choice' || kind === 'fork');
    const path = branching ? ` trên đường dài nhất (${longestPath.join(' → ')})` : '';
    faults.push(fault('sum-over-limit', 'stages', `Tổng thời hạn các bước${path} vượt thời hạn ngắn nhất của thủ tục ${describeMinutes(-slackMinutes)} làm việc.`));
  }
  return faults;
}
