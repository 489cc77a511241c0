import { Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { ratingCodeQuery } from '../../api/queries.js';

/** The QR code by which the person at the counter rates. Not shown to those who may not hand it out. */
export function RatingCode({ code }: { readonly code: string }) {
  const { t } = useTranslation();
  const { data } = useQuery(ratingCodeQuery(code));
  if (data === undefined) return null;
  return (
    <section className="sheet">
      <Title order={2} mb="xs">
        {t('rating.title')}
      </Title>
      <img src={`data:image/svg+xml;charset=utf-8,${encodeURIComponent(data.qrSvg)}`} alt={t('rating.code')} width={176} height={176} style={{ display: 'block', marginInline: 'auto' }} />
      <Text size="sm" c="dimmed" ta="center">
        {t('rating.how')}
      </Text>
    </section>
  );
}
