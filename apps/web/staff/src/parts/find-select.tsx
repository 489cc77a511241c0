import { Select, type ComboboxItem, type OptionsFilter, type SelectProps } from '@mantine/core';
import { rankMatch } from '#domain';

/** A choice that is found by code, by words without accents, or by initials. */
export interface Findable {
  readonly value: string;
  readonly label: string;
  /** A code that is typed instead of the name. */
  readonly code: string;
}

const LIMIT = 30;

const byRank: OptionsFilter = ({ options, search }) => {
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

/** A list in which typing finds: "dkks" is Đăng ký khai sinh. The best fit is taken by Enter or Tab. */
export function FindSelect({ data, ...props }: Omit<SelectProps, 'data' | 'filter'> & { readonly data: readonly Findable[] }) {
  return <Select searchable selectFirstOptionOnChange autoSelectOnBlur filter={byRank} maxDropdownHeight={320} data={[...data]} {...props} />;
}
