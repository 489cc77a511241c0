import { AppShell, Burger, Group, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { Link, Outlet, getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { meQuery } from '../api/queries.js';
import { FrameKeys } from './frame-keys.js';
import { Navigation } from './navigation.js';
import { OfflineNote } from './offline-note.js';
import { PrintHead } from './print-head.js';
import { QuickSearch } from './quick-search.js';
import { StandInBanner } from './stand-in-banner.js';
import { UndoToast } from './undo-toast.js';
import { UserMenu } from './user-menu.js';

const route = getRouteApi('/staff');

/** The frame of every page behind the sign-in: where am I, where can I go, who am I. */
export function Shell() {
  const { t } = useTranslation();
  const { me: known } = route.useRouteContext();
  // Posts come and go by the day: whoever stands in for somebody is told without signing in again.
  const { data: me = known } = useQuery(meQuery);
  const [open, { toggle, close }] = useDisclosure(false);
  const place = [...new Set(me.posts.map(({ unit }) => unit.shortName))].join(', ');
  return (
    <AppShell header={{ height: 56 }} navbar={{ width: 228, breakpoint: 'md', collapsed: { mobile: !open } }} padding="md">
      <a className="skip-link" href="#content">
        {t('shell.skip')}
      </a>
      <AppShell.Header className="no-print">
        <Group h="100%" px="md" gap="sm" wrap="nowrap">
          <Burger opened={open} onClick={toggle} hiddenFrom="md" size="sm" aria-label={t('shell.menu')} aria-expanded={open} />
          <Link to="/viec" className="brand">
            {t('shell.name')}
          </Link>
          <Text size="sm" c="dimmed" truncate visibleFrom="lg" title={place}>
            {place}
          </Text>
          <QuickSearch />
          <UserMenu me={me} />
        </Group>
      </AppShell.Header>
      <AppShell.Navbar className="no-print" p="sm" style={{ overflowY: 'auto' }}>
        <Navigation me={me} onGo={close} />
      </AppShell.Navbar>
      <AppShell.Main id="content" tabIndex={-1}>
        <div className="page">
          <PrintHead me={me} place={place} />
          <OfflineNote />
          <StandInBanner me={me} />
          <Outlet />
        </div>
      </AppShell.Main>
      <UndoToast />
      <FrameKeys me={me} />
    </AppShell>
  );
}
