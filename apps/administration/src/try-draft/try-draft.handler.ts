import { setImmediate } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import { DEFAULT_RULES, countTrial, trialRun, type ProcessDefinition, type Procedure, type TrialCase, type TrialContext } from '#domain';
import { Database } from '#persistence';
import { Directory, Problem, refusalToProblem, type Principal } from '#platform';
import { ProcessDrafts, draftBody, versionIn } from '../draft-process/process-drafts.js';
import { playable, procedureOf } from '../publish-process/playable.js';
import { reachAs } from '../role-reach.js';
import type { TrialDto, TriedCaseDto, TryDraftDto } from './try-draft.dto.js';

/** Cases that are tried before others get their turn. */
const AT_ONCE = 25;

/** Runs the cases that ended last, of the authorities within reach, through a draft. Nothing of them changes. */
@Injectable()
export class TryDraftHandler {
  constructor(
    private readonly database: Database,
    private readonly directory: Directory,
    private readonly drafts: ProcessDrafts,
  ) {}

  async try(admin: Principal, code: string, version: string, { last, definition }: TryDraftDto): Promise<TrialDto> {
    const draft = playable(definition === undefined ? (await this.drafts.get(code, version)).body : unkept(definition, code, version));
    const directory = await this.directory.current();
    const procedure = procedureOf(draft, directory);
    const { unitIds } = reachAs(admin, directory, 'administrator');
    const past = await this.database.read(({ caseSweeps }) => caseSweeps.closedCasesOf(procedure.code, last, unitIds));
    const tried = await playInTurns(draft, procedure, past, { tree: directory.tree, calendarOf: directory.calendarOf, rules: DEFAULT_RULES });
    return { ...countTrial(tried), items: tried.map(describe) };
  }
}

/** A definition that is still being written, at the address of its draft. */
function unkept(definition: Record<string, unknown>, code: string, version: string): ProcessDefinition {
  const number = versionIn(version);
  if (number === null) throw new Problem('not-found');
  return draftBody(definition, code, number);
}

async function playInTurns(draft: ProcessDefinition, procedure: Procedure, past: Parameters<typeof trialRun>[2], context: TrialContext): Promise<TrialCase[]> {
  const tried: TrialCase[] = [];
  for (let from = 0; from < past.length; from += AT_ONCE) {
    tried.push(...trialRun(draft, procedure, past.slice(from, from + AT_ONCE), context));
    await setImmediate();
  }
  return tried;
}

function describe(tried: TrialCase): TriedCaseDto {
  if (tried.outcome === 'not-comparable') {
    return { ...tried, lateInReality: null, realMinutes: null, minutes: null, differenceMinutes: null, added: [], dropped: [], reordered: false, stuck: null, assumed: [] };
  }
  const { code, outcome, lateInReality, realMinutes, minutes, difference, stuck, assumed } = tried;
  const { added, dropped, reordered } = difference;
  return {
    code,
    outcome,
    lateInReality,
    realMinutes,
    minutes,
    differenceMinutes: minutes === null ? null : minutes - realMinutes,
    added: [...added],
    dropped: [...dropped],
    reordered,
    stuck: stuck && { stage: stuck.stage, name: stuck.name, why: stuck.refusal.detail ?? refusalToProblem(stuck.refusal).title },
    assumed: [...assumed],
  };
}
