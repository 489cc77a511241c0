import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { dateOf, describeDate, minuteOfDayOf, parseInstant, weekdayOf, type PlainDate } from '#domain';
import type vietnamese from './vi.json';

export const LANGUAGES = ['vi', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

type Leaves<Texts, Prefix extends string = ''> = { [Name in keyof Texts & string]: Texts[Name] extends string ? `${Prefix}${Name}` : Leaves<Texts[Name], `${Prefix}${Name}.`> }[keyof Texts & string];
type WithoutNumber<Name> = Name extends `${infer Base}_${'one' | 'other'}` ? Base : Name;

/** A text of the catalogues, `room.name`; one that changes with a number is named without `_one` and `_other`. */
export type Key = WithoutNumber<Leaves<typeof vietnamese>>;
/** What fills the gaps `{{name}}` of a text. `count` also chooses between `_one` and `_other`. */
export type Gaps = Readonly<Record<string, string | number>>;

/** Words of ours that are said in the language of whoever reads. */
export interface Said {
  readonly key: Key;
  readonly gaps?: Gaps;
}

/** Words of the API, which speaks Vietnamese, with the name under which `known.json` has them in English. */
export interface Told {
  readonly told: string;
  readonly known: string;
  readonly gaps?: Gaps;
}

/** Anything a page says: words of ours, words of the API, or Vietnamese data. */
export type Speech = Said | Told | string;

/** Text with the mark that screen readers need where it is in another language than the page. */
export interface Heard {
  readonly text: string;
  readonly lang?: 'vi';
}

type Catalogue = ReadonlyMap<string, string>;

function catalogue(name: string): Catalogue {
  const rooms = JSON.parse(readFileSync(join(import.meta.dirname, `${name}.json`), 'utf8')) as Readonly<Record<string, Readonly<Record<string, string>>>>;
  return new Map(Object.entries(rooms).flatMap(([room, texts]) => Object.entries(texts).map(([key, text]) => [`${room}.${key}`, text] as const)));
}

const filled = (text: string, gaps: Gaps): string => text.replace(/\{\{(\w+)\}\}/g, (gap, name: string) => String(gaps[name] ?? gap));
const twoDigits = (number: number): string => String(number).padStart(2, '0');

/** Everything that sounds different in another language. */
export interface Words {
  readonly language: Language;
  /** Marks an element whose words are Vietnamese data: procedures, places, answers of people. */
  readonly vi: { readonly lang?: 'vi' };
  readonly t: (key: Key, gaps?: Gaps) => string;
  readonly hear: (speech: Speech) => Heard;
  /** `14 giờ 00 phút, thứ Ba 25/08/2026`, as receipts say it. */
  readonly moment: (iso: string) => string;
  /** `thứ Ba 25/08/2026`. */
  readonly day: (date: PlainDate) => string;
  /** `850 KB`, `1,2 MB`, never broken over lines. */
  readonly bytes: (bytes: number) => string;
  /** How many papers of which kind: `1 bản chính, 2 bản sao`. */
  readonly copies: (paper: { readonly originals: number; readonly copies: number }) => string;
  /** `1.250`, or with `places` digits behind the comma. */
  readonly number: (number: number, places?: number) => string;
}

function makeWords(language: Language, texts: Catalogue, known: Catalogue): Words {
  const plural = new Intl.PluralRules(language);
  const numbers = (places: number) => new Intl.NumberFormat(language, { maximumFractionDigits: places });
  const t = (key: Key, gaps: Gaps = {}): string => {
    const { count } = gaps;
    const text = texts.get(key) ?? (typeof count === 'number' ? texts.get(`${key}_${plural.select(count) === 'one' ? 'one' : 'other'}`) : undefined);
    if (text === undefined) throw new Error(`No text ${key} in ${language}`);
    return filled(text, gaps);
  };
  const hear = (speech: Speech): Heard => {
    if (typeof speech === 'object' && 'key' in speech) return { text: t(speech.key, speech.gaps) };
    const told = typeof speech === 'string' ? speech : speech.told;
    if (language === 'vi') return { text: told };
    const text = typeof speech === 'string' ? undefined : known.get(speech.known);
    return text === undefined ? { text: told, lang: 'vi' } : { text: filled(text, (speech as Told).gaps ?? {}) };
  };
  const day = (date: PlainDate): string => t('time.day', { weekday: t(`time.weekday-${weekdayOf(date)}`), date: describeDate(date) });
  return {
    language,
    vi: language === 'vi' ? {} : { lang: 'vi' },
    t,
    hear,
    day,
    moment: (iso) => {
      const moment = parseInstant(iso);
      const minute = minuteOfDayOf(moment);
      return t('time.moment', { hour: twoDigits(Math.floor(minute / 60)), minute: twoDigits(minute % 60), day: day(dateOf(moment)) });
    },
    bytes: (bytes) => (bytes < 1_000_000 ? `${Math.max(1, Math.round(bytes / 1000))}\u00a0KB` : `${numbers(1).format(bytes / 1_000_000)}\u00a0MB`),
    copies: ({ originals, copies }) => {
      const parts = [originals > 0 ? t('papers.originals', { count: originals }) : '', copies > 0 ? t('papers.copies', { count: copies }) : ''];
      return parts.filter((part) => part !== '').join(', ') || t('papers.shown');
    },
    number: (number, places = 0) => numbers(places).format(number),
  };
}

const known = catalogue('known');
const WORDS: Readonly<Record<Language, Words>> = { vi: makeWords('vi', catalogue('vi'), known), en: makeWords('en', catalogue('en'), known) };

export function wordsIn(language: Language): Words {
  return WORDS[language];
}

/** Words to be said later, in whatever language the page then has. */
export function say(key: Key, gaps?: Gaps): Said {
  return gaps === undefined ? { key } : { key, gaps };
}

/** What the API said about something that has a code: `told('status', 'received', 'Đã tiếp nhận')`. */
export function told(room: string, code: string, told: string, gaps?: Gaps): Told {
  return { told, known: `${room}.${code}`, ...(gaps === undefined ? {} : { gaps }) };
}

/** A sentence's beginning. */
export function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Inside a sentence. */
export function uncapitalise(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
