import { Tabs } from '@mantine/core';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import type { ComponentType } from 'react';
import { useTranslation } from 'react-i18next';
import { PageHead } from '../parts/page-head.js';
import { AuditList } from './audit-list.js';
import { CalendarList } from './calendar/calendar-year.js';
import { IndicatorSets } from './indicator-sets.js';
import { MessageList } from './message-list.js';
import { ProcessDrafts } from './processes/process-drafts.js';
import { ProcessMoves } from './processes/process-moves.js';
import { StaffList } from './staff-list.js';
import { UnitList } from './unit-list.js';

const route = getRouteApi('/staff/quan-tri');

const PARTS = { units: UnitList, staff: StaffList, calendars: CalendarList, sets: IndicatorSets, moves: ProcessMoves, drafts: ProcessDrafts, messages: MessageList, audit: AuditList } as const satisfies Record<string, ComponentType>;
const NAMES = Object.keys(PARTS) as (keyof typeof PARTS)[];

/** What an administrator keeps: units, staff, calendars, processes, messages that did not go out, and the audit log. */
export function AdministrationPage() {
  const { t } = useTranslation();
  const { part = 'units' } = route.useSearch();
  const navigate = useNavigate();
  const Shown = PARTS[part];
  return (
    <>
      <PageHead title={t('nav.administration')} />
      <div className="sheet">
        <Tabs value={part} keepMounted={false} onChange={(chosen) => void navigate({ to: '/quan-tri', search: { part: NAMES.find((name) => name === chosen) } })}>
          <Tabs.List>
            {NAMES.map((name) => (
              <Tabs.Tab key={name} value={name}>
                {t(`administration.${name}`)}
              </Tabs.Tab>
            ))}
          </Tabs.List>
          <Tabs.Panel value={part} pt="md">
            <Shown />
          </Tabs.Panel>
        </Tabs>
      </div>
    </>
  );
}
