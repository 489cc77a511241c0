import { Stack, Title } from '@mantine/core';
import type { FormEvent, ReactNode, RefObject } from 'react';
import { FormButtons } from './form-buttons.js';

interface Props {
  readonly title: string;
  readonly form: RefObject<HTMLFormElement | null>;
  /** What the button that does it says. */
  readonly confirm: string;
  readonly isPending: boolean;
  /** Nothing is asked: the button itself is where one begins. */
  readonly isBare: boolean;
  /** It ends something for good. */
  readonly isEnding?: boolean;
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
  readonly children: ReactNode;
}

/** The frame of a form that does something: its title, what it asks, and to do it or leave it. */
export function ActionSheet({ title, form, confirm, isPending, isBare, isEnding = false, onConfirm, onCancel, children }: Props) {
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onConfirm();
  };
  return (
    <section className="sheet" aria-label={title}>
      <form ref={form} onSubmit={submit} noValidate>
        <Stack gap="sm" maw="42rem">
          <Title order={2}>{title}</Title>
          {children}
          <FormButtons label={confirm} busy={isPending} autoFocus={isBare} isEnding={isEnding} onCancel={onCancel} />
        </Stack>
      </form>
    </section>
  );
}
