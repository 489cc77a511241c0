import { useState } from 'react';

/** Rows that are selected, by their keys. */
export interface Selection {
  has(key: string): boolean;
  toggle(key: string): void;
  set(keys: readonly string[]): void;
}

export function useSelection(): Selection {
  const [keys, setKeys] = useState<ReadonlySet<string>>(new Set());
  return {
    has: (key) => keys.has(key),
    toggle: (key) => setKeys((before) => new Set(before.has(key) ? [...before].filter((other) => other !== key) : [...before, key])),
    set: (chosen) => setKeys(new Set(chosen)),
  };
}
