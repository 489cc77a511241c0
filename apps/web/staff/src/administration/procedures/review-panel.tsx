import { Button, Group, List, Stack, Text, Title } from '@mantine/core';
import { procedureChanges, type Procedure } from '#domain';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { CheckedProcedure } from '../../api/types.js';
import { shownCount } from '../../format/figures.js';
import { shownDay } from '../../format/moments.js';
import { ProblemAlert } from '../../parts/problem-alert.js';
import { WarningBox } from '../../parts/warning-box.js';
import { ChangesTable } from './changes-table.js';

interface Props {
  /** `null` for a new procedure. */
  readonly before: Procedure | null;
  readonly after: Procedure;
  readonly checked: CheckedProcedure;
  readonly error: unknown;
  readonly isPending: boolean;
  readonly onPublish: () => void;
  readonly onClose: () => void;
}

/** What publishing would do, before it is done: what changes in words, who keeps the version before, what should be looked at again. */
export function ReviewPanel({ before, after, checked: { warnings, openCases }, error, isPending, onPublish, onClose }: Props) {
  const { t } = useTranslation();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const title = before === null ? t('procedure.new-review', { code: after.code }) : t('procedure.changes', { version: before.version });
  return (
    <section className="sheet" aria-label={title}>
      <Stack gap="sm">
        <Title order={2} ref={heading} tabIndex={-1} style={{ outline: 'none' }}>
          {title}
        </Title>
        {before === null ? <Text size="sm">{after.name}</Text> : <Changes caption={title} before={before} after={after} openCases={openCases} />}
        <WarningBox title={t('procedure.warnings')} items={warnings.map(({ code, place, message }) => ({ key: `${code} ${place} ${message}`, shown: message }))} />
        <ProblemAlert error={error} />
        <Group gap="xs">
          <Button loading={isPending} onClick={onPublish}>
            {before === null ? t('procedure.publish-new', { day: shownDay(after.validFrom) }) : t('procedure.publish', { version: after.version, day: shownDay(after.validFrom) })}
          </Button>
          <Button variant="default" onClick={onClose}>
            {t('procedure.edit-on')}
          </Button>
        </Group>
      </Stack>
    </section>
  );
}

interface ChangesProps extends Pick<CheckedProcedure, 'openCases'> {
  readonly caption: string;
  readonly before: Procedure;
  readonly after: Procedure;
}

function Changes({ caption, before, after, openCases }: ChangesProps) {
  const { t } = useTranslation();
  const saysMore = procedureChanges(before, after).some(({ list, field }) => list !== null || (field !== 'validFrom' && field !== 'validTo'));
  return (
    <>
      <ChangesTable caption={caption} before={before} after={after} from={t('procedure.was')} to={t('procedure.will-be')} />
      {saysMore ? null : <Text size="sm">{t('procedure.only-dates')}</Text>}
      {openCases.length === 0 ? (
        <Text size="sm">{t('procedure.keep-none')}</Text>
      ) : (
        <List size="sm">
          {openCases.map(({ version, cases }) => (
            <List.Item key={version}>{t('procedure.keep', { count: cases, number: shownCount(cases), version })}</List.Item>
          ))}
        </List>
      )}
    </>
  );
}
