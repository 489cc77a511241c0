import { useQuery } from '@tanstack/react-query';
import type { DataField } from '#domain';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { procedureQuery } from '../../../../api/queries.js';
import { caseFacts } from './condition-words.js';

/** What conditions may read of every case of a procedure. */
export function useFacts(procedureCode: string): readonly DataField[] {
  const { t } = useTranslation();
  const { data } = useQuery({ ...procedureQuery(procedureCode), retry: false });
  return useMemo(() => caseFacts(t, data), [t, data]);
}
