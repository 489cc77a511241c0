import { Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { caseEventsQuery } from '../../api/queries.js';
import { shownMoment } from '../../format/moments.js';
import { Loaded } from '../../parts/loaded.js';

/** What happened, newest first. */
export function Timeline({ code }: { readonly code: string }) {
  const { t } = useTranslation();
  const events = useQuery(caseEventsQuery(code));
  return (
    <Loaded query={events}>
      {({ items }) => (
        <ol className="timeline" reversed aria-label={t('case.timeline')}>
          {items.toReversed().map(({ seq, at, title, actorName, unit }) => (
            <li key={seq}>
              <span className="mark" aria-hidden="true" />
              {title}
              <Text size="xs" c="dimmed">
                <time dateTime={at}>{shownMoment(at)}</time>
                {` · ${actorName}${unit === null ? '' : ` · ${unit.shortName}`}`}
              </Text>
            </li>
          ))}
        </ol>
      )}
    </Loaded>
  );
}
