import { Select } from '@mantine/core';
import { CHANNELS, type Channel } from '#domain';
import { useTranslation } from 'react-i18next';

interface Props {
  readonly id: string;
  readonly error: string | undefined;
  readonly value: Channel | '';
  readonly onChange: (channel: Channel | '') => void;
}

/** The way of applying that a limit or fee is for; every one unless another is chosen. */
export function ChannelBox({ value, onChange, ...box }: Props) {
  const { t } = useTranslation();
  return (
    <Select
      className="quarter"
      label={t('procedure-row.channel')}
      allowDeselect={false}
      data={[{ value: 'any', label: t('procedure.any-channel') }, ...CHANNELS.map((known) => ({ value: known, label: t(`channel.${known}`) }))]}
      value={value === '' ? 'any' : value}
      onChange={(chosen) => onChange(CHANNELS.find((known) => known === chosen) ?? '')}
      {...box}
    />
  );
}
