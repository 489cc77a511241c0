import { Button, Menu, Text } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../api/client.js';
import type { Me } from '../api/types.js';
import { LANGUAGES, chooseLanguage } from '../i18n/i18n.js';
import { endAnyOffer } from '../parts/undo.js';

/** Who is signed in, in which posts; language; the way out. */
export function UserMenu({ me }: { readonly me: Me }) {
  const { t, i18n } = useTranslation();
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const [drafts, setDrafts] = useState(0);
  const countDrafts = async () => {
    const { countDrafts: count } = await import('../parts/kept-drafts.js');
    setDrafts(await count(me.id));
  };
  const signOut = async () => {
    await api.DELETE('/api/v1/sessions/current').catch(() => undefined);
    await import('../parts/kept-drafts.js').then(({ dropDraftsOf }) => dropDraftsOf(me.id)).catch(() => undefined);
    endAnyOffer();
    queryClient.clear();
    await navigate({ to: '/dang-nhap', search: {} });
  };
  return (
    <Menu position="bottom-end" width={280} onOpen={() => void countDrafts()}>
      <Menu.Target>
        <Button variant="subtle" color="dark" px="xs" fw={400} aria-label={t('shell.account', { name: me.fullName })}>
          <Text size="sm" truncate maw={{ base: 90, xs: 200 }}>
            {me.fullName}
          </Text>
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {me.posts.map(({ role, roleName, unit, standsInFor }) => (
          <Menu.Label key={`${role} ${unit.code} ${standsInFor?.id}`} c="var(--mantine-color-text)">
            {roleName} · {unit.shortName}
          </Menu.Label>
        ))}
        <Menu.Divider />
        {LANGUAGES.filter((language) => language !== i18n.language).map((language) => (
          <Menu.Item key={language} lang={language} onClick={() => void chooseLanguage(language)}>
            {t(`language.${language}`)}
          </Menu.Item>
        ))}
        <Menu.Item onClick={() => void navigate({ to: '/tai-khoan' })}>{t('account.title')}</Menu.Item>
        <Menu.Item onClick={() => void signOut()}>{drafts === 0 ? t('shell.sign-out') : t('shell.sign-out-drafts', { count: drafts })}</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
