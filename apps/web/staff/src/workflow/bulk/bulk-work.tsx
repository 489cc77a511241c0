import { Button, Checkbox, Group, Stack } from '@mantine/core';
import { useQueries } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { caseActionsQuery } from '../../api/queries.js';
import { usePageKeys } from '../../parts/page-keys.js';
import { BulkForm } from './bulk-form.js';
import { bulkItem, bulkOffers, rowKey, type BulkOffer, type BulkRow } from './bulk-offers.js';
import { BulkProgress, type BulkJob } from './bulk-progress.js';
import type { Selection } from './use-selection.js';

/** What may be done is asked of so many of the selected cases. */
const ASKED = 30;

/** Keys of what is done with the selected cases: hand on, take, give to somebody. */
const KEYS: Partial<Record<BulkOffer['action'], string>> = { advance: 'E', claim: 'C', assign: 'R', 'accept-hand-over': 'A' };

/** Most cases of one selection. */
const MOST_SELECTED = 500;

interface Props {
  readonly rows: readonly BulkRow[];
  readonly selection: Selection;
}

/** Selecting many cases, what may be done with them in one go, and how far that is. */
export function BulkWork({ rows, selection }: Props) {
  const [offer, setOffer] = useState<BulkOffer | null>(null);
  const [job, setJob] = useState<BulkJob | null>(null);
  const selected = rows.filter((row) => selection.has(rowKey(row)));
  const offers = useOffers(selected);
  usePageKeys(
    offers.flatMap((offered) => {
      const keys = KEYS[offered.action];
      return keys === undefined ? [] : [{ keys, label: offered.name, run: () => setOffer(offered) }];
    }),
  );
  return (
    <Stack gap="sm" mb="sm" className="no-print">
      {job === null ? null : <BulkProgress key={job.id} job={job} onRetried={setJob} onClose={() => setJob(null)} />}
      {rows.length === 0 ? null : (
        <Bar rows={rows} selected={selected} selection={selection}>
          {offers.map((offered) => (
            <Button key={offered.action} size="xs" variant={offered.action === 'advance' ? 'filled' : 'default'} aria-expanded={offer?.action === offered.action} onClick={() => setOffer(offered)}>
              {offered.name}
            </Button>
          ))}
        </Bar>
      )}
      {offer === null || selected.length === 0 ? null : (
        <BulkForm
          key={offer.action}
          offer={offer}
          items={selected.map(bulkItem)}
          all={selected.length <= ASKED}
          onCancel={() => setOffer(null)}
          onBegun={(begun) => {
            setOffer(null);
            setJob(begun);
            selection.set([]);
          }}
        />
      )}
    </Stack>
  );
}

/** Selects all, says how many are selected, and offers what may be done with them. */
function Bar({ rows, selected, selection, children }: Props & { readonly selected: readonly BulkRow[]; readonly children: readonly ReactNode[] }) {
  const { t } = useTranslation();
  const selectable = rows.slice(0, MOST_SELECTED);
  const all = selected.length === selectable.length;
  return (
    <Group gap="sm" align="center" mih={36}>
      <Checkbox
        label={selected.length === 0 ? t('bulk.all') : t('bulk.selected', { count: selected.length })}
        checked={all}
        indeterminate={selected.length > 0 && !all}
        onChange={() => selection.set(all ? [] : selectable.map(rowKey))}
      />
      {children}
    </Group>
  );
}

/** What is offered for the selected rows, as far as it is known. */
function useOffers(selected: readonly BulkRow[]): BulkOffer[] {
  return useQueries({
    queries: selected.slice(0, ASKED).map(({ code }) => caseActionsQuery(code)),
    combine: (answers) => bulkOffers(answers.flatMap(({ data }, place) => (data === undefined ? [] : [{ token: selected[place]?.token ?? null, actions: data.actions }]))),
  });
}
