import { TextInput } from '@mantine/core';
import { useState } from 'react';

interface Props {
  readonly label: string;
  readonly value: string;
  readonly className?: string;
  readonly description?: string | undefined;
  readonly readOnly?: boolean;
  /** What is wrong with it as it is. */
  readonly said?: string | undefined;
  /** Takes what was typed when the box is left; a sentence says why it may not be. */
  readonly onLeave: (typed: string) => string | null;
}

/** A text that counts when its box is left or Enter is pressed, so that one edit is one thing to take back. */
export function LeftField({ label, value, className, description, readOnly = false, said, onLeave }: Props) {
  const [typed, setTyped] = useState<{ readonly of: string; readonly text: string } | null>(null);
  const [fault, setFault] = useState<string | null>(null);
  const text = typed?.of === value ? typed.text : value;
  const leave = () => {
    const trimmed = text.trim().normalize('NFC');
    const why = trimmed === value ? null : onLeave(trimmed);
    setFault(why);
    if (why === null) setTyped(null);
  };
  return (
    <TextInput
      {...(className === undefined ? {} : { className })}
      label={label}
      description={description}
      readOnly={readOnly}
      value={text}
      error={fault ?? said}
      spellCheck={false}
      autoComplete="off"
      onChange={({ currentTarget }) => setTyped({ of: value, text: currentTarget.value })}
      onBlur={leave}
      onKeyDown={(event) => (event.key === 'Enter' && !event.nativeEvent.isComposing ? leave() : undefined)}
    />
  );
}
