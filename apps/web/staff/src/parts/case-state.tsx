import { useTranslation } from 'react-i18next';
import type { CaseState as State } from '../api/types.js';

const ICONS: Readonly<Record<State, string>> = { within: '○', soon: '▲', overdue: '■', paused: '❚❚', finished: '✓', waiting: '◇' };

interface Props {
  readonly state: State;
  /** What is left, in words of the API. */
  readonly text: string;
}

/** How a case stands: colour, icon and word, with the working time that is left. */
export function CaseStateMark({ state, text }: Props) {
  const { t } = useTranslation();
  const word = t(`state.${state}`);
  const says = text !== '' && (state === 'finished' || text.toLocaleLowerCase('vi').includes(word.toLocaleLowerCase('vi')));
  return (
    <span className="state" data-state={state}>
      <span aria-hidden="true">{ICONS[state]}</span>
      <span>
        {says ? <strong>{text.charAt(0).toLocaleUpperCase('vi') + text.slice(1)}</strong> : <strong>{word}</strong>}
        {says || text === '' ? null : ` · ${text}`}
      </span>
    </span>
  );
}
