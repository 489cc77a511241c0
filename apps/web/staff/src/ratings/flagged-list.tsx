import { Button, Group, SegmentedControl, Stack, Text, Textarea } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, body, marked } from '../api/client.js';
import { messagesByField } from '../api/problem.js';
import { FLAGGED_STATES, flaggedQuery, type FlaggedRating, type FlaggedState, type ReviewDecision } from '../api/rating-queries.js';
import { shownMoment } from '../format/moments.js';
import { CaseLink } from '../parts/case-link.js';
import { DataTable } from '../parts/data-table.js';
import { PagedList } from '../parts/paged-list.js';
import { ProblemAlert } from '../parts/problem-alert.js';
import { useCommand } from '../parts/use-command.js';

/** Doubtful ratings; whoever is above the rated unit decides whether they count, without knowing what was answered. */
export function FlaggedList() {
  const { t } = useTranslation();
  const [state, setState] = useState<FlaggedState>('open');
  return (
    <section className="sheet">
      <Text size="sm" c="dimmed" mb="sm">
        {t('ratings.flagged-note')}
      </Text>
      <SegmentedControl mb="sm" aria-label={t('case.state')} value={state} onChange={setState} data={FLAGGED_STATES.map((value) => ({ value, label: t(`rating-review.${value}`) }))} />
      <PagedList key={state} query={flaggedQuery(state)} empty={t('ratings.none-flagged')}>
        {(items) => (
          <DataTable
            caption={t('ratings.flagged')}
            rows={items}
            rowKey={({ id }) => id}
            columns={[
              { key: 'case', header: t('case.code'), className: 'lead', cell: ({ caseCode }) => <CaseLink code={caseCode} /> },
              { key: 'unit', header: t('satisfaction.unit'), cell: ({ unit }) => unit.name },
              { key: 'at', header: t('ratings.rated-at'), cell: ({ ratedAt }) => <span className="mono">{shownMoment(ratedAt)}</span> },
              { key: 'flags', header: t('ratings.why'), className: 'wide', cell: ({ flags }) => flags.map(({ name }) => name).join('; ') },
              { key: 'review', header: t('ratings.decision'), className: 'wide', cell: (rating) => <Review rating={rating} /> },
            ]}
          />
        )}
      </PagedList>
    </section>
  );
}

function Review({ rating }: { readonly rating: FlaggedRating }) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  const { review, mayReview } = rating;
  return (
    <Stack gap="xs">
      {review === null ? null : (
        <Text size="sm">{t('ratings.decided', { decision: t(`rating-review.${review.decision as ReviewDecision}`), name: review.reviewerName, at: shownMoment(review.reviewedAt), reason: review.reason })}</Text>
      )}
      {mayReview && !open ? (
        <Button size="compact-xs" variant="default" onClick={() => setOpen(true)}>
          {t('ratings.decide')}
        </Button>
      ) : null}
      {open ? <ReviewForm rating={rating} onDone={() => setOpen(false)} /> : null}
      {mayReview ? null : (
        <Text size="xs" c="dimmed">
          {t('ratings.superior-decides')}
        </Text>
      )}
    </Stack>
  );
}

function ReviewForm({ rating, onDone }: { readonly rating: FlaggedRating; readonly onDone: () => void }) {
  const { t } = useTranslation();
  const queryClient = useQueryClient();
  const [reason, setReason] = useState('');
  const review = useCommand<FlaggedRating, ReviewDecision>({
    run: (decision, key) => body(api.POST('/api/v1/oversight/ratings/{id}/review', { params: { path: { id: rating.id } }, body: { decision, reason }, ...marked(key) })),
    onDone: () => {
      onDone();
      for (const part of ['ratings', 'satisfaction', 'scorecard']) void queryClient.invalidateQueries({ queryKey: [part] });
    },
  });
  return (
    <>
      <ProblemAlert error={review.error} shown={['reason']} />
      <Textarea required autosize minRows={2} label={t('calendar.reason')} value={reason} error={messagesByField(review.error)['reason']} onChange={({ currentTarget }) => setReason(currentTarget.value)} />
      <Group gap="xs">
        <Button size="xs" variant="default" loading={review.isPending && review.variables === 'kept'} onClick={() => review.mutate('kept')}>
          {t('rating-review.kept')}
        </Button>
        <Button size="xs" color="danger" loading={review.isPending && review.variables === 'set-aside'} onClick={() => review.mutate('set-aside')}>
          {t('rating-review.set-aside')}
        </Button>
      </Group>
    </>
  );
}
