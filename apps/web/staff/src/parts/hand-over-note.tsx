import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { shownMoment } from '../format/moments.js';

interface Props {
  readonly way: 'offered' | 'sent' | 'declined';
  readonly unit: string | undefined;
  readonly reason: string | null;
  /** Until when the other unit answers. */
  readonly answerBy?: string | null;
}

/** A step that is being handed over: asked of us, asked by us, or declined; with the unit and the reason. */
export function HandOverNote({ way, unit, reason, answerBy = null }: Props) {
  const { t } = useTranslation();
  const said = reason === null || reason === '' ? '' : `: ${reason}`;
  return (
    <Text size="sm" className="hand-over" data-way={way}>
      <strong>{t(`hand-over.${way}`, { unit: unit ?? '' })}</strong>
      {said}
      {answerBy === null ? null : ` (${t('hand-over.answer-by', { at: shownMoment(answerBy) })})`}
    </Text>
  );
}
