import type { ReactElement } from 'react';
import type { CaseState } from '#domain';

const SIGNS: Readonly<Record<CaseState, string>> = { within: '○', soon: '▲', overdue: '■', paused: '❚❚', finished: '✓', waiting: '◇' };

/** How a case stands: sign, word and colour, so that none of them is needed alone. */
export function StateTag({ state, text }: { readonly state: CaseState; readonly text: string }): ReactElement {
  return (
    <p className={`mc-state mc-state--${state}`}>
      <span className="mc-state__sign" aria-hidden="true">
        {SIGNS[state]}
      </span>
      <span>{text}</span>
    </p>
  );
}
