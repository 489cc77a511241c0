import { Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { draftsQuery, processVersionsQuery, wholeProcessQuery } from '../../../api/admin-queries.js';
import type { ProcessDraft, ProcessVersion } from '../../../api/types.js';
import { Loaded } from '../../../parts/loaded.js';
import { PageMissing } from '../../../parts/page-error.js';
import { PageHead } from '../../../parts/page-head.js';
import { readDefinition } from './definition/read-definition.js';
import { DraftDesk } from './draft-desk.js';
import type { ProcessPart } from './parts.js';
import { PublishedVersion } from './published-version.js';
import { UnfitDraft } from './unfit-draft.js';

const route = getRouteApi('/staff/quan-tri/quy-trinh/$code/$version');

/** One version of a process: a draft to write, or a published one to read. */
export function DesignerPage() {
  const { code, version } = route.useParams();
  const { part = 'table', with: compareWith } = route.useSearch();
  const versions = useQuery(processVersionsQuery);
  const drafts = useQuery(draftsQuery);
  const [published, setPublished] = useState('');
  const here = `${code} ${version}`;
  return (
    <Loaded query={versions}>
      {({ items }) => (
        <Loaded query={drafts}>
          {({ items: drafted }) => (
            <Version
              key={here}
              code={code}
              version={version}
              published={items.find((one) => one.code === code && String(one.version) === version)}
              draft={drafted.find((one) => one.code === code && String(one.version) === version)}
              other={drafted.find((one) => one.code === code)}
              part={part}
              compareWith={compareWith}
              justPublished={published === here}
              onPublished={() => setPublished(here)}
            />
          )}
        </Loaded>
      )}
    </Loaded>
  );
}

interface Props {
  readonly code: string;
  readonly version: string;
  readonly published: ProcessVersion | undefined;
  readonly draft: ProcessDraft | undefined;
  /** A draft of the same process, whichever version. */
  readonly other: ProcessDraft | undefined;
  readonly part: ProcessPart;
  readonly compareWith: string | undefined;
  readonly justPublished: boolean;
  readonly onPublished: () => void;
}

function Version({ code, version, published, draft, other, part, compareWith, justPublished, onPublished }: Props) {
  const { t } = useTranslation();
  const known = published !== undefined || draft !== undefined;
  const whole = useQuery({ ...wholeProcessQuery(code, version, published === undefined), enabled: known });
  if (!known) return <PageMissing />;
  return (
    <Loaded query={whole}>
      {({ definition: given, revision }) => {
        const definition = readDefinition(given);
        if (published !== undefined) {
          if (definition === null) return <Unreadable title={published.name} words={t('designer.no-table')} />;
          return <PublishedVersion definition={definition} version={published} draft={other} part={part} compareWith={compareWith} justPublished={justPublished} />;
        }
        if (definition === null || revision === null) return <UnfitDraft code={code} version={version} given={given} revision={revision ?? ''} onMended={() => void whole.refetch()} />;
        return <DraftDesk given={definition} revision={revision} part={part} compareWith={compareWith} onPublished={onPublished} />;
      }}
    </Loaded>
  );
}

function Unreadable({ title, words }: { readonly title: string; readonly words: string }) {
  return (
    <Stack>
      <PageHead title={title} />
      <Text>{words}</Text>
    </Stack>
  );
}
