import { Button, Group, Radio, Stack, Text, TextInput, Textarea } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { api, body, given, marked } from '../api/client.js';
import { messagesByField } from '../api/problem.js';
import type { IndicatorEntry, OwedEntry, StoredFile } from '../api/types.js';
import { parseTypedNumber, shownNumber } from '../format/figures.js';
import { NumberField } from '../parts/number-field.js';
import { ProblemAlert } from '../parts/problem-alert.js';
import { UploadBox } from '../parts/upload-box.js';
import { useCommand } from '../parts/use-command.js';

const FIELDS = ['numerator', 'denominator', 'value', 'evidence', 'documentNumber', 'link'] as const;
type Typed = Record<(typeof FIELDS)[number], string>;

/** What stands in the form before somebody types: the newest entry, which is corrected. */
function typedOf(latest: IndicatorEntry | null): Typed {
  const number = (value: number | null | undefined): string => (value === null || value === undefined ? '' : shownNumber(value));
  return { numerator: number(latest?.numerator), denominator: number(latest?.denominator), value: number(latest?.value), evidence: latest?.evidence ?? '', documentNumber: latest?.documentNumber ?? '', link: latest?.link ?? '' };
}

/** Enters a number of a unit with its evidence, or corrects it by a further version. */
export function EntryForm({ owed, onDone }: { readonly owed: OwedEntry; readonly onDone: () => void }) {
  const { t } = useTranslation();
  const queryClient = useQueryClient();
  const [typed, setTyped] = useState(() => typedOf(owed.latest));
  const [files, setFiles] = useState<readonly StoredFile[]>([]);
  const set = (name: keyof Typed) => (text: string) => setTyped((before) => ({ ...before, [name]: text }));
  const { indicator, unit, period } = owed;
  const enter = useCommand<IndicatorEntry>({
    run: (_, key) => body(api.POST('/api/v1/oversight/indicator-entries', { body: request(owed, typed, files), ...marked(key) })),
    onDone: () => {
      void queryClient.invalidateQueries({ queryKey: ['scorecard'] });
      onDone();
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
        <Text size="sm">{`${unit.name}, ${period.text}`}</Text>
        <Text size="xs" c="dimmed">
          {indicator.formula}
        </Text>
        <ProblemAlert error={enter.error} shown={FIELDS} />
        <Numbers owed={owed} typed={typed} said={said} set={set} />
        <Textarea required label={t('entry.evidence')} autosize minRows={2} value={typed.evidence} error={said['evidence']} onChange={({ currentTarget }) => set('evidence')(currentTarget.value)} />
        <TextInput required={indicator.documentRequired} label={t('entry.document')} value={typed.documentNumber} error={said['documentNumber']} onChange={({ currentTarget }) => set('documentNumber')(currentTarget.value)} />
        <TextInput type="url" label={t('entry.link')} value={typed.link} error={said['link']} onChange={({ currentTarget }) => set('link')(currentTarget.value)} />
        <div>
          <Text size="sm" fw={500} mb={4}>
            {t('entry.files')}
          </Text>
          <UploadBox label={t('entry.files')} purpose="evidence" files={files} onChange={setFiles} error={said['fileIds']} />
        </div>
        <Group>
          <Button type="submit" loading={enter.isPending}>
            {t('entry.send')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

interface NumbersProps {
  readonly owed: OwedEntry;
  readonly typed: Typed;
  readonly said: Record<string, string>;
  readonly set: (name: keyof Typed) => (text: string) => void;
}

/** The two parts of a share, yes or no, or one value. */
function Numbers({ owed: { indicator }, typed, said, set }: NumbersProps) {
  const { t } = useTranslation();
  if (indicator.unit === 'share') {
    return (
      <>
        <NumberField required numbers="whole" label={indicator.numeratorName} value={typed.numerator} error={said['numerator']} onChange={set('numerator')} />
        <NumberField required numbers="whole" label={indicator.denominatorName} value={typed.denominator} error={said['denominator']} onChange={set('denominator')} />
      </>
    );
  }
  if (indicator.unit === 'yes-no') {
    return (
      <Radio.Group required label={indicator.valueName} value={typed.value} error={said['value']} onChange={set('value')}>
        <Group mt={4}>
          <Radio value="1" label={t('action.yes')} />
          <Radio value="0" label={t('action.no')} />
        </Group>
      </Radio.Group>
    );
  }
  const description = indicator.maxPoints === null ? undefined : t('entry.at-most', { points: shownNumber(indicator.maxPoints) });
  return <NumberField required numbers={indicator.unit === 'count' ? 'whole' : 'decimal'} label={indicator.valueName} description={description} value={typed.value} error={said['value']} onChange={set('value')} />;
}

function request({ set, indicator, unit, period }: OwedEntry, { numerator, denominator, value, evidence, documentNumber, link }: Typed, files: readonly StoredFile[]) {
  const number = (text: string, kind: 'whole' | 'decimal'): number | undefined => parseTypedNumber(text, kind) ?? undefined;
  const text = (typed: string): string | undefined => (typed.trim() === '' ? undefined : typed);
  return {
    ...{ set: set.code, indicator: indicator.key, unitCode: unit.code, from: period.from, evidence, fileIds: files.map(({ id }) => id) },
    ...given({ numerator: number(numerator, 'whole'), denominator: number(denominator, 'whole'), value: number(value, 'decimal'), documentNumber: text(documentNumber), link: text(link) }),
  };
}
