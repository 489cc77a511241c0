import 'reflect-metadata';
import { describe, expect, test } from '@jest/globals';
import { getMetadataStorage } from 'class-validator';
import { CASE_ACTIONS } from '#domain';
import { ACTION_BODIES } from '../run-action/action-bodies.dto.js';
import { ACTION_WORDS } from './action-words.js';

/** What a body carries beside its words: the version, the open stage that is meant where there are several, and the data that the process asks for. */
const BESIDE_WORDS = ['version', 'token', 'data'];

/** Fields that a body of the wire takes. */
function fieldsOf(body: new () => object): string[] {
  const rules = getMetadataStorage().getTargetValidationMetadatas(body, '', true, false);
  return [...new Set(rules.map(({ propertyName }) => propertyName))].filter((name) => !BESIDE_WORDS.includes(name)).sort();
}

describe('the words of an action', () => {
  test.each(CASE_ACTIONS)('%s offers exactly the fields that its command takes', (action) => {
    expect(ACTION_WORDS[action].fields.map(({ name }) => name).sort()).toEqual(fieldsOf(ACTION_BODIES[action]));
  });

  test('every action may name the open stage that it means; only finishing a stage or writing an answer down gives data', () => {
    const rules = (body: new () => object) => new Set(getMetadataStorage().getTargetValidationMetadatas(body, '', true, false).map(({ propertyName }) => propertyName));
    expect(CASE_ACTIONS.filter((action) => !rules(ACTION_BODIES[action]).has('token'))).toEqual([]);
    expect(CASE_ACTIONS.filter((action) => rules(ACTION_BODIES[action]).has('data'))).toEqual(['advance', 'record-answer']);
  });

  test('no two actions have the same words', () => {
    expect(new Set(CASE_ACTIONS.map((action) => ACTION_WORDS[action].name)).size).toBe(CASE_ACTIONS.length);
  });
});
