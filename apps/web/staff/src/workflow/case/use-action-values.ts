import { useEffect, useRef, useState, type RefObject } from 'react';
import type { ActionField } from '../../api/types.js';
import { emptyFields, faultyFields, withToken, type FieldValues } from './action-values.js';

interface ActionValues {
  readonly form: RefObject<HTMLFormElement | null>;
  readonly values: FieldValues;
  /** Names of the fields that kept the form from being sent. */
  readonly faulty: readonly string[];
  change(name: string, value: string): void;
  /** May the form be sent? If not, what is faulty is marked and the first of it gets the focus. */
  check(): boolean;
}

/** What is typed into the fields of an action. */
export function useActionValues(fields: readonly ActionField[]): ActionValues {
  const form = useRef<HTMLFormElement>(null);
  const [values, setValues] = useState<FieldValues>(() => emptyFields(fields));
  const [faulty, setFaulty] = useState<readonly string[]>([]);
  useEffect(() => {
    if (faulty.length > 0) form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [faulty]);
  return {
    form,
    values,
    faulty,
    change: (name, value) => setValues((before) => (name === 'token' ? withToken(fields, before, value) : { ...before, [name]: value })),
    check: () => {
      const found = faultyFields(fields, values);
      setFaulty(found);
      return found.length === 0;
    },
  };
}
