import { Kbd, Modal, Switch, Text, Title } from '@mantine/core';
import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import { shownKeys } from '../parts/keys.js';
import { letSingleKeysAct, useListedKeys, type PageKey } from '../parts/page-keys.js';

interface Props {
  readonly opened: boolean;
  readonly onClose: () => void;
  readonly general: readonly string[];
}

/** The keys that act on the page that is shown. */
export function KeysHelp({ opened, onClose, general }: Props) {
  const { t } = useTranslation();
  const { keys, single } = useListedKeys();
  const here = keys.filter((one) => !general.includes(one.keys));
  return (
    <Modal opened={opened} onClose={onClose} title={t('keys.title')} size="lg" transitionProps={{ duration: 0 }} closeButtonProps={{ 'aria-label': t('action.close') }}>
      {here.length === 0 ? null : <KeyTable title={t('keys.here')} keys={here} />}
      <KeyTable title={t('keys.general')} keys={keys.filter((one) => general.includes(one.keys))} />
      <Switch mt="md" label={t('keys.single')} description={t('keys.single-note')} checked={single} onChange={({ currentTarget }) => letSingleKeysAct(currentTarget.checked)} />
    </Modal>
  );
}

function KeyTable({ title, keys }: { readonly title: string; readonly keys: readonly PageKey[] }) {
  const { t } = useTranslation();
  return (
    <>
      <Title order={3} mt="sm" mb={4}>
        {title}
      </Title>
      <dl className="key-list">
        {keys.map(({ keys: key, label }) => (
          <Fragment key={key}>
            <dt>
              {key.split(' ').map((part, place) => (
                <Fragment key={part}>
                  {place === 0 ? null : (
                    <Text span size="xs" c="dimmed">
                      {` ${t('keys.then')} `}
                    </Text>
                  )}
                  <Kbd>{shownKeys(part)}</Kbd>
                </Fragment>
              ))}
            </dt>
            <dd>{label}</dd>
          </Fragment>
        ))}
      </dl>
    </>
  );
}
