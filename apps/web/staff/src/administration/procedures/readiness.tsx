import { Box, Text } from '@mantine/core';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import type { ProcedureVersions } from '../../api/types.js';
import { shownDay } from '../../format/moments.js';
import { WarningBox } from '../../parts/warning-box.js';
import { today } from '../today.js';
import { BeginProcess } from './begin-process.js';
import { missingParts, type MissingPart } from './missing-parts.js';

/** The processes that cases follow, and whatever keeps the counter from receiving any. */
export function Readiness({ kept }: { readonly kept: ProcedureVersions }) {
  const { t } = useTranslation();
  const day = today();
  const told = kept.processes.filter(({ inForce, validFrom }) => inForce || validFrom > day);
  const missing = missingParts(kept, day);
  const needsProcess = missing.some(({ kind }) => kind === 'process');
  return (
    <Box mt="sm">
      {told.length === 0 ? null : (
        <Text size="sm" component="div">
          <Text span size="sm" c="dimmed">
            {`${t('procedure.process')}: `}
          </Text>
          {told.map(({ code, version, validFrom, inForce }) => `${t('procedure.process-used', { code, version, day: shownDay(validFrom) })} (${t(inForce ? 'procedure.process-now' : 'procedure.process-later')})`).join('; ')}
        </Text>
      )}
      <WarningBox title={t('procedure.missing')} items={missing.map((part) => ({ key: part.kind, shown: missingWords(t, part) }))} />
      {needsProcess ? <BeginProcess kept={kept} /> : null}
    </Box>
  );
}

function missingWords(t: TFunction, part: MissingPart): string {
  return 'day' in part ? t(`procedure-missing.${part.kind}`, { day: shownDay(part.day) }) : t(`procedure-missing.${part.kind}`);
}
