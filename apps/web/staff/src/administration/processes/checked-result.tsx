import { Text } from '@mantine/core';
import { describeMinutes } from '#domain';
import { useTranslation } from 'react-i18next';
import type { CheckedDraft, Finding } from '../../api/types.js';

/** What is wrong with a draft, with its places, and what it plans. */
export function CheckedResult({ checked: { publishable, faults, warnings, plan } }: { readonly checked: CheckedDraft }) {
  const { t } = useTranslation();
  return (
    <div>
      <Text fw={600}>{t(publishable ? 'draft.publishable' : 'draft.faulty', { number: faults.length })}</Text>
      {plan === null ? null : (
        <Text size="sm">
          {t('draft.planned', { time: describeMinutes(plan.plannedMinutes) })}
          {plan.slackMinutes === null ? '' : ` ${t(plan.slackMinutes < 0 ? 'draft.over' : 'draft.slack', { time: describeMinutes(Math.abs(plan.slackMinutes)) })}`}
        </Text>
      )}
      <Findings title={t('draft.faults')} findings={faults} />
      <Findings title={t('draft.warnings')} findings={warnings} />
    </div>
  );
}

function Findings({ title, findings }: { readonly title: string; readonly findings: readonly Finding[] }) {
  if (findings.length === 0) return null;
  return (
    <>
      <Text size="sm" fw={600} mt="xs">
        {title}
      </Text>
      <ul className="plain-list">
        {findings.map(({ code, place, message }) => (
          <li key={`${code} ${place} ${message}`}>
            {message}
            {place === '' ? null : <span className="flow-note">{` (${place})`}</span>}
          </li>
        ))}
      </ul>
    </>
  );
}
