import { Alert, Anchor, List } from '@mantine/core';
import { useEffect, useRef, type MouseEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { ShownFault } from './fault-places.js';
import { boxId } from './form-parts.js';

/** Everything that is at fault, each with a way to its box. It takes the focus, so that nobody misses it. */
export function FaultSummary({ faults }: { readonly faults: readonly ShownFault[] }) {
  const { t } = useTranslation();
  const summary = useRef<HTMLDivElement>(null);
  useEffect(() => summary.current?.focus(), [faults]);
  const go = (box: string) => (event: MouseEvent) => {
    const target = document.getElementById(boxId(box));
    if (target === null) return;
    event.preventDefault();
    target.focus();
    target.scrollIntoView({ block: 'center' });
  };
  return (
    <Alert ref={summary} tabIndex={-1} color="danger" variant="light" role="alert" title={t('procedure.faults', { count: faults.length })}>
      <List size="sm">
        {faults.map(({ box, message }, place) => (
          <List.Item key={`${place} ${message}`}>
            {box === null ? (
              message
            ) : (
              <Anchor href={`#${boxId(box)}`} size="sm" underline="always" c="inherit" display="inline-block" py={2} onClick={go(box)}>
                {message}
              </Anchor>
            )}
          </List.Item>
        ))}
      </List>
    </Alert>
  );
}
