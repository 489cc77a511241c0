import { Select, type ComboboxItem, type OptionsFilter, type SelectProps } from '@mantine/core';
import { rankMatch } from '#domain';
import type { KeyboardEvent } from 'react';

/** A choice that is found by code, by words without accents, or by initials. */
export interface Findable {
  readonly value: string;
  readonly label: string;
  /** A code that is typed instead of the name. */
  readonly code: string;
}

const LIMIT = 30;

/** Options by how well they fit what is typed. */
export const byRank: OptionsFilter = ({ options, search }) => {
  const items = options as (ComboboxItem & Partial<Findable>)[];
  if (search.trim() === '') return items.slice(0, LIMIT);
  return items
    .flatMap((item) => {
      const rank = item.label === search ? 0 : rankMatch(search, item.code ?? item.value, item.label);
      return rank === null ? [] : [{ item, rank }];
    })
    .sort((a, b) => a.rank - b.rank)
    .slice(0, LIMIT)
    .map(({ item }) => item);
};

/**
 * Takes the option that is shown as chosen, or the best fit where none is: what was typed before the list arrived marks
 * none. The kit forgets the mark when the first change brings the whole text, as pasting and scanning do, and would send
 * the form instead.
 */
function takeShown(event: KeyboardEvent<HTMLInputElement>): void {
  if ((event.key !== 'Enter' && event.key !== 'Tab') || event.ctrlKey || event.metaKey || event.nativeEvent.isComposing) return;
  const list = document.getElementById(event.currentTarget.getAttribute('aria-controls') ?? '');
  const best = event.currentTarget.value.trim() === '' ? null : list?.querySelector<HTMLElement>('[data-combobox-option]');
  const shown = list?.querySelector<HTMLElement>('[data-combobox-selected]') ?? best;
  if (!shown) return;
  if (event.key === 'Enter') event.preventDefault();
  shown.click();
}

/**
 * A list in which typing finds: "dkks" is Đăng ký khai sinh. The best fit is taken by Enter or Tab. Choosing
 * twice must not undo the choice: leaving the box chooses once more.
 */
export function FindSelect({ data, ...props }: Omit<SelectProps, 'data' | 'filter'> & { readonly data: readonly Findable[] }) {
  return <Select searchable selectFirstOptionOnChange autoSelectOnBlur allowDeselect={false} filter={byRank} data={[...data]} onKeyDown={takeShown} {...props} />;
}
