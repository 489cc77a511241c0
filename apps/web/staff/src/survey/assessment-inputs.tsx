import { Button, Group, Select, Stack, TextInput, Textarea, Title } from '@mantine/core';
import { ASSESSMENT_INPUTS, type InputIndicator } from '#domain';
import { useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { api, body, marked } from '../api/client.js';
import { messagesByField } from '../api/problem.js';
import type { Assessment } from '../api/survey-queries.js';
import { parseTypedNumber, shownCount } from '../format/figures.js';
import { shownMoment } from '../format/moments.js';
import { DataTable, type Column } from '../parts/data-table.js';
import { NumberField } from '../parts/number-field.js';
import { ProblemAlert } from '../parts/problem-alert.js';
import { useCommand } from '../parts/use-command.js';

type Entered = Assessment['inputs'][number];

const INDICATORS = Object.keys(ASSESSMENT_INPUTS).map(Number) as InputIndicator[];

/** Numbers that the unit entered itself, with what proves them, and for its heads the forms to enter more. */
export function AssessmentInputs({ assessment }: { readonly assessment: Assessment }) {
  const { t } = useTranslation();
  const { inputs, mayEnter } = assessment;
  const columns: Column<Entered>[] = [
    { key: 'indicator', header: t('assessment.indicator'), className: 'lead', cell: ({ indicator }) => t('assessment.indicator-number', { number: String(indicator) }) },
    { key: 'numbers', header: t('assessment.numbers'), className: 'wide', cell: ({ indicator, numbers }) => wordsOf(indicator, numbers) },
    { key: 'evidence', header: t('assessment.evidence'), className: 'wide', cell: ({ evidence }) => evidence },
    { key: 'by', header: t('assessment.entered'), cell: ({ enteredByName, enteredAt, version }) => `${enteredByName}, ${shownMoment(enteredAt)} (${t('assessment.version', { version: String(version) })})` },
  ];
  if (inputs.length === 0 && !mayEnter) return null;
  return (
    <section className="sheet">
      <Title order={2} mb="sm">
        {t('assessment.inputs')}
      </Title>
      {inputs.length === 0 ? null : <DataTable caption={t('assessment.inputs')} columns={columns} rows={inputs} rowKey={({ indicator }) => String(indicator)} />}
      {mayEnter ? (
        <Stack mt="md" gap="xl">
          <NumbersForm assessment={assessment} />
          <FindingForm />
        </Stack>
      ) : null}
    </section>
  );
}

function NumbersForm({ assessment: { quarter, unit, indicators } }: { readonly assessment: Assessment }) {
  const { t } = useTranslation();
  const queryClient = useQueryClient();
  const [indicator, setIndicator] = useState<InputIndicator>(5);
  const [typed, setTyped] = useState<Readonly<Record<string, string>>>({});
  const [evidence, setEvidence] = useState('');
  const names = Object.entries(ASSESSMENT_INPUTS[indicator]);
  const enter = useCommand({
    run: (_, key) => {
      const numbers = Object.fromEntries(names.map(([name]) => [name, parseTypedNumber(typed[name] ?? '', 'whole') ?? -1]));
      return body(api.POST('/api/v1/oversight/assessments/inputs', { body: { quarter, unitCode: unit.code, indicator, numbers, evidence }, ...marked(key) }));
    },
    onDone: () => {
      setTyped({});
      setEvidence('');
      void queryClient.invalidateQueries({ queryKey: ['assessment'] });
    },
  });
  const said = messagesByField(enter.error);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    enter.mutate();
  };
  return (
    <form onSubmit={submit}>
      <Stack gap="sm">
        <Title order={3}>{t('assessment.enter')}</Title>
        <ProblemAlert error={enter.error} shown={Object.keys(said)} />
        <div className="form-grid">
          <Select
            className="whole"
            label={t('assessment.indicator')}
            allowDeselect={false}
            data={INDICATORS.map((number) => ({ value: String(number), label: `${number}. ${indicators.find((words) => words.number === number)?.name ?? ''}` }))}
            value={String(indicator)}
            onChange={(chosen) => {
              setIndicator(INDICATORS.find((number) => String(number) === chosen) ?? indicator);
              setTyped({});
            }}
          />
          {names.map(([name, label]) => (
            <NumberField key={name} required numbers="whole" label={label} value={typed[name] ?? ''} error={said[`numbers.${name}`]} onChange={(value) => setTyped((before) => ({ ...before, [name]: value }))} />
          ))}
          <Textarea required autosize className="whole" label={t('assessment.evidence')} value={evidence} error={said['evidence']} onChange={({ currentTarget }) => setEvidence(currentTarget.value)} />
        </div>
        <Group>
          <Button type="submit" loading={enter.isPending}>
            {t('assessment.save')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

/** What a head finds about one case: whose fault a supplement was, whether a complaint was valid. */
function FindingForm() {
  const { t } = useTranslation();
  const queryClient = useQueryClient();
  const [finding, setFinding] = useState({ caseCode: '', kind: 'valid', evidence: '' });
  const set = (name: keyof typeof finding) => (value: string | null) => setFinding((before) => ({ ...before, [name]: value ?? '' }));
  const find = useCommand({
    run: (_, key) => {
      const { caseCode, kind, evidence } = finding;
      const [indicator, value] = kind === 'valid' ? ([7, 1] as const) : kind === 'unfounded' ? ([7, 0] as const) : ([3, 1] as const);
      return body(api.POST('/api/v1/oversight/assessments/findings', { body: { caseCode, indicator, value, evidence }, ...marked(key) }));
    },
    onDone: () => {
      setFinding({ caseCode: '', kind: 'valid', evidence: '' });
      void queryClient.invalidateQueries({ queryKey: ['assessment'] });
    },
  });
  const said = messagesByField(find.error);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    find.mutate();
  };
  return (
    <form onSubmit={submit}>
      <Stack gap="sm">
        <Title order={3}>{t('assessment.find')}</Title>
        <ProblemAlert error={find.error} shown={Object.keys(said)} />
        <div className="form-grid">
          <TextInput required label={t('case.code')} value={finding.caseCode} error={said['caseCode']} onChange={({ currentTarget }) => set('caseCode')(currentTarget.value)} />
          <Select label={t('assessment.finding')} allowDeselect={false} data={(['valid', 'unfounded', 'filers-fault'] as const).map((value) => ({ value, label: t(`assessment-finding.${value}`) }))} value={finding.kind} onChange={set('kind')} />
          <Textarea required autosize className="whole" label={t('assessment.ground')} value={finding.evidence} error={said['evidence']} onChange={({ currentTarget }) => set('evidence')(currentTarget.value)} />
        </div>
        <Group>
          <Button type="submit" loading={find.isPending}>
            {t('assessment.find-it')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

function wordsOf(indicator: number, numbers: Readonly<Record<string, unknown>>): string {
  const known = INDICATORS.find((number) => number === indicator);
  if (known === undefined) return '';
  return Object.entries(ASSESSMENT_INPUTS[known]).map(([name, words]) => `${words}: ${shownCount(Number(numbers[name]))}`).join('; ');
}
