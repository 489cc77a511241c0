import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { ProcessDefinition } from '#domain';
import { draftsQuery, processVersionsQuery } from '../../../../api/admin-queries.js';
import { api, body, marked } from '../../../../api/client.js';
import type { ProcessDraft } from '../../../../api/types.js';
import { offerUndo } from '../../../../parts/undo.js';
import { useCommand } from '../../../../parts/use-command.js';
import type { Desk } from './desk.js';

interface Saving {
  readonly definition: ProcessDefinition;
  /** The revision that it is saved over, where that is not the one it began from. */
  readonly over?: string;
}

/** Saves, publishes and discards the draft that lies on the desk. */
export function useDraftCommands(desk: Desk, onGone: (what: 'published' | 'dropped') => void) {
  const { t } = useTranslation();
  const queryClient = useQueryClient();
  const { code, version } = desk.definition;
  const at = { params: { path: { code, version: String(version) } } };
  const renew = async () => {
    await Promise.all([queryClient.invalidateQueries({ queryKey: draftsQuery.queryKey }), queryClient.invalidateQueries({ queryKey: processVersionsQuery.queryKey })]);
  };
  const put = async ({ definition, over = desk.kept.revision }: Saving, key: string): Promise<ProcessDraft> => {
    const kept = await body(api.PUT('/api/v1/admin/process-drafts/{code}/{version}', { ...at, body: { ...definition }, headers: { ...marked(key).headers, 'If-Match': over } }));
    desk.keep({ definition, revision: kept.revision });
    return kept;
  };
  const save = useCommand<ProcessDraft, Saving>({ run: put, onDone: () => void queryClient.invalidateQueries({ queryKey: draftsQuery.queryKey }) });
  const publish = useCommand<unknown, ProcessDefinition>({
    run: async (definition, key) => {
      desk.edit(definition);
      await put({ definition }, crypto.randomUUID());
      return api.POST('/api/v1/admin/process-drafts/{code}/{version}/publish', { ...at, ...marked(key) });
    },
    onDone: () => {
      onGone('published');
      void renew();
    },
  });
  const drop = useCommand<unknown>({
    run: (_, key) => api.DELETE('/api/v1/admin/process-drafts/{code}/{version}', { ...at, ...marked(key) }),
    onDone: () => {
      onGone('dropped');
      void renew();
      const { definition } = desk.kept;
      const again = () => api.PUT('/api/v1/admin/process-drafts/{code}/{version}', { ...at, body: { ...definition }, ...marked(crypto.randomUUID()) });
      offerUndo({ done: t('undo.draft-dropped', { title: `${definition.name} (${version})` }), undo: () => again().then(renew) });
    },
  });
  return { save, publish, drop };
}
