import { createTheme, type CSSVariablesResolver, type MantineColorsTuple } from '@mantine/core';

const brand: MantineColorsTuple = ['#eef7f8', '#dcecef', '#b5d8de', '#8ac3cc', '#63b0bc', '#4aa3b1', '#2f8f9e', '#1b7b8a', '#0f6674', '#0a4f5b'];
const danger: MantineColorsTuple = ['#fdeeec', '#fde0dc', '#f6bdb6', '#ee968c', '#e7746a', '#d9534a', '#bf2f25', '#a51e14', '#8f150c', '#7a1008'];

/** An open list scrolls itself, so that it is known as the list of its box; a frame around it that scrolls would have to be reached by keys of its own. */
const OPEN_LIST = { options: { maxHeight: '18rem', overflowY: 'auto' } } as const;

/** Everything that decides how the staff pages look, beside the layout rules of `staff.css`. */
export const theme = createTheme({
  primaryColor: 'brand',
  primaryShade: 8,
  colors: { brand, danger },
  fontFamily: "'Be Vietnam Pro', system-ui, 'Segoe UI', Roboto, sans-serif",
  headings: { fontFamily: "'Be Vietnam Pro', system-ui, 'Segoe UI', Roboto, sans-serif", fontWeight: '600', sizes: { h1: { fontSize: '1.5rem' }, h2: { fontSize: '1.0625rem' }, h3: { fontSize: '1rem' } } },
  defaultRadius: 'sm',
  cursorType: 'pointer',
  respectReducedMotion: true,
  components: {
    // Names of actions are sentences: on a narrow screen they take two lines.
    Button: { styles: { root: { display: 'inline-flex', alignItems: 'center', justifyContent: 'center', height: 'auto', minHeight: 'var(--button-height)', paddingBlock: '0.25rem' }, label: { whiteSpace: 'normal', lineHeight: 1.3 } } },
    Checkbox: { defaultProps: { size: 'md' }, styles: { label: { fontSize: 'var(--mantine-font-size-sm)', lineHeight: '1.5rem' }, description: { marginTop: 0 } } },
    Select: { defaultProps: { checkIconPosition: 'right', comboboxProps: { shadow: 'md' }, withScrollArea: false }, styles: OPEN_LIST },
    // A menu holds nothing but its items: no empty place for the focus, which goes to the first of them.
    Menu: { defaultProps: { withInitialFocusPlaceholder: false } },
    MultiSelect: { defaultProps: { withScrollArea: false }, styles: OPEN_LIST },
    NumberInput: { defaultProps: { allowDecimal: false, allowNegative: false, clampBehavior: 'strict' } },
  },
});

/** Text and ground of each way a case can stand: 8:1 or more, told apart by icon and word as well. */
const STATES = {
  within: ['#0d4b1f', '#e6f4ea'],
  soon: ['#5c4300', '#fff2c2'],
  overdue: ['#7a1008', '#fde0dc'],
  paused: ['#283593', '#e8eaf6'],
  finished: ['#263238', '#eceff1'],
  waiting: ['#37474f', '#eef1f4'],
} as const;

/** Our colours as variables: states, and greys that reach 4.5:1 where the kit's own do not. */
export const cssVariables: CSSVariablesResolver = () => ({
  variables: Object.fromEntries(Object.entries(STATES).flatMap(([state, [text, ground]]) => [[`--state-${state}-text`, text], [`--state-${state}-ground`, ground]])),
  light: {
    '--mantine-color-dimmed': '#4b5a63',
    '--mantine-color-placeholder': '#66747c',
    '--mantine-color-error': '#a51e14',
    '--mantine-color-text': '#1c262b',
    '--page-ground': '#f5f7f8',
    '--line': '#dde3e6',
  },
  dark: {},
});
