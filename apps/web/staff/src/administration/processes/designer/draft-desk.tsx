import { Button, Group, Stack, Text } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useBlocker, useNavigate } from '@tanstack/react-router';
import { describeMinutes, describePlan, type ProcessDefinition } from '#domain';
import { useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { checkedProcessQuery } from '../../../api/admin-queries.js';
import { isProblem } from '../../../api/problem.js';
import { PageHead } from '../../../parts/page-head.js';
import { usePageKeys } from '../../../parts/page-keys.js';
import { ProblemAlert } from '../../../parts/problem-alert.js';
import { ComparePart } from './comparison/compare-part.js';
import { SaveConflict } from './conflict/save-conflict.js';
import { allFindings, type PlacedFinding } from './definition/findings.js';
import { isWhole } from './definition/read-definition.js';
import type { Desk } from './desk/desk.js';
import { useDesk } from './desk/use-desk.js';
import { useDraftCommands } from './desk/use-draft-commands.js';
import { GeneralPart } from './fields/general-part.js';
import type { ProcessPart } from './parts.js';
import { ProcessParts } from './process-parts.js';
import { PublishForm } from './publish-form.js';
import { FINDINGS, TablePart } from './table-part.js';
import { RehearsalPart } from './trial/rehearsal-part.js';

/** The system is asked what is wrong when nothing was changed for so long. */
const PAUSE_MS = 400;

interface Props {
  readonly given: ProcessDefinition;
  readonly revision: string;
  readonly part: ProcessPart;
  readonly compareWith: string | undefined;
  readonly onPublished: () => void;
}

/** A draft at work: its table, what is wrong with it, what it would do, and its end, published or discarded. */
export function DraftDesk({ given, revision, part, compareWith, onPublished }: Props) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const desk = useDesk({ definition: given, revision });
  const { definition, dirty } = desk;
  const [asking, setAsking] = useState<Asked>(null);
  const leaving = useRef(false);
  const commands = useDraftCommands(desk, (what) => {
    leaving.current = true;
    if (what === 'published') onPublished();
    else void navigate({ to: '/quan-tri/quy-trinh' });
  });
  const { save, publish, drop } = commands;
  const findings = useFindings(definition);
  useBlocker({
    shouldBlockFn: ({ current, next }) => dirty && !leaving.current && current.pathname !== next.pathname && !window.confirm(t('designer.leave')),
    enableBeforeUnload: () => dirty && !leaving.current,
  });
  usePageKeys([
    { keys: 'mod+S', label: t('designer.save-key'), run: () => save.mutate({ definition }) },
    { keys: 'mod+Z', label: t('designer.undo'), run: desk.undo },
    ...(part === 'table'
      ? [
          { keys: 'alt+up', label: t('designer.up-key'), run: () => desk.move(-1) },
          { keys: 'alt+down', label: t('designer.down-key'), run: () => desk.move(1) },
          { keys: 'Ins', label: t('designer.add-key'), run: desk.add },
        ]
      : []),
  ]);
  const faults = findings.list.filter(({ severity }) => severity === 'fault').length;
  return (
    <>
      <DeskHead desk={desk} saving={save.isPending} onSave={() => save.mutate({ definition })} onAsk={setAsking} />
      <Stack gap="md">
        <Refusals desk={desk} commands={commands} />
        {asking === 'publish' ? <PublishForm definition={definition} faults={faults} busy={publish.isPending} onPublish={(next) => publish.mutate(next)} onClose={() => setAsking(null)} /> : null}
        {asking === 'drop' ? (
          <Group className="sheet" gap="sm">
            <Text>{t('designer.drop-sure')}</Text>
            <Button size="xs" color="danger" loading={drop.isPending} onClick={() => drop.mutate()}>
              {t('designer.drop')}
            </Button>
            <Button size="xs" variant="default" onClick={() => setAsking(null)}>
              {t('action.cancel')}
            </Button>
          </Group>
        ) : null}
        <div className="sheet">
          <Head desk={desk} part={part} {...findings} />
          <Shown desk={desk} part={part} compareWith={compareWith} findings={findings.list} />
        </div>
      </Stack>
    </>
  );
}

type Asked = 'publish' | 'drop' | null;

interface DeskHeadProps {
  readonly desk: Desk;
  readonly saving: boolean;
  readonly onSave: () => void;
  readonly onAsk: (asked: Asked) => void;
}

function DeskHead({ desk: { definition, dirty }, saving, onSave, onAsk }: DeskHeadProps) {
  const { t } = useTranslation();
  return (
    <PageHead title={t('designer.draft-title', { name: definition.name, version: definition.version })} note={t('designer.identity', { code: definition.code, procedure: definition.procedureCode })}>
      <Group gap="xs" className="no-print">
        <Text size="sm" c="dimmed">
          {t(dirty ? 'designer.unsaved' : 'designer.saved')}
        </Text>
        <Button size="xs" variant={dirty ? 'filled' : 'default'} loading={saving} onClick={onSave}>
          {t('designer.save')}
        </Button>
        <Button size="xs" variant="default" onClick={() => onAsk('publish')}>
          {t('designer.publish')}
        </Button>
        <Button size="xs" variant="outline" color="danger" onClick={() => onAsk('drop')}>
          {t('designer.drop')}
        </Button>
      </Group>
    </PageHead>
  );
}

/** Why something was refused; where somebody else saved first, what to do about it. */
function Refusals({ desk, commands: { save, publish, drop } }: { readonly desk: Desk; readonly commands: ReturnType<typeof useDraftCommands> }) {
  const { t } = useTranslation();
  const { definition } = desk;
  const refused = save.error ?? publish.error;
  if (!isProblem(refused, 'draft-changed')) return <ProblemAlert error={refused ?? drop.error} />;
  const settle = () => {
    save.reset();
    publish.reset();
    desk.go(desk.place);
  };
  return (
    <SaveConflict
      problem={refused}
      base={desk.kept.definition}
      mine={definition}
      onTake={(taken, theirs, revision) => {
        desk.edit(taken, t(taken === theirs ? 'designer.saved-taken' : 'designer.both-taken'));
        desk.keep({ definition: theirs, revision });
        settle();
      }}
      onOverwrite={(theirs, revision) => {
        settle();
        if (theirs !== null) desk.edit(theirs);
        desk.edit(definition, t('designer.overwritten'));
        save.mutate({ definition, over: revision });
      }}
    />
  );
}

/** What is wrong now: at once what the domain finds, a moment later what the system knows besides. */
function useFindings(definition: ProcessDefinition): { readonly list: readonly PlacedFinding[]; readonly slack: number | null; readonly checking: boolean } {
  const [asked] = useDebouncedValue(definition, PAUSE_MS);
  const { data } = useQuery(checkedProcessQuery(asked));
  const list = useMemo(() => allFindings(definition, data ?? null), [definition, data]);
  const plan = data?.checked.plan ?? null;
  return { list, slack: plan === null || plan.slackMinutes === null ? null : plan.plannedMinutes + plan.slackMinutes, checking: data?.of !== definition };
}

interface HeadProps {
  readonly desk: Desk;
  readonly part: ProcessPart;
  readonly list: readonly PlacedFinding[];
  /** The procedure's shortest limit in working minutes, where it can be compared. */
  readonly slack: number | null;
  readonly checking: boolean;
}

function Head({ desk: { definition }, part, list, slack: limit, checking }: HeadProps) {
  const { t } = useTranslation();
  const faults = list.filter(({ severity }) => severity === 'fault').length;
  const sum = isWhole(definition) ? describePlan(definition).plannedMinutes : null;
  const over = sum === null || limit === null ? 0 : sum - limit;
  return (
    <Group justify="space-between" gap="sm" mb="sm">
      <ProcessParts part={part} />
      <Group gap="sm">
        {sum === null ? null : (
          <Text size="sm" c={over > 0 ? 'var(--mantine-color-error)' : 'dimmed'}>
            {limit === null ? t('designer.sum', { sum: describeMinutes(sum) }) : t('designer.sum-of', { sum: describeMinutes(sum), limit: describeMinutes(limit) })}
            {over > 0 ? `, ${t('designer.sum-over', { time: describeMinutes(over) })}` : ''}
          </Text>
        )}
        <a className="state" href={`#${FINDINGS}`} data-state={faults > 0 ? 'overdue' : 'within'} aria-busy={checking} onClick={(event) => (event.preventDefault(), document.getElementById(FINDINGS)?.focus())}>
          <span aria-hidden="true">{faults > 0 ? '⚠' : '✓'}</span>
          <strong>{list.length === 0 ? t('designer.sound') : t('designer.counts', { faults, warnings: list.length - faults })}</strong>
        </a>
      </Group>
    </Group>
  );
}

interface ShownProps {
  readonly desk: Desk;
  readonly part: ProcessPart;
  readonly compareWith: string | undefined;
  readonly findings: readonly PlacedFinding[];
}

function Shown({ desk, part, compareWith, findings }: ShownProps) {
  const { definition } = desk;
  if (part === 'compare') return <ComparePart definition={definition} saved={desk.dirty ? desk.kept.definition : undefined} to={compareWith} />;
  if (part === 'try') return <RehearsalPart definition={definition} draft />;
  return part === 'general' ? <GeneralPart desk={desk} findings={findings} /> : <TablePart desk={desk} findings={findings} />;
}
