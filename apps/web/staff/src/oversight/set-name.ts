import type { TFunction } from 'i18next';

/** The short name of a set that everybody knows; others have their own. */
export function setName(t: TFunction, { code, name }: { readonly code: string; readonly name: string }): string {
  return t(`set-name.${code}`, { defaultValue: name });
}
