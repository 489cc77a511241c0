const KEPT_AS = 'usual-procedures';
const SHOWN = 5;

function counts(): Record<string, number> {
  try {
    return JSON.parse(localStorage.getItem(KEPT_AS) ?? '{}') as Record<string, number>;
  } catch {
    return {};
  }
}

/** Notes that this counter received one more case of a procedure. */
export function countUse(code: string): void {
  const before = counts();
  localStorage.setItem(KEPT_AS, JSON.stringify({ ...before, [code]: (before[code] ?? 0) + 1 }));
}

/** The procedures that this counter receives most, the most usual first. */
export function usualProcedures(): string[] {
  return Object.entries(counts()).sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, SHOWN).map(([code]) => code);
}
