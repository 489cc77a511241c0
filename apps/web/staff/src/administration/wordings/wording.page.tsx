import { Alert, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { wordingQuery } from '../../api/house-queries.js';
import type { MessageKind, Wording } from '../../api/types.js';
import { Loaded } from '../../parts/loaded.js';
import { PageHead } from '../../parts/page-head.js';
import { PageLink } from '../../parts/page-link.js';
import { Sheet } from '../../parts/sheet.js';
import { WordingForm } from './wording-form.js';
import { WordingHistory } from './wording-history.js';
import { WordingPreviewPane } from './wording-preview.js';

const route = getRouteApi('/staff/quan-tri/mau-tin/$template');

/** One kind of message: its words, how it arrives, what it said before. */
export function WordingPage() {
  const { t } = useTranslation();
  const { template } = route.useParams();
  const kind = useQuery(wordingQuery(template));
  return (
    <>
      <PageHead title={kind.data?.name ?? t('administration.wordings')} note={kind.data === undefined ? undefined : t('wording.goes-to', { to: kind.data.to, when: kind.data.when })}>
        <PageLink to="/quan-tri/mau-tin" size="sm" underline="always">
          {t('wording.all')}
        </PageLink>
      </PageHead>
      <Loaded query={kind}>{(shown) => <Desk key={shown.template} kind={shown} />}</Loaded>
    </>
  );
}

function Desk({ kind }: { readonly kind: MessageKind }) {
  const { t } = useTranslation();
  const { shown = 'html' } = route.useSearch();
  const navigate = useNavigate();
  const [typed, setTyped] = useState<Wording>(kind.wording ?? kind.standard);
  return (
    <Stack>
      {kind.usable ? null : (
        <Alert color="danger" variant="light" title={t('wording.unusable')}>
          {t('wording.unusable-note')}
        </Alert>
      )}
      {kind.mayChange ? null : (
        <Text size="sm" c="dimmed">
          {t('wording.not-yours')}
        </Text>
      )}
      <div className="two-columns">
        <WordingForm kind={kind} typed={typed} onType={setTyped} />
        <WordingPreviewPane kind={kind} typed={typed} shown={shown} onShow={(next) => void navigate({ to: '/quan-tri/mau-tin/$template', params: { template: kind.template }, search: { shown: next }, replace: true })} />
      </div>
      {kind.history.length === 0 ? null : (
        <Sheet title={t('wording.history')}>
          <WordingHistory kind={kind} onTake={setTyped} />
        </Sheet>
      )}
    </Stack>
  );
}
