import type { ReactElement, ReactNode } from 'react';
import { useWords } from '../i18n/speech.js';
import type { Speech } from '../i18n/words.js';
import { FieldFault, idOf, type Fault } from './faults.js';

interface FieldProps {
  /** Name on the wire; the element's id is made from it. */
  readonly name: string;
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  readonly faults: readonly Fault[];
}

interface TextFieldProps extends FieldProps {
  readonly value: string;
  readonly width?: 10 | 20;
  readonly autoComplete?: string;
  readonly inputMode?: 'numeric' | 'tel' | 'email' | 'search';
  readonly type?: 'text' | 'email' | 'tel' | 'search';
  readonly capitals?: boolean;
  readonly maxLength?: number;
}

/** A question with a line of text for an answer. */
export function TextField({ name, label, hint, faults, value, width, capitals = false, type = 'text', ...input }: TextFieldProps): ReactElement {
  const message = messageOf(name, faults);
  const id = idOf(name);
  const look = [width ? `govuk-input--width-${width}` : '', capitals ? 'mc-code-input' : '', message ? 'govuk-input--error' : ''];
  return (
    <div className={groupClass(message)}>
      <label className="govuk-label" htmlFor={id}>
        {label}
      </label>
      <Hint id={id} text={hint} />
      <FieldFault id={id} message={message} />
      <input
        className={['govuk-input', ...look].filter((part) => part !== '').join(' ')}
        id={id}
        name={name}
        type={type}
        defaultValue={value}
        spellCheck={false}
        {...(capitals ? { autoCapitalize: 'characters' } : {})}
        {...describedBy(id, hint, message)}
        {...input}
      />
    </div>
  );
}

/** A question with room for sentences. */
export function TextArea({ name, label, hint, faults, value, rows = 4 }: FieldProps & { readonly value: string; readonly rows?: number }): ReactElement {
  const message = messageOf(name, faults);
  const id = idOf(name);
  return (
    <div className={groupClass(message)}>
      <label className="govuk-label" htmlFor={id}>
        {label}
      </label>
      <Hint id={id} text={hint} />
      <FieldFault id={id} message={message} />
      <textarea className={`govuk-textarea${message ? ' govuk-textarea--error' : ''}`} id={id} name={name} rows={rows} defaultValue={value} {...describedBy(id, hint, message)} />
    </div>
  );
}

/** One answer of several. */
export interface Choice {
  readonly value: string;
  readonly text: ReactNode;
  readonly hint?: ReactNode;
  /** Text and hint are Vietnamese whatever the page is. */
  readonly isData?: boolean;
}

interface ChoicesProps extends FieldProps {
  readonly choices: readonly Choice[];
  readonly chosen: readonly string[];
  readonly kind: 'radio' | 'checkbox';
  readonly inline?: boolean;
}

/** A question with answers to tick: radios for one, checkboxes for several. The first carries the group's own id. */
export function Choices({ name, label, hint, faults, choices, chosen, kind, inline = false }: ChoicesProps): ReactElement {
  const message = messageOf(name, faults);
  const id = idOf(name);
  const { vi } = useWords();
  const block = kind === 'radio' ? 'govuk-radios' : 'govuk-checkboxes';
  return (
    <div className={groupClass(message)}>
      <fieldset className="govuk-fieldset" {...describedBy(id, hint, message)}>
        <legend className="govuk-fieldset__legend">{label}</legend>
        <Hint id={id} text={hint} />
        <FieldFault id={id} message={message} />
        <div className={`${block}${inline ? ` ${block}--inline` : ''}`}>
          {choices.map(({ value, text, hint: note, isData = false }, index) => {
            const own = index === 0 ? id : `${id}-${index + 1}`;
            return (
              <div className={`${block}__item`} key={value}>
                <input className={`${block}__input`} id={own} name={name} type={kind} value={value} defaultChecked={chosen.includes(value)} {...(note ? { 'aria-describedby': `${own}-note` } : {})} />
                <label className={`govuk-label ${block}__label`} htmlFor={own} {...(isData ? vi : {})}>
                  {text}
                </label>
                {note ? (
                  <div className={`govuk-hint ${block}__hint`} id={`${own}-note`} {...(isData ? vi : {})}>
                    {note}
                  </div>
                ) : null}
              </div>
            );
          })}
        </div>
      </fieldset>
    </div>
  );
}

/** One answer of a long list. */
export function SelectField({ name, label, hint, faults, choices, value, empty }: FieldProps & { readonly choices: readonly Choice[]; readonly value: string; readonly empty: string }): ReactElement {
  const { vi } = useWords();
  const message = messageOf(name, faults);
  const id = idOf(name);
  return (
    <div className={groupClass(message)}>
      <label className="govuk-label" htmlFor={id}>
        {label}
      </label>
      <Hint id={id} text={hint} />
      <FieldFault id={id} message={message} />
      <select className={`govuk-select${message ? ' govuk-select--error' : ''}`} id={id} name={name} defaultValue={value} {...describedBy(id, hint, message)}>
        <option value="">{empty}</option>
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value} {...(choice.isData ? vi : {})}>
            {choice.text}
          </option>
        ))}
      </select>
    </div>
  );
}

function messageOf(name: string, faults: readonly Fault[]): Speech | undefined {
  return faults.find(({ field }) => field === name)?.message;
}

function groupClass(message: Speech | undefined): string {
  return `govuk-form-group${message === undefined ? '' : ' govuk-form-group--error'}`;
}

function describedBy(id: string, hint: ReactNode, message: Speech | undefined): { readonly 'aria-describedby'?: string } {
  const ids = [hint ? `${id}-hint` : '', message === undefined ? '' : `${id}-error`].filter((part) => part !== '');
  return ids.length > 0 ? { 'aria-describedby': ids.join(' ') } : {};
}

function Hint({ id, text }: { readonly id: string; readonly text: ReactNode }): ReactElement | null {
  return text ? (
    <div className="govuk-hint" id={`${id}-hint`}>
      {text}
    </div>
  ) : null;
}
