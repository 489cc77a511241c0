import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { say, told, wordsIn } from './words.js';

type Catalogue = Readonly<Record<string, string>>;

const here = import.meta.dirname;
const roots = [join(here, '..'), join(here, '../../src')];
const catalogue = (name: string): Catalogue => {
  const rooms = JSON.parse(readFileSync(join(here, `${name}.json`), 'utf8')) as Readonly<Record<string, Catalogue>>;
  return Object.fromEntries(Object.entries(rooms).flatMap(([room, texts]) => Object.entries(texts).map(([key, text]) => [`${room}.${key}`, text])));
};

const [vi, en, known] = [catalogue('vi'), catalogue('en'), catalogue('known')];
const files = roots.flatMap((root) => readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((file) => /\.tsx?$/.test(file) && !file.endsWith('.spec.ts')).map((file) => join(root, file)));
const codes = files.map((file) => ({ file, code: readFileSync(file, 'utf8').replace(/(?<=^|\s)\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '') }));
const everything = codes.map(({ code }) => code).join('\n');

const plain = (key: string): string => key.replace(/_(one|other)$/, '');
const quoted = new Set([...everything.matchAll(/'([a-z-]+\.[\w-]+)'/g)].map(([, key = '']) => key));
/** Keys made from codes: `` t(`apply.step-${key}`) ``. */
const patterns = [...everything.matchAll(/`([a-z-]+\.[^`\s]*\$\{[^`\s]*)`/g)].map(([, pattern = '']) => new RegExp(`^${pattern.replaceAll('.', '\\.').replace(/\$\{[^}]*\}/g, '[\\w-]+')}$`));

describe('catalogues of the citizen pages', () => {
  test('the pages were found', () => {
    expect(files.length).toBeGreaterThan(60);
    expect(quoted.size).toBeGreaterThan(200);
  });

  // That every key which is asked for is there, the compiler sees.
  test('every text is said somewhere', () => {
    expect(Object.keys(vi).filter((key) => !quoted.has(plain(key)) && !patterns.some((pattern) => pattern.test(plain(key))))).toEqual([]);
  });

  test('what is known in English of the API is asked for', () => {
    const rooms = new Set([...everything.matchAll(/told\('([a-z-]+)'/g)].map(([, room]) => room));
    expect(Object.keys(known).filter((key) => !rooms.has(key.split('.', 1)[0]))).toEqual([]);
  });

  test('both languages say the same things, with the same gaps to fill', () => {
    const gaps = (text: string | undefined) => [...(text ?? '').matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name).sort().join();
    expect(Object.keys(en).sort()).toEqual(Object.keys(vi).sort());
    expect(Object.keys(vi).filter((key) => gaps(vi[key]) !== gaps(en[key]))).toEqual([]);
    expect(Object.entries({ ...vi, ...en, ...known }).filter(([, text]) => text.trim() === '' || text !== text.normalize('NFC'))).toEqual([]);
  });

  test('no page has words of its own', () => {
    const names = join(here, '../parts/language-switch.tsx');
    expect(codes.filter(({ file, code }) => file !== names && /[\u00c0-\u01b0\u1ea0-\u1ef9]/.test(code)).map(({ file }) => file)).toEqual([]);
    const bare = codes.flatMap(({ file, code }) => [...code.matchAll(/<(?:p|a|h[1-3]|dt|dd|th|td|li|span|strong|label|button|legend|option)\b[^>{]*>\s*([A-Za-z][^<>{}]+)</g)].map(([, words]) => `${file}: ${words}`));
    expect(bare).toEqual([]);
  });
});

describe('words', () => {
  const [vietnamese, english] = [wordsIn('vi'), wordsIn('en')];

  test('choose the form for a number', () => {
    expect([1, 2].map((count) => english.t('queue.ahead', { count }))).toEqual(['1 person is before you.', '2 people are before you.']);
    expect(vietnamese.t('queue.ahead', { count: 1 })).toBe('Còn 1 người trước bạn.');
  });

  test('say a moment as each language does', () => {
    expect(vietnamese.moment('2026-08-25T14:00:00+07:00')).toBe('14 giờ 00 phút, thứ Ba 25/08/2026');
    expect(english.moment('2026-08-25T14:00:00+07:00')).toBe('14:00, Tuesday 25/08/2026');
    expect([vietnamese.bytes(1_240_000), english.bytes(1_240_000), english.bytes(300)]).toEqual(['1,2\u00a0MB', '1.2\u00a0MB', '1\u00a0KB']);
  });

  test('mark what is Vietnamese on an English page, and nothing else', () => {
    expect(english.hear('Xã Tân Lập')).toEqual({ text: 'Xã Tân Lập', lang: 'vi' });
    expect(english.hear(told('status', 'received', 'Đã tiếp nhận'))).toEqual({ text: 'Accepted' });
    expect(english.hear(told('status', 'new-one', 'Mới'))).toEqual({ text: 'Mới', lang: 'vi' });
    expect(english.hear(say('track.pin'))).toEqual({ text: 'PIN' });
    expect(vietnamese.hear(told('status', 'received', 'Đã tiếp nhận'))).toEqual({ text: 'Đã tiếp nhận' });
  });
});
