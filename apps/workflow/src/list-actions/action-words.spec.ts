import 'reflect-metadata';
import { describe, expect, test } from '@jest/globals';
import { getMetadataStorage } from 'class-validator';
import { CASE_ACTIONS } from '#domain';
import { ACTION_BODIES } from '../run-action/action-bodies.dto.js';
import { ACTION_WORDS } from './action-words.js';

/** Fields that a body of the wire takes beside the version. */
function fieldsOf(body: new () => object): string[] {
  const rules = getMetadataStorage().getTargetValidationMetadatas(body, '', true, false);
  return [...new Set(rules.map(({ propertyName }) => propertyName))].filter((name) => name !== 'version').sort();
}

describe('the words of an action', () => {
  test.each(CASE_ACTIONS)('%s offers exactly the fields that its command takes', (action) => {
    expect(ACTION_WORDS[action].fields.map(({ name }) => name).sort()).toEqual(fieldsOf(ACTION_BODIES[action]));
  });

  test('no two actions have the same words', () => {
    expect(new Set(CASE_ACTIONS.map((action) => ACTION_WORDS[action].name)).size).toBe(CASE_ACTIONS.length);
  });
});
