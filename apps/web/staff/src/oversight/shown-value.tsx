import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { shownNumber, shownShare } from '../format/figures.js';

interface Bounds {
  readonly low: number;
  readonly high: number;
}

/** A share with its bounds below it, where answers are sampled. */
export function ShownShare({ share, interval }: { readonly share: number | null; readonly interval: Bounds | null }) {
  const { t } = useTranslation();
  if (share === null) return <Text span c="dimmed" inherit>{t('scorecard.no-data')}</Text>;
  return (
    <span>
      {shownShare(share)}
      {interval === null ? null : (
        <Text span display="block" ta="end" size="xs" c="dimmed" title={t('satisfaction.interval')}>
          {`${shownShare(interval.low) ?? ''} – ${shownShare(interval.high) ?? ''}`}
        </Text>
      )}
    </span>
  );
}

/** Points of how many: `18,46 / 20`. */
export function ShownPoints({ points, of }: { readonly points: number | null; readonly of: number | null }) {
  if (of === null) return '–';
  return `${points === null ? '–' : shownNumber(points)} / ${shownNumber(of)}`;
}
