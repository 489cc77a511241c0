import { Button, Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { followUpQuery } from '../api/follow-up-queries.js';
import type { FollowUpView } from '../api/types.js';
import { shownMoment } from '../format/moments.js';
import { CaseLink } from '../parts/case-link.js';
import { CaseStateMark } from '../parts/case-state.js';
import { Loaded } from '../parts/loaded.js';
import { Sheet } from '../parts/sheet.js';
import { useTitle } from '../parts/use-title.js';
import { Facts } from '../workflow/case/facts.js';
import { FollowUpActions } from './follow-up-actions.js';

const route = getRouteApi('/staff/phan-anh/$id');

/** A petition or a low rating: what the citizen says, how long there is, what may be done, and what was answered. */
export function FollowUpPage() {
  const { t } = useTranslation();
  const { id } = route.useParams();
  const [reveal, setReveal] = useState(false);
  const shown = useQuery(followUpQuery(id, reveal));
  const masked = useQuery({ ...followUpQuery(id, false), enabled: false });
  useTitle(shown.data?.reference ?? t('nav.follow-ups'));
  return (
    <Loaded query={shown.data === undefined && reveal ? { ...shown, data: masked.data } : shown}>
      {(view) => (
        <Stack>
          <Head view={view} />
          <div className="no-print">
            <FollowUpActions id={id} />
          </div>
          <div className="case-layout">
            <Stack>
              <Words view={view} />
              {view.answer === null ? null : <Answer view={view} />}
              <Steps view={view} />
            </Stack>
            <Stack>
              <Sender view={view} onReveal={() => setReveal(true)} />
              <Limits view={view} />
            </Stack>
          </div>
        </Stack>
      )}
    </Loaded>
  );
}

interface Props {
  readonly view: FollowUpView;
}

function Head({ view }: Props) {
  const { kindName, reference, topicName, unit, state, stateText, statusName, dueAt } = view;
  const { t } = useTranslation();
  return (
    <div>
      <Text className="code" c="dimmed" size="sm">
        {reference}
      </Text>
      <Title order={1}>{topicName}</Title>
      <Text mt={4}>
        {kindName} · {unit.name}
      </Text>
      <Text component="div" size="sm" mt="xs" style={{ display: 'flex', flexWrap: 'wrap', gap: '0.25rem 1rem', alignItems: 'baseline' }}>
        <CaseStateMark state={state} text={stateText} />
        <span>{statusName}</span>
        <span>{t('follow-up.due-at', { at: shownMoment(dueAt) })}</span>
      </Text>
    </div>
  );
}

function Words({ view: { text, overall, reasons, concerned, caseCode, procedure } }: Props) {
  const { t } = useTranslation();
  return (
    <Sheet title={t('follow-up.words')}>
      {text === '' ? <Text c="dimmed">{t('follow-up.no-words')}</Text> : <Text mb="sm" style={{ whiteSpace: 'pre-line' }}>{text}</Text>}
      <Facts
        facts={[
          [t('follow-up.overall'), overall === null ? null : `${overall}/5`],
          [t('follow-up.reasons'), reasons.join('; ')],
          [t('follow-up.concerned'), concerned],
          [t('case.procedure'), procedure?.name],
        ]}
      />
      {caseCode === null ? null : (
        <Text size="sm" mt="xs">
          {t('case.code')} <CaseLink code={caseCode} />
        </Text>
      )}
    </Sheet>
  );
}

function Answer({ view: { answer, rating } }: Props) {
  const { t } = useTranslation();
  if (answer === null) return null;
  return (
    <Sheet title={t('follow-up.answer')}>
      <Text mb="sm" style={{ whiteSpace: 'pre-line' }}>{answer.text}</Text>
      <Facts
        facts={[
          [t('follow-up.finding'), answer.findingName],
          [t('follow-up.measures'), answer.measures],
          [t('follow-up.answered'), shownMoment(answer.answeredAt)],
          [t('follow-up.rating'), rating === null ? null : t(rating.satisfied ? 'follow-up.satisfied' : 'follow-up.not-satisfied', { at: shownMoment(rating.ratedAt) })],
          [t('follow-up.comment'), rating?.comment],
        ]}
      />
    </Sheet>
  );
}

function Sender({ view: { contact, revealed }, onReveal }: Props & { readonly onReveal: () => void }) {
  const { t } = useTranslation();
  return (
    <Sheet title={t('follow-up.sender')}>
      {contact === null ? (
        <Text c="dimmed">{t('follow-up.anonymous')}</Text>
      ) : (
        <>
          <Facts
            facts={[
              [t('applicant.name'), contact.name],
              [t('applicant.phone'), contact.phone],
              [t('applicant.email'), contact.email],
            ]}
          />
          {contact.email === null ? <Text size="sm" c="dimmed">{t('follow-up.no-email')}</Text> : null}
          {revealed ? null : (
            <Button variant="default" size="xs" mt="sm" onClick={onReveal} className="no-print">
              {t('applicant.reveal')}
            </Button>
          )}
        </>
      )}
    </Sheet>
  );
}

function Limits({ view }: Props) {
  const { t } = useTranslation();
  return (
    <Sheet title={t('follow-up.limit')}>
      <Facts
        facts={[
          [t('follow-up.opened'), shownMoment(view.openedAt)],
          [t('facts.limit'), `${view.limitText} – ${view.legalBasis}`],
          [t('follow-up.original-due'), shownMoment(view.originalDueAt)],
          [t('follow-up.extended-due'), view.dueAt === view.originalDueAt ? null : shownMoment(view.dueAt)],
          [t('follow-up.assignee'), view.assignee?.name],
        ]}
      />
    </Sheet>
  );
}

function Steps({ view: { events } }: Props) {
  const { t } = useTranslation();
  return (
    <Sheet title={t('case.timeline')}>
      <ol className="timeline" reversed aria-label={t('case.timeline')}>
        {events.toReversed().map(({ seq, at, text, actorName }) => (
          <li key={seq}>
            <span className="mark" aria-hidden="true" />
            {text}
            <Text size="xs" c="dimmed">
              <time dateTime={at}>{shownMoment(at)}</time>
              {` · ${actorName}`}
            </Text>
          </li>
        ))}
      </ol>
    </Sheet>
  );
}
