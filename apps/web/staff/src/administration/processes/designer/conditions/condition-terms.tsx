import { Button } from '@mantine/core';
import { COMPARISONS_OF, type DataField } from '#domain';
import { useTranslation } from 'react-i18next';
import { DayField } from '../../../../parts/day-field.js';
import { termOn, type ConditionDraft, type TermDraft } from './condition-draft.js';
import { comparisonWords } from './condition-words.js';

/** More comparisons than that are an expression. */
const MOST_TERMS = 8;

interface Props {
  readonly draft: ConditionDraft;
  readonly fields: readonly DataField[];
  readonly facts: readonly DataField[];
  readonly given: ReadonlySet<string>;
  readonly onChange: (draft: ConditionDraft) => void;
}

/** The comparisons of a condition, a line each: which data, how it is compared, with what. */
export function ConditionTerms({ draft, onChange, ...choices }: Props) {
  const { t } = useTranslation();
  const { all, terms } = draft;
  const change = (place: number, term: TermDraft) => onChange({ all, terms: terms.with(place, term) });
  return (
    <>
      {terms.map((term, place) => (
        <div key={place} className="condition-term" role="group" aria-label={t('condition.term', { number: place + 1 })}>
          {terms.length === 1 ? null : place === 0 ? (
            <span className="condition-join" />
          ) : (
            <select className="sheet-input condition-join" aria-label={t('condition.join', { number: place + 1 })} value={all ? 'all' : 'any'} onChange={({ currentTarget }) => onChange({ all: currentTarget.value === 'all', terms })}>
              <option value="all">{t('condition.all')}</option>
              <option value="any">{t('condition.any')}</option>
            </select>
          )}
          <Term term={term} first={place === 0} {...choices} onChange={(changed) => change(place, changed)} />
          {terms.length === 1 ? null : (
            <Button size="compact-xs" variant="default" aria-label={t('condition.remove', { number: place + 1 })} onClick={() => onChange({ all, terms: terms.toSpliced(place, 1) })}>
              ✕
            </Button>
          )}
        </div>
      ))}
      {terms.length >= MOST_TERMS ? null : (
        <Button size="compact-xs" variant="default" onClick={() => onChange({ all, terms: [...terms, termOn(undefined)] })}>
          + {t('condition.add')}
        </Button>
      )}
    </>
  );
}

interface TermProps extends Omit<Props, 'draft' | 'onChange'> {
  readonly term: TermDraft;
  readonly first: boolean;
  readonly onChange: (term: TermDraft) => void;
}

function Term({ term, first, fields, facts, given, onChange }: TermProps) {
  const { t } = useTranslation();
  const known = [...fields, ...facts];
  const field = known.find(({ key }) => key === term.field);
  const groups = [
    { label: t('condition.given'), list: fields.filter(({ key }) => given.has(key)) },
    { label: t('condition.of-case'), list: facts.filter(({ options = [], key }) => options.length > 0 || key === term.field) },
    { label: t('condition.not-given'), list: fields.filter(({ key }) => !given.has(key)) },
  ];
  const offered = field === undefined ? [] : COMPARISONS_OF[field.type];
  return (
    <>
      <select className="sheet-input condition-field" aria-label={t('condition.field')} autoFocus={first} value={term.field} onChange={({ currentTarget }) => onChange(termOn(known.find(({ key }) => key === currentTarget.value)))}>
        <option value="">{t('designer.choose')}</option>
        {groups.map(({ label, list }) => (list.length === 0 ? null : (
          <optgroup key={label} label={label}>
            {list.map(({ key, name }) => (
              <option key={key} value={key}>
                {name}
              </option>
            ))}
          </optgroup>
        )))}
      </select>
      {field === undefined || offered.length < 2 ? null : (
        <select className="sheet-input condition-compare" aria-label={t('condition.compare')} value={term.comparison} onChange={({ currentTarget }) => onChange(compared(term, offered.find((one) => one === currentTarget.value) ?? term.comparison))}>
          {offered.map((comparison) => (
            <option key={comparison} value={comparison}>
              {comparisonWords(field.type, comparison, t)}
            </option>
          ))}
        </select>
      )}
      {field === undefined ? null : <Value term={term} field={field} onChange={(values) => onChange({ ...term, values })} />}
    </>
  );
}

/** One value is not several, nor several one. */
function compared(term: TermDraft, comparison: TermDraft['comparison']): TermDraft {
  return { ...term, comparison, values: comparison === 'in' ? term.values : term.values.slice(0, 1) };
}

function Value({ term: { comparison, values }, field: { type, options = [] }, onChange }: { readonly term: TermDraft; readonly field: DataField; readonly onChange: (values: readonly string[]) => void }) {
  const { t } = useTranslation();
  const label = t('condition.value');
  const [value = ''] = values;
  if (comparison === 'in') {
    return (
      <span role="group" aria-label={label} className="condition-values">
        {choices(options, values).map((option) => (
          <label key={option.value}>
            <input type="checkbox" checked={values.includes(option.value)} onChange={({ currentTarget }) => onChange(currentTarget.checked ? [...values, option.value] : values.filter((one) => one !== option.value))} /> {option.label}
          </label>
        ))}
      </span>
    );
  }
  if (type === 'date') return <DayField className="condition-value" aria-label={label} size="xs" value={value} onChange={(day) => onChange([day])} />;
  if (type === 'number' || type === 'text') return <input className="sheet-input condition-value" aria-label={label} autoComplete="off" spellCheck={false} inputMode={type === 'number' ? 'decimal' : undefined} value={value} onChange={({ currentTarget }) => onChange([currentTarget.value])} />;
  const list = type === 'yes-no' ? (['true', 'false'] as const).map((one) => ({ value: one, label: t(one === 'true' ? 'condition.yes' : 'condition.no') })) : choices(options, values);
  return (
    <select className="sheet-input condition-value" aria-label={label} value={value} onChange={({ currentTarget }) => onChange([currentTarget.value])}>
      <option value="">{t('designer.choose')}</option>
      {list.map((option) => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ))}
    </select>
  );
}

/** What may be chosen, with what was chosen before and is offered no more. */
function choices(options: NonNullable<DataField['options']>, values: readonly string[]): NonNullable<DataField['options']> {
  const gone = values.filter((value) => !options.some((option) => option.value === value));
  return [...options, ...gone.map((value) => ({ value, label: value }))];
}
