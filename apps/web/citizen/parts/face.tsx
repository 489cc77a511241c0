import type { ReactElement } from 'react';

const MOUTHS = ['M9 23.5c3-4 11-4 14 0', 'M10 22.5c2.6-2 9.4-2 12 0', 'M10.5 21.5h11', 'M10 20c2.6 2.6 9.4 2.6 12 0', 'M8.5 18.5c2.5 6.5 12.5 6.5 15 0z'];

/** A face for a level from 1 (very dissatisfied) to 5; drawn, since not every telephone has the same emoji. */
export function Face({ level }: { readonly level: number }): ReactElement {
  return (
    <svg className={`mc-face mc-face--${level}`} viewBox="0 0 32 32" width="44" height="44" aria-hidden="true" focusable="false">
      <circle cx="16" cy="16" r="14" />
      <path d="M11 11.5v2M21 11.5v2" />
      <path d={MOUTHS[level - 1] ?? ''} />
    </svg>
  );
}
