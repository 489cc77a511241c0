import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { ProcessDefinition } from '#domain';
import { memberWords } from '../words/process-words.js';
import { stepNumber } from '../words/typed-cells.js';
import { compareProcesses, type FieldChange, type StepChange } from './compare-processes.js';

interface Props {
  readonly before: ProcessDefinition;
  readonly after: ProcessDefinition;
}

const SIGNS: Readonly<Record<StepChange['sign'], string>> = { added: '+', removed: '−', changed: '±' };

/** Members that have a name of their own. */
const MEMBERS = ['name', 'kind', 'unit', 'post', 'limit', 'product', 'next', 'returnsTo', 'ways', 'otherwise', 'branches', 'join', 'rule', 'late', 'until', 'asks', 'records', 'silence', 'handOver', 'maySupplement', 'mayRefuse', 'mayAskPayment', 'service', 'sends', 'answers', 'legalBasis', 'validFrom', 'first', 'data', 'schema', 'procedureCode'] as const;

/** What changed from one version to another: steps added, removed and changed, member by member, by sign and word. */
export function Comparison({ before, after }: Props) {
  const { t } = useTranslation();
  const { head, steps, same } = compareProcesses(before, after);
  if (head.length === 0 && steps.length === 0) return <Text role="status">{t('designer.nothing-differs')}</Text>;
  return (
    <>
      <ul className="plain-list changes">
        {head.length === 0 ? null : (
          <li data-sign="changed">
            <Sign sign="changed" /> <strong>{t('designer.whole')}</strong>
            <Fields fields={head} before={before} after={after} />
          </li>
        )}
        {steps.map((step) => (
          <li key={step.key} data-sign={step.sign}>
            <Sign sign={step.sign} />{' '}
            <strong>
              {t('designer.step-button', { number: stepNumber(step.key, (step.sign === 'removed' ? before : after).stages), name: step.name })}
            </strong>
            <Fields fields={step.fields} before={before} after={after} />
          </li>
        ))}
      </ul>
      <Text size="sm" c="dimmed" mt="xs">
        {t('designer.same', { number: same })}
      </Text>
    </>
  );
}

function Sign({ sign }: { readonly sign: StepChange['sign'] }) {
  const { t } = useTranslation();
  return (
    <span className="change-sign">
      <span aria-hidden="true">{SIGNS[sign]}</span> {t(`designer-sign.${sign}`)}
    </span>
  );
}

function Fields({ fields, before, after }: Props & { readonly fields: readonly FieldChange[] }) {
  const { t } = useTranslation();
  if (fields.length === 0) return null;
  return (
    <dl className="change-fields">
      {fields.map(({ field, before: was, after: is }) => {
        const known = MEMBERS.find((member) => member === field);
        return (
          <div key={field}>
            <dt>{known === undefined ? field : t(`designer-member.${known}`)}</dt>
            <dd>
              <del>{memberWords(field, was, before, t)}</del> → <ins>{memberWords(field, is, after, t)}</ins>
            </dd>
          </div>
        );
      })}
    </dl>
  );
}
