import { describe, expect, test } from '@jest/globals';
import { fold, initials, rankMatch } from '#domain';
import { loadCatalog } from './check-catalog.js';

/** As many keys as a counter spends on finding a procedure. */
const KEYS = 5;

const { procedures } = loadCatalog();

/** What somebody might type who knows a name: letters that begin its words, or the beginning of one word, without accents. */
function typed(name: string): string[] {
  const folded = fold(name).replace(/^thu tuc\s+/, '');
  const letters = initials(folded);
  const words = folded.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
  const lengths = Array.from({ length: KEYS - 1 }, (_, place) => place + 2);
  return [...new Set([...lengths.map((length) => letters.slice(0, length)), ...words.flatMap((word) => lengths.map((length) => word.slice(0, length)))])];
}

/** The procedure that a list shows first. */
function first(query: string): string | undefined {
  return procedures
    .flatMap(({ code, name }) => {
      const rank = rankMatch(query, code, name);
      return rank === null ? [] : [{ code, rank }];
    })
    .sort((a, b) => a.rank - b.rank)[0]?.code;
}

describe('procedures are found', () => {
  test.each(procedures.map(({ code, name }) => [code, name]))(`%s %s with ${KEYS} keys, first in the list`, (code, name) => {
    expect(typed(name).filter((query) => first(query) === code)).not.toEqual([]);
  });
});
