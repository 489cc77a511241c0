import type { ReactElement } from 'react';
import { Speak } from '../i18n/speech.js';
import { told } from '../i18n/words.js';
import { FieldFault, idOf, type Fault } from './faults.js';

interface ScaleProps {
  readonly name: string;
  readonly label: string;
  /** Words of the levels, from 1. */
  readonly words: readonly string[];
  /** What somebody chooses whom the question does not concern; `null` where it concerns everybody. */
  readonly skip: string | null;
  readonly faults: readonly Fault[];
  readonly chosen: string;
}

/** A question on the five-point scale, its levels side by side. The first carries the question's own id. */
export function Scale({ name, label, words, skip, faults, chosen }: ScaleProps): ReactElement {
  const id = idOf(name);
  const fault = faults.find(({ field }) => field === name)?.message;
  return (
    <div className={`govuk-form-group${fault === undefined ? '' : ' govuk-form-group--error'}`}>
      <fieldset className="govuk-fieldset" {...(fault === undefined ? {} : { 'aria-describedby': `${id}-error` })}>
        <legend className="govuk-fieldset__legend">
          <Speak speech={label} />
        </legend>
        <FieldFault id={id} message={fault} />
        <div className="mc-scale">
          {words.map((word, index) => (
            <Level key={word} id={index === 0 ? id : `${id}-${index + 1}`} name={name} value={String(index + 1)} sign={String(index + 1)} word={word} chosen={chosen} />
          ))}
        </div>
        {skip === null ? null : <Level id={`${id}-skip`} name={name} value="not-applicable" sign={null} word={skip} chosen={chosen} />}
      </fieldset>
    </div>
  );
}

interface LevelProps {
  readonly id: string;
  readonly name: string;
  readonly value: string;
  readonly sign: string | null;
  readonly word: string;
  readonly chosen: string;
}

function Level({ id, name, value, sign, word, chosen }: LevelProps): ReactElement {
  return (
    <div className={`mc-scale__level${sign === null ? ' mc-scale__level--skip' : ''}`}>
      <input className="mc-scale__input" type="radio" id={id} name={name} value={value} defaultChecked={chosen === value} />
      <label className="mc-scale__label" htmlFor={id}>
        {sign === null ? null : <span className="mc-scale__sign">{sign}</span>}
        <span className="mc-scale__word">{sign === null ? <Speak speech={told('levels', 'skip', word)} /> : word}</span>
      </label>
    </div>
  );
}
