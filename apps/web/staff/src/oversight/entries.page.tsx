import { Button, Group, Modal, Select, Text } from '@mantine/core';
import { dateOf, instant, isPlainDate } from '#domain';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import type { TFunction } from 'i18next';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { entriesQuery, type EntryFilter } from '../api/scorecard-queries.js';
import type { EntryState, IndicatorEntry, OwedEntry } from '../api/types.js';
import { shownCount } from '../format/figures.js';
import { shownMoment } from '../format/moments.js';
import { DataTable, type Column } from '../parts/data-table.js';
import { DayField } from '../parts/day-field.js';
import { PageHead } from '../parts/page-head.js';
import { PageLink } from '../parts/page-link.js';
import { PagedList } from '../parts/paged-list.js';
import { UnitSelect } from '../parts/unit-select.js';
import { EntryDecision } from './entry-decision.js';
import { EntryForm } from './entry-form.js';
import { EntryVersions } from './entry-versions.js';
import { setName } from './set-name.js';
import { shownEntry } from './shown-entry.js';

const route = getRouteApi('/staff/nhap-chi-tieu');

const STATES = ['owed', 'entered', 'approved', 'returned'] as const;
const MARKS = { owed: 'waiting', entered: 'soon', approved: 'within', returned: 'overdue' } as const;
const ICONS = { owed: '○', entered: '◇', approved: '✓', returned: '■' } as const;

type Work = 'enter' | 'decide' | 'versions';

/** Numbers that no software counts: what each unit owes for a month, quarter or year, has entered, and has had approved. */
export function EntriesPage() {
  const { t } = useTranslation();
  const { me } = route.useRouteContext();
  const filter = route.useSearch();
  const navigate = useNavigate();
  const [open, setOpen] = useState<{ readonly work: Work; readonly entry: OwedEntry } | null>(null);
  const go = (changes: EntryFilter) => void navigate({ to: '/nhap-chi-tieu', search: { ...filter, ...changes } });
  const close = () => setOpen(null);
  return (
    <>
      <PageHead title={t('nav.entries')} note={t('entry.note')}>
        <PageLink to="/chi-tieu" search={{ unitCode: filter.unitCode }} size="sm">
          {t('scorecard.back')}
        </PageLink>
      </PageHead>
      <Group align="end" mb="md" gap="sm">
        <DayFilter day={filter.day} onChange={(day) => go({ day })} />
        <Select label={t('entry.state')} w={{ base: '100%', xs: 190 }} clearable placeholder={t('entry.any-state')} data={STATES.map((value) => ({ value, label: t(`entry-state.${value}`) }))} value={filter.state ?? null} onChange={(chosen) => go({ state: STATES.find((state) => state === chosen) })} />
        <UnitSelect me={me} value={filter.unitCode} onChange={(unitCode) => go({ unitCode })} />
        {filter.indicator === undefined && filter.set === undefined ? null : (
          <Button variant="default" onClick={() => go({ indicator: undefined, set: undefined })}>
            {t('entry.every-indicator')}
          </Button>
        )}
      </Group>
      <div className="sheet">
        <PagedList query={entriesQuery(filter)} empty={t('entry.empty')} head={({ counts }) => <Text size="sm" mb="sm">{t('entry.counts', { owed: shownCount(counts.owed), entered: shownCount(counts.entered), approved: shownCount(counts.approved), returned: shownCount(counts.returned) })}</Text>}>
          {(items) => <DataTable caption={t('nav.entries')} columns={columnsOf(t, (work, entry) => setOpen({ work, entry }))} rows={items} rowKey={({ set, indicator, unit }) => `${set.code} ${indicator.key} ${unit.code}`} />}
        </PagedList>
      </div>
      <Modal opened={open !== null} onClose={close} size="lg" title={open?.entry.indicator.name} closeButtonProps={{ 'aria-label': t('action.close') }}>
        {open?.work === 'enter' ? <EntryForm owed={open.entry} onDone={close} /> : null}
        {open?.work === 'decide' && open.entry.latest ? <EntryDecision owed={open.entry} latest={open.entry.latest} onDone={close} /> : null}
        {open?.work === 'versions' && open.entry.latest ? <EntryVersions owed={open.entry} id={open.entry.latest.id} /> : null}
      </Modal>
    </>
  );
}

/** The periods that a day lies in; left empty it is today. */
function DayFilter({ day, onChange }: { readonly day: string | undefined; readonly onChange: (day: string | undefined) => void }) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState(day ?? String(dateOf(instant(Date.now()))));
  return (
    <div onBlur={() => (typed === '' || isPlainDate(typed) ? onChange(typed === '' ? undefined : typed) : undefined)}>
      <DayField label={t('entry.day')} value={typed} onChange={setTyped} w={{ base: '100%', xs: 150 }} />
    </div>
  );
}

function columnsOf(t: TFunction, open: (work: Work, entry: OwedEntry) => void): Column<OwedEntry>[] {
  return [
    {
      key: 'indicator',
      header: t('scorecard.figure'),
      className: 'lead',
      cell: ({ indicator, set }) => (
        <>
          {indicator.name}
          <Text size="xs" c="dimmed">
            {setName(t, set)}
          </Text>
        </>
      ),
    },
    { key: 'unit', header: t('satisfaction.unit'), cell: ({ unit }) => unit.shortName },
    { key: 'period', header: t('period.label'), cell: ({ period }) => <span className="mono">{period.text}</span> },
    { key: 'value', header: t('set.value'), className: 'number', cell: ({ latest, counted, indicator }) => <Values latest={latest} counted={counted} unit={indicator.unit} /> },
    { key: 'state', header: t('entry.state'), cell: ({ state, latest }) => <StateMark state={state} reason={latest?.reason ?? null} /> },
    {
      key: 'do',
      header: t('staff.change'),
      cell: (entry) => (
        <Group gap={6} wrap="wrap">
          {entry.mayEnter ? (
            <Button size="compact-xs" variant="default" onClick={() => open('enter', entry)}>
              {t(entry.latest === null ? 'entry.enter' : 'entry.correct')}
            </Button>
          ) : null}
          {entry.mayDecide ? (
            <Button size="compact-xs" onClick={() => open('decide', entry)}>
              {t('entry.decide')}
            </Button>
          ) : null}
          {entry.latest === null ? null : (
            <Button size="compact-xs" variant="subtle" onClick={() => open('versions', entry)}>
              {t('entry.versions')}
            </Button>
          )}
        </Group>
      ),
    },
  ];
}

function StateMark({ state, reason }: { readonly state: EntryState; readonly reason: string | null }) {
  const { t } = useTranslation();
  return (
    <>
      <span className="state" data-state={MARKS[state]}>
        <span aria-hidden="true">{ICONS[state]}</span>
        <strong>{t(`entry-state.${state}`)}</strong>
      </span>
      {reason ? (
        <Text size="xs" c="dimmed">
          {reason}
        </Text>
      ) : null}
    </>
  );
}

interface ValuesProps {
  readonly latest: IndicatorEntry | null;
  readonly counted: IndicatorEntry | null;
  readonly unit: OwedEntry['indicator']['unit'];
}

/** The newest value, and the approved one that counts meanwhile. */
function Values({ latest, counted, unit }: ValuesProps) {
  const { t } = useTranslation();
  if (latest === null) return '–';
  return (
    <>
      <span className="mono" title={shownMoment(latest.enteredAt)}>
        {shownEntry(t, latest, unit)}
      </span>
      {counted === null || counted.id === latest.id ? null : (
        <Text size="xs" c="dimmed">
          {t('entry.counted', { value: shownEntry(t, counted, unit) })}
        </Text>
      )}
    </>
  );
}
