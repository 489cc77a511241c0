import { Button } from '@mantine/core';
import { describeBirthDate, describePhone } from '#domain';
import { useTranslation } from 'react-i18next';
import type { CaseView } from '../../api/types.js';
import { shownMoney } from '../../format/figures.js';
import { shownMoment } from '../../format/moments.js';
import { CaseLink } from '../../parts/case-link.js';

type Fact = readonly [label: string, value: string | null | undefined];

/** Facts that are known, as a list of names and values. */
export function Facts({ facts }: { readonly facts: readonly Fact[] }) {
  return (
    <dl className="facts">
      {facts.map(([label, value]) =>
        value === null || value === undefined || value === '' ? null : (
          <div key={label} style={{ display: 'contents' }}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ),
      )}
    </dl>
  );
}

const moment = (iso: string | null) => (iso === null ? null : shownMoment(iso));

/** What was asked for, when, by which limit, and what came of it. */
export function CaseFacts({ file }: { readonly file: CaseView }) {
  const { t } = useTranslation();
  const paused = file.pauses.map(({ reason, from, to }) => t(to === null ? 'facts.paused-since' : 'facts.paused', { reason, from: shownMoment(from), to: to === null ? '' : shownMoment(to) }));
  return (
    <Facts
      facts={[
        [t('facts.subject'), file.subject],
        [t('facts.channel'), t(`channel.${file.channel}`)],
        [t('facts.submitted'), file.channel === 'online' ? moment(file.submittedAt) : null],
        [t('facts.accepted'), moment(file.acceptedAt)],
        [t('facts.received-by'), [file.receivedBy, file.receivingUnit.name].filter(Boolean).join(' · ')],
        [t('facts.resolving'), file.resolvingUnit.name],
        [t('facts.limit'), [file.limitText, file.legalBasis].filter(Boolean).join(' – ')],
        [t('facts.original-due'), file.originalDueAt === file.dueAt ? null : moment(file.originalDueAt)],
        [t('facts.pauses'), paused.join('; ')],
        [t('facts.fees'), shownMoney(file.feeTotal)],
        [t('facts.delivery'), t(`delivery.${file.delivery}`)],
        [t('facts.result'), file.result === null ? null : `${file.result.documentNumber} – ${file.result.title} (${file.result.signedBy})`],
        [t('facts.finished'), moment(file.finishedAt)],
        [t('facts.returned'), moment(file.returnedAt)],
        [t('facts.timeliness'), file.timeliness === null ? null : t(`timeliness.${file.timeliness}`)],
        [t('facts.rating'), file.rating === null ? null : shownMoment(file.rating.ratedAt)],
        [t('facts.note'), file.note],
      ]}
    />
  );
}

/** What the process asked for and knows of the case. */
export function CaseData({ file }: { readonly file: CaseView }) {
  const { t } = useTranslation();
  return <Facts facts={file.data.map(({ label, text }) => [label, text ?? t('facts.unknown')])} />;
}

/** Other cases that this one has to do with. */
export function CaseLinks({ file }: { readonly file: CaseView }) {
  return (
    <ul className="plain-list">
      {file.links.map(({ kind, words, code }) => (
        <li key={`${kind} ${code}`}>
          {words} <CaseLink code={code} />
        </li>
      ))}
    </ul>
  );
}

/** The applicant and who came in their place; numbers are masked until they are asked for, which is recorded. */
export function ApplicantFacts({ file, onReveal }: { readonly file: CaseView; readonly onReveal: () => void }) {
  const { t } = useTranslation();
  const { applicant, submitter, revealed } = file;
  const phone = (text: string | null | undefined) => (text && revealed ? describePhone(text) : text);
  return (
    <>
      <Facts
        facts={[
          [t(applicant.kind === 'person' ? 'applicant.name' : 'applicant.organisation'), applicant.fullName],
          [t(applicant.kind === 'person' ? 'applicant.identity' : 'applicant.organisation-number'), applicant.identityNumber],
          [t('applicant.birth'), applicant.birthDate ? describeBirthDate(applicant.birthDate) : null],
          [t('applicant.gender'), applicant.gender ? t(`gender.${applicant.gender}`) : null],
          [t('applicant.phone'), phone(applicant.phone)],
          [t('applicant.email'), applicant.email],
          [t('applicant.address'), applicant.address],
          [t('submitter.name'), submitter?.fullName],
          [t('submitter.authority'), submitter?.authority],
          [t('submitter.phone'), phone(submitter?.phone)],
        ]}
      />
      {revealed ? null : (
        <Button variant="default" size="xs" mt="sm" onClick={onReveal} className="no-print">
          {t('applicant.reveal')}
        </Button>
      )}
    </>
  );
}
