import { SegmentedControl } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { PROCESS_PARTS, type ProcessPart } from './parts.js';

interface Props {
  readonly part: ProcessPart;
  readonly parts?: readonly ProcessPart[];
}

/** Ways to look at a process; which one stands in the address. */
export function ProcessParts({ part, parts = PROCESS_PARTS }: Props) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  return (
    <SegmentedControl
      aria-label={t('designer.parts')}
      size="sm"
      className="process-parts no-print"
      value={part}
      onChange={(value) => void navigate({ to: '.', search: (before) => ({ ...before, part: value === 'table' ? undefined : (value as ProcessPart) }), replace: true })}
      data={parts.map((value) => ({ value, label: t(`designer.part-${value}`) }))}
    />
  );
}
