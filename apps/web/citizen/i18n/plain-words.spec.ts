import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { FOLLOW_UP_TOPICS, STATUS_NAMES, TOPIC_NAMES } from '#domain';

const MOST_WORDS = 20;

/** Gaps that are filled with more than one word. */
const WORDS_OF_GAP: Readonly<Record<string, number>> = { when: 7, day: 3, limit: 4, counter: 8, unit: 8, group: 4, name: 6, question: 8, step: 3, period: 8, share: 2, low: 2, high: 2, target: 2 };

/** What may stand in Vietnamese words though it is none: names of things as people know them. */
const KNOWN = new Set(['pin', 'qr', 'pdf', 'csv', 'json', 'rfc', 'utf', 'dkks']);

/** A syllable as Vietnamese writes it, once its marks are off. English words of the same shape (“can”, “in”) pass. */
const SYLLABLE = /^(ngh|ng|nh|ch|gh|gi|kh|ph|qu|th|tr|[bcdghklmnpqrstvx])?[aeiouy]{1,3}(ch|ng|nh|[cmnpt])?$/;

type Room = Readonly<Record<string, string>>;
const rooms = JSON.parse(readFileSync(join(import.meta.dirname, 'vi.json'), 'utf8')) as Readonly<Record<string, Room>>;
const texts = [
  ...Object.entries(rooms).flatMap(([room, said]) => Object.entries(said).map(([key, text]) => [`${room}.${key}`, text] as const)),
  ...Object.entries(STATUS_NAMES).map(([status, name]) => [`status ${status}`, name] as const),
  ...FOLLOW_UP_TOPICS.map((topic) => [`topic ${topic}`, TOPIC_NAMES[topic]] as const),
];

const sentencesOf = (text: string): readonly string[] => text.split(/(?<=[.?!])\s+/);

function lengthOf(sentence: string): number {
  const gaps = [...sentence.matchAll(/\{\{(\w+)\}\}/g)].map(([, name = '']) => (WORDS_OF_GAP[name] ?? 1) - 1);
  return sentence.split(/\s+/).length + gaps.reduce((sum, more) => sum + more, 0);
}

const bare = (word: string): string => word.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/gi, 'd').toLowerCase();
const isForeign = (word: string): boolean => !KNOWN.has(bare(word)) && !SYLLABLE.test(bare(word));

/** Words that are no Vietnamese, and names that only a program has. Examples of codes and addresses are none. */
function foreign(text: string): readonly string[] {
  const said = text.replace(/\{\{?\w+\}?\}/g, ' ').replace(/[A-Z0-9]+(?:[.-][A-Z0-9]+)+|\S+@\S+/g, ' ');
  const codeNames = said.match(/\b[a-z]+[A-Z]\w*|\w+_\w+|\b[a-z]+(?:[.-][a-z]+)+\b/g) ?? [];
  return [...codeNames, ...(said.match(/\p{L}+/gu) ?? []).filter((word) => word.length > 1 && isForeign(word))];
}

describe('words for citizens', () => {
  test(`no sentence has more than ${MOST_WORDS} words`, () => {
    const long = texts.flatMap(([key, text]) => sentencesOf(text).filter((sentence) => lengthOf(sentence) > MOST_WORDS).map((sentence) => `${key}: ${sentence}`));
    expect(long).toEqual([]);
  });

  test('Vietnamese words are Vietnamese', () => {
    expect(texts.flatMap(([key, text]) => foreign(text).map((word) => `${key}: ${word}`))).toEqual([]);
  });

  test('the measures see what they are for', () => {
    expect(foreign('Trạng thái submitted, mã case-file, trường fullName hay tra_cuu')).toEqual(expect.arrayContaining(['submitted', 'case-file', 'fullName', 'tra_cuu']));
    expect(foreign('Nghiêng, khuya, quyển, giếng, thuở, PA-K7MX-9RTA-3BCD, ten@noi-gui.vn')).toEqual([]);
    expect(lengthOf('Hẹn trả lúc {{when}}.')).toBe(10);
    expect(sentencesOf('Một. Hai? Ba')).toHaveLength(3);
  });
});
