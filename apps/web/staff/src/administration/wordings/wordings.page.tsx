import { Stack, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { MESSAGE_TOPICS } from '../../api/admin-queries.js';
import { wordingsQuery } from '../../api/house-queries.js';
import type { MessageKindItem } from '../../api/types.js';
import { shownMoment } from '../../format/moments.js';
import { DataTable, type Column } from '../../parts/data-table.js';
import { Loaded } from '../../parts/loaded.js';
import { PageLink } from '../../parts/page-link.js';
import { Room } from '../room.js';

/** The kinds of messages, by what they are about: who gets each, when, and in whose words. */
export function WordingsPage() {
  const { t } = useTranslation();
  const kinds = useQuery(wordingsQuery);
  return (
    <Room name="wordings" note={t('wording.note')}>
      <Loaded query={kinds}>
        {({ items }) => (
          <Stack gap="lg">
            {MESSAGE_TOPICS.map((topic) => ({ topic, rows: items.filter((item) => item.topic === topic) }))
              .filter(({ rows }) => rows.length > 0)
              .map(({ topic, rows }) => (
                <section key={topic} className="even-table" aria-label={t(`message-topic.${topic}`)}>
                  <Title order={2}>{t(`message-topic.${topic}`)}</Title>
                  <DataTable caption={t(`message-topic.${topic}`)} rows={rows} rowKey={({ template }) => template} columns={columns(t)} />
                </section>
              ))}
          </Stack>
        )}
      </Loaded>
    </Room>
  );
}

function columns(t: TFunction): Column<MessageKindItem>[] {
  return [
    {
      key: 'name',
      header: t('wording.kind'),
      className: 'lead',
      cell: ({ template, name }) => (
        <PageLink to="/quan-tri/mau-tin/$template" params={{ template }} size="sm" underline="always">
          {name}
        </PageLink>
      ),
    },
    {
      key: 'when',
      header: t('wording.when'), cell: ({ when, to }) => (
        <>
          {when}
          <span className="dimmed-line">{to}</span>
        </>
      ),
    },
    { key: 'words', header: t('wording.words'), cell: (item) => <Standing item={item} /> },
  ];
}

/** Whose words go out now. */
function Standing({ item: { own, usable, changedAt, changedBy } }: { readonly item: MessageKindItem }) {
  const { t } = useTranslation();
  if (!own) return t('wording.standard');
  return (
    <>
      {usable ? t('wording.own') : <span className="state" data-state="overdue">{t('wording.unusable')}</span>}
      {changedAt === null ? null : <span className="dimmed-line">{t('wording.changed-by', { name: changedBy ?? '', at: shownMoment(changedAt) })}</span>}
    </>
  );
}
