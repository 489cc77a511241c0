import { Group, Stack, Tabs } from '@mantine/core';
import { dateOf, instant } from '#domain';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { FigureFilter } from '../api/queries.js';
import type { Me } from '../api/types.js';
import { PeriodFilter } from '../oversight/period-filter.js';
import { periodNamed } from '../oversight/periods.js';
import { SatisfactionTable } from '../oversight/satisfaction-table.js';
import { PageHead } from '../parts/page-head.js';
import { UnitSelect } from '../parts/unit-select.js';
import { CommentList } from './comment-list.js';
import { DeviceList } from './device-list.js';
import { FlaggedList } from './flagged-list.js';
import { RATING_PARTS, type RatingPart } from './rating-parts.js';
import { SatisfactionDetails } from './satisfaction-details.js';

const route = getRouteApi('/staff/danh-gia');

/** Decides about doubtful ratings and keeps devices: leaders and administrators. */
function leads({ posts }: Me): boolean {
  return posts.some(({ role }) => role === 'leader' || role === 'administrator');
}

/** What people answered, whether the answers are honest, and where they are asked. */
export function RatingsPage() {
  const { t } = useTranslation();
  const { me } = route.useRouteContext();
  const { part = 'satisfaction', from, to, unitCode } = route.useSearch();
  const navigate = useNavigate();
  const today = dateOf(instant(Date.now()));
  const period = from !== undefined && to !== undefined ? { from, to } : periodNamed('year', today);
  const filter: FigureFilter = { ...period, unitCode };
  const go = (changes: FigureFilter & { readonly part?: RatingPart | undefined }) => void navigate({ to: '/danh-gia', search: { ...filter, part, ...changes } });
  const parts = RATING_PARTS.filter((name) => leads(me) || name === 'satisfaction' || name === 'comments');
  return (
    <>
      <PageHead title={t('nav.ratings')} />
      <Tabs value={part} keepMounted={false} onChange={(chosen) => go({ part: parts.find((name) => name === chosen) })}>
        <Tabs.List mb="md">
          {parts.map((name) => (
            <Tabs.Tab key={name} value={name}>
              {t(`ratings.${name}`)}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        {part === 'satisfaction' || part === 'comments' ? (
          <Group align="end" mb="md" gap="sm">
            <PeriodFilter period={period} today={today} onChange={go} />
            <UnitSelect me={me} value={unitCode} onChange={(chosen) => go({ unitCode: chosen })} />
          </Group>
        ) : null}
        <Tabs.Panel value="satisfaction">
          <Stack>
            <SatisfactionTable filter={filter} />
            <SatisfactionDetails filter={filter} />
          </Stack>
        </Tabs.Panel>
        <Tabs.Panel value="comments">
          <CommentList filter={filter} />
        </Tabs.Panel>
        <Tabs.Panel value="flagged">
          <FlaggedList />
        </Tabs.Panel>
        <Tabs.Panel value="devices">
          <DeviceList me={me} />
        </Tabs.Panel>
      </Tabs>
    </>
  );
}
