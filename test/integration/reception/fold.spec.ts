import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { Client } from 'pg';
import { fold } from '#domain';
import { createTestDatabase, type TestDatabase } from '../../support/postgres.js';

/** The first database of a run waits for its cluster and template. */
const STARTING = 180_000;

let place: TestDatabase;
let sql: Client;

beforeAll(async () => {
  place = await createTestDatabase();
  sql = new Client({ connectionString: place.url });
  await sql.connect();
}, STARTING);

afterAll(async () => {
  await sql.end();
  await place.drop();
});

const VOWELS = ['a', 'ă', 'â', 'e', 'ê', 'i', 'o', 'ô', 'ơ', 'u', 'ư', 'y'];
const TONES = ['', '\u0300', '\u0301', '\u0303', '\u0309', '\u0323'];

/** The 134 letters with marks, small and capital, and the further ones of Ê-đê, Gia-rai and Ba-na names. */
const LETTERS = [
  ...VOWELS.flatMap((vowel) => TONES.map((tone) => (vowel + tone).normalize('NFC'))),
  'đ', 'b', 'c', 'd', 'g', 'h', 'k', 'l', 'm', 'n', 'p', 'q', 'r', 's', 't', 'v', 'x', 'f', 'j', 'w', 'z',
  'ĕ', 'ĭ', 'ŏ', 'ŭ', 'č', 'ñ',
];

test('the search text of the pages is that of the database, for every Vietnamese letter', async () => {
  const texts = LETTERS.flatMap((letter) => [letter, letter.toUpperCase(), letter.normalize('NFD'), letter.toUpperCase().normalize('NFD')]);
  const { rows } = await sql.query<{ text: string; folded: string }>('SELECT text, fold(text) AS folded FROM unnest($1::text[]) AS text', [texts]);
  expect(rows.map(({ text }) => [text, fold(text)])).toEqual(rows.map(({ text, folded }) => [text, folded]));
  expect(rows).toHaveLength(texts.length);
  expect(new Set(rows.map(({ folded }) => folded)).size).toBe(26);
});

test.each(['Nguyễn Đình Chiểu', 'hoà – hòa — HÒA', 'Y Bliă Niê Kdăm', 'H’Hen Niê', 'H99.21.05.01-260805-0001 +84912345678', 'CÔNG TY TNHH “Ánh Dương”'])('and for %s', async (text) => {
  const { rows } = await sql.query('SELECT fold($1) AS folded', [text]);
  expect(fold(text)).toBe(rows[0].folded);
});
