import { Button, Group, Select, Stack, TextInput, Title } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { CONFIDENCES, isPlainDate, type Confidence } from '#domain';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { api, body, marked } from '../api/client.js';
import { messagesByField } from '../api/problem.js';
import { planQuery, type PlanWish, type Round } from '../api/survey-queries.js';
import type { Me } from '../api/types.js';
import { parseTypedNumber } from '../format/figures.js';
import { endAfter } from '../oversight/periods.js';
import { DayField } from '../parts/day-field.js';
import { NumberField } from '../parts/number-field.js';
import { ProblemAlert } from '../parts/problem-alert.js';
import { UnitSelect } from '../parts/unit-select.js';
import { useCommand } from '../parts/use-command.js';
import { PlanNumbers } from './plan-numbers.js';

interface Draft {
  readonly name: string;
  readonly unitCode: string;
  readonly from: string;
  readonly last: string;
  readonly answerUntil: string;
  readonly marginPercent: string;
  readonly confidence: Confidence;
  readonly responsePercent: string;
  readonly atLeast: string;
}

const FIELDS = ['name', 'from', 'to', 'answerUntil', 'wish.marginPercent', 'wish.responsePercent', 'wish.atLeast'];
const NUMBERS = ['marginPercent', 'responsePercent', 'atLeast'] as const;

/** A plan is worked out when nothing was typed for so long. */
const PAUSE_MS = 400;

/** Plans a round; what it would need stands below while it is typed. */
export function RoundForm({ me, onDone }: { readonly me: Me; readonly onDone: (round: Round) => void }) {
  const { t } = useTranslation();
  const queryClient = useQueryClient();
  const [draft, setDraft] = useState<Draft>({ name: '', unitCode: me.reach[0]?.code ?? '', from: '', last: '', answerUntil: '', marginPercent: '5', confidence: 95, responsePercent: '40', atLeast: '30' });
  const set = (name: keyof Draft) => (value: string) => setDraft((before) => ({ ...before, [name]: value }));
  const wish = wishOf(draft);
  const [settled] = useDebouncedValue(draft, PAUSE_MS);
  const plan = useQuery(planQuery(wishOf(settled)));
  const create = useCommand<Round, PlanWish>({
    run: ({ unitCode, from, to, ...sample }, key) => body(api.POST('/api/v1/oversight/survey-rounds', { body: { name: draft.name, unitCode, from, to, answerUntil: draft.answerUntil, wish: sample }, ...marked(key) })),
    onDone: (round) => {
      void queryClient.invalidateQueries({ queryKey: ['rounds'] });
      onDone(round);
    },
  });
  const said = messagesByField(create.error);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (wish !== null) create.mutate(wish);
  };
  return (
    <form onSubmit={submit}>
      <Stack gap="sm">
        <Title order={2}>{t('round.add')}</Title>
        <ProblemAlert error={create.error} shown={FIELDS} />
        <div className="form-grid">
          <TextInput required className="whole" label={t('round.name')} value={draft.name} error={said['name']} onChange={({ currentTarget }) => set('name')(currentTarget.value)} />
          <UnitSelect me={me} value={draft.unitCode || undefined} onChange={(code) => set('unitCode')(code ?? me.reach[0]?.code ?? '')} />
          <DayField required label={t('round.from')} value={draft.from} error={said['from']} onChange={set('from')} />
          <DayField required label={t('round.last')} value={draft.last} error={said['to']} onChange={set('last')} />
          <DayField required label={t('round.answer-until')} value={draft.answerUntil} error={said['answerUntil']} onChange={set('answerUntil')} />
          <Select
            label={t('round.confidence')}
            allowDeselect={false}
            data={CONFIDENCES.map((value) => ({ value: String(value), label: `${value}\u00a0%` }))}
            value={String(draft.confidence)}
            onChange={(chosen) => setDraft((before) => ({ ...before, confidence: CONFIDENCES.find((value) => String(value) === chosen) ?? before.confidence }))}
          />
          {NUMBERS.map((name) => (
            <NumberField key={name} required numbers="whole" label={t(`round-wish.${name}`)} value={draft[name]} error={said[`wish.${name}`]} onChange={set(name)} />
          ))}
        </div>
        {plan.error ? <ProblemAlert error={plan.error} /> : null}
        {plan.data && wish !== null ? <PlanNumbers plan={plan.data} /> : null}
        <Group>
          <Button type="submit" loading={create.isPending} disabled={wish === null}>
            {t('round.plan-it')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

/** What is typed, as far as a plan can be asked for it. */
function wishOf({ unitCode, from, last, confidence, ...typed }: Draft): PlanWish | null {
  const [marginPercent, responsePercent, atLeast] = NUMBERS.map((name) => parseTypedNumber(typed[name], 'whole'));
  if (unitCode === '' || !isPlainDate(from) || !isPlainDate(last) || last < from) return null;
  if (!marginPercent || !responsePercent || atLeast === null || atLeast === undefined) return null;
  return { unitCode, from, to: endAfter(last), confidence, marginPercent, responsePercent, atLeast };
}
