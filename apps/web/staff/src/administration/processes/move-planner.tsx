import { Button, Group, Select, Stack, Text, Title } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { TFunction } from 'i18next';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { dryRunQuery, processVersionsQuery, restingStepsQuery, type RestingStep } from '../../api/admin-queries.js';
import { api, body, marked } from '../../api/client.js';
import { renewCases } from '../../api/queries.js';
import type { DryRunCase, MovePlan, ProcessMove, ProcessVersion } from '../../api/types.js';
import { CaseLink } from '../../parts/case-link.js';
import { DataTable, type Column } from '../../parts/data-table.js';
import { DoneNotice } from '../../parts/done-notice.js';
import { FindSelect } from '../../parts/find-select.js';
import { Loaded } from '../../parts/loaded.js';
import { PagedList } from '../../parts/paged-list.js';
import { ProblemAlert } from '../../parts/problem-alert.js';
import { useCommand } from '../../parts/use-command.js';

/** Plans a move: from which version to which, what becomes of steps that are gone; tried before it is done. */
export function MovePlanner() {
  const { t } = useTranslation();
  const versions = useQuery(processVersionsQuery);
  return (
    <section>
      <Title order={2} mb="sm">
        {t('move.plan')}
      </Title>
      <Loaded query={versions}>{({ items }) => <Planner versions={items} />}</Loaded>
    </section>
  );
}

function Planner({ versions }: { readonly versions: readonly ProcessVersion[] }) {
  const { t } = useTranslation();
  const [code, setCode] = useState('');
  const [from, setFrom] = useState('');
  const [to, setTo] = useState('');
  const [steps, setSteps] = useState<Readonly<Record<string, string>>>({});
  const [tried, setTried] = useState<MovePlan | null>(null);
  const known = versions.filter((version) => version.code === code);
  const choose = (change: () => void) => {
    change();
    setTried(null);
  };
  return (
    <Stack gap="sm">
      <FindSelect
        label={t('move.process')}
        data={movable(versions).map((version) => ({ value: version.code, code: version.procedureCode, label: version.name }))}
        value={code === '' ? null : code}
        onChange={(chosen) => choose(() => [setCode(chosen ?? ''), setFrom(''), setTo(''), setSteps({})])}
        nothingFoundMessage={t('list.nothing-found')}
        maw="42rem"
      />
      {code === '' ? null : (
        <Group gap="sm">
          <VersionSelect label={t('move.from')} versions={known} except={to} value={from} onChange={(version) => choose(() => [setFrom(version), setSteps({})])} />
          <VersionSelect label={t('move.to')} versions={known} except={from} value={to} onChange={(version) => choose(() => [setTo(version), setSteps({})])} />
        </Group>
      )}
      {from === '' || to === '' ? null : (
        <>
          <GoneSteps code={code} from={from} to={to} steps={steps} onChange={(changed) => choose(() => setSteps(changed))} />
          <Group>
            <Button variant="default" onClick={() => setTried({ code, fromVersion: Number(from), toVersion: Number(to), steps: Object.fromEntries(Object.entries(steps)) })}>
              {t('move.try')}
            </Button>
          </Group>
        </>
      )}
      {tried === null ? null : <DryRun key={JSON.stringify(tried)} plan={tried} />}
    </Stack>
  );
}

/** Processes with more than one version, each once, by its newest name. */
function movable(versions: readonly ProcessVersion[]): ProcessVersion[] {
  const newest = new Map<string, ProcessVersion>();
  for (const version of versions) if (version.version > (newest.get(version.code)?.version ?? 0)) newest.set(version.code, version);
  return [...newest.values()].filter(({ code }) => versions.filter((version) => version.code === code).length > 1);
}

interface VersionProps {
  readonly label: string;
  readonly versions: readonly ProcessVersion[];
  readonly except: string;
  readonly value: string;
  readonly onChange: (version: string) => void;
}

function VersionSelect({ label, versions, except, value, onChange }: VersionProps) {
  const { t } = useTranslation();
  const data = versions.map(({ version }) => String(version)).filter((version) => version !== except);
  return <Select label={label} w={180} allowDeselect={false} data={data.map((version) => ({ value: version, label: t('move.version', { version }) }))} value={value === '' ? null : value} onChange={(version) => onChange(version ?? '')} />;
}

interface StepsProps {
  readonly code: string;
  readonly from: string;
  readonly to: string;
  readonly steps: Readonly<Record<string, string>>;
  readonly onChange: (steps: Readonly<Record<string, string>>) => void;
}

/** Steps of the old version that the new one does not have: a case that rests there needs to be told where it goes. */
function GoneSteps({ code, from, to, steps, onChange }: StepsProps) {
  const { t } = useTranslation();
  const before = useQuery(restingStepsQuery(code, from));
  const after = useQuery(restingStepsQuery(code, to));
  if (before.data === undefined || after.data === undefined) return null;
  const there: readonly RestingStep[] = after.data;
  const gone = before.data.filter(({ key }) => !there.some((step) => step.key === key));
  if (gone.length === 0) return <Text size="sm">{t('move.all-steps-there')}</Text>;
  return (
    <div className="form-grid">
      {gone.map(({ key, name }) => (
        <FindSelect
          key={key}
          clearable
          label={name}
          placeholder={t('move.nowhere')}
          data={there.map((step) => ({ value: step.key, code: step.key, label: step.name }))}
          value={steps[key] ?? null}
          onChange={(chosen) => onChange(Object.fromEntries([...Object.entries(steps).filter(([step]) => step !== key), ...(chosen === null ? [] : [[key, chosen]])]) as Record<string, string>)}
        />
      ))}
    </div>
  );
}

function DryRun({ plan }: { readonly plan: MovePlan }) {
  const { t } = useTranslation();
  const queryClient = useQueryClient();
  const [done, setDone] = useState<string | null>(null);
  const move = useCommand<ProcessMove>({
    run: (_, key) => body(api.POST('/api/v1/admin/process-moves', { body: plan, ...marked(key) })),
    onDone: ({ moved, refused }) => {
      setDone(t('move.counts', { moved, refused }));
      void queryClient.invalidateQueries({ queryKey: ['admin', 'moves'] });
      void renewCases(queryClient);
    },
  });
  return (
    <>
      <DoneNotice done={done} onClose={() => setDone(null)} />
      <ProblemAlert error={move.error} />
      <PagedList
        query={dryRunQuery(plan)}
        empty={t('move.no-cases')}
        head={({ cases, movable: fit }) => (
          <Group mb="sm">
            <Text role="status">{t('move.would', { movable: fit, cases })}</Text>
            <Button disabled={fit === 0} loading={move.isPending} onClick={() => move.mutate()}>
              {t('move.run', { number: fit })}
            </Button>
          </Group>
        )}
      >
        {(items) => <DataTable caption={t('move.plan')} columns={columns(t)} rows={items} rowKey={({ code }) => code} />}
      </PagedList>
    </>
  );
}

function columns(t: TFunction): Column<DryRunCase>[] {
  return [
    { key: 'code', header: t('case.code'), className: 'lead', cell: ({ code }) => <CaseLink code={code} /> },
    { key: 'movable', header: t('move.can'), cell: ({ movable: can, why }) => (can ? t('move.yes') : why) },
    { key: 'steps', header: t('move.steps'), className: 'wide', cell: ({ steps }) => steps.map(({ fromName, toName }) => (fromName === toName ? fromName : `${fromName} → ${toName}`)).join('; ') },
  ];
}
