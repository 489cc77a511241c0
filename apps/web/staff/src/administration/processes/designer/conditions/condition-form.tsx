import { Button, Group, Text } from '@mantine/core';
import { conditionFault, readPlainCondition, writePlainCondition, type DataField } from '#domain';
import { useRef, useState, type FocusEvent, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { isPressed } from '../../../../parts/keys.js';
import { conditionOfDraft, draftOfCondition, termOn, type ConditionDraft } from './condition-draft.js';
import { ConditionTerms } from './condition-terms.js';

interface Props {
  readonly when: string;
  /** Data of the process, and facts of every case. */
  readonly fields: readonly DataField[];
  readonly facts: readonly DataField[];
  /** Keys of the data that every path has given before the choice. */
  readonly given: ReadonlySet<string>;
  readonly label: string;
  readonly onTake: (when: string) => void;
  /** The form is left; does the focus go back to the cell? */
  readonly onLeave: (focus: boolean) => void;
}

/** A condition while it is written: comparisons that are filled in, or, for what they cannot say, the expression itself. Enter takes it, Escape leaves it. */
export function ConditionForm({ label, given, onTake, onLeave, ...of }: Props) {
  const { t } = useTranslation();
  const { fields, facts } = of;
  const { draft, setDraft, text, setText, written, fault, again } = useWriting(of);
  const [asked, setAsked] = useState(false);
  const left = useRef(false);
  const leave = (focus: boolean) => {
    if (left.current) return;
    left.current = true;
    onLeave(focus);
  };
  const take = (focus: boolean) => {
    if (left.current) return;
    setAsked(true);
    if (fault !== null && focus) return;
    leave(focus);
    if (fault === null && written !== null && written !== of.when) onTake(written);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    event.stopPropagation();
    const onButton = event.target instanceof HTMLButtonElement;
    const pressed = isPressed('esc', event.nativeEvent) ? () => leave(true) : (isPressed('enter', event.nativeEvent) && !onButton) || isPressed('mod+s', event.nativeEvent) ? () => take(true) : null;
    if (pressed === null) return;
    event.preventDefault();
    pressed();
  };
  const onBlur = ({ relatedTarget, currentTarget }: FocusEvent) => {
    if (relatedTarget !== null && !currentTarget.contains(relatedTarget)) take(false);
  };
  return (
    <div role="group" aria-label={label} className="condition-form" onKeyDown={onKeyDown} onBlur={onBlur}>
      {draft === null ? (
        <textarea className="sheet-input condition-text" aria-label={t('condition.text')} rows={2} spellCheck={false} autoFocus value={text} aria-invalid={fault !== null} onChange={({ currentTarget }) => setText(currentTarget.value)} />
      ) : (
        <ConditionTerms draft={draft} fields={fields} facts={facts} given={given} onChange={setDraft} />
      )}
      {fault === null || (!asked && draft !== null) ? null : (
        <span role="alert" className="sheet-typed-fault">
          {draft === null ? t('condition.fault', { fault }) : fault}
        </span>
      )}
      <Group gap="xs" mt={6}>
        <Button size="compact-sm" onClick={() => take(true)}>
          {t('condition.take')}
        </Button>
        <Button size="compact-sm" variant="default" onClick={() => leave(true)}>
          {t('action.cancel')}
        </Button>
        {draft === null ? <ToForm able={again !== null} sound={fault === null} onClick={() => setDraft(again)} /> : <ToText onClick={() => (setText(written ?? text), setDraft(null))} />}
      </Group>
    </div>
  );
}

/** What is written so far, in either way, and what keeps it from being taken. */
function useWriting({ when, fields, facts }: Pick<Props, 'when' | 'fields' | 'facts'>) {
  const { t } = useTranslation();
  const [draft, setDraft] = useState(() => filledIn(when, fields, facts));
  const [text, setText] = useState(when);
  const filled = draft && conditionOfDraft(draft, [...fields, ...facts]);
  const written = draft === null ? text.trim().normalize('NFC') : filled && writePlainCondition(filled);
  const fault = written === null ? t('condition.unfilled') : conditionFault(written, fields);
  return { draft, setDraft, text, setText, written, fault, again: filledIn(text, fields, facts) };
}

/** An expression as comparisons, one that waits for its data where there is none yet; `null` where comparisons cannot say it. */
function filledIn(text: string, fields: readonly DataField[], facts: readonly DataField[]): ConditionDraft | null {
  if (text.trim() === '') return { all: true, terms: [termOn(undefined)] };
  const plain = readPlainCondition(text, fields, facts);
  return plain && draftOfCondition(plain);
}

function ToText({ onClick }: { readonly onClick: () => void }) {
  const { t } = useTranslation();
  return (
    <Button size="compact-sm" variant="subtle" onClick={onClick}>
      {t('condition.to-text')}
    </Button>
  );
}

function ToForm({ able, sound, onClick }: { readonly able: boolean; readonly sound: boolean; readonly onClick: () => void }) {
  const { t } = useTranslation();
  return (
    <>
      <Button size="compact-sm" variant="subtle" disabled={!able} onClick={onClick}>
        {t('condition.to-form')}
      </Button>
      {able || !sound ? null : (
        <Text size="xs" c="dimmed">
          {t('condition.text-only')}
        </Text>
      )}
    </>
  );
}
