import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { CaseView, OpenStage } from '../../api/types.js';
import { shownMoney } from '../../format/figures.js';
import { shownMoment } from '../../format/moments.js';
import { CaseStateMark } from '../../parts/case-state.js';
import { HandOverNote } from '../../parts/hand-over-note.js';

/** Where the case rests now: each open step, who has it until when, and what others are asked for. */
export function OpenStages({ file }: { readonly file: CaseView }) {
  return (
    <>
      <Wanted file={file} />
      {file.openStages.length === 0 ? null : (
        <ul className="open-stages">
          {file.openStages.map((stage) => (
            <li key={stage.token}>
              <Open stage={stage} />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

/** Is there anything to tell? */
export function isWaiting({ openStages, payment, request, resubmitBy }: CaseView): boolean {
  return openStages.length > 0 || payment !== null || request !== null || resubmitBy !== null;
}

function Open({ stage }: { readonly stage: OpenStage }) {
  const { t } = useTranslation();
  const { name, unit, assignee, postName, post, branch, dueAt, state, stateText, handOver } = stage;
  const who = assignee?.name ?? (post === null ? postName : t('stage.nobody', { post: postName }));
  return (
    <>
      <Text span fw={600}>
        {name}
      </Text>{' '}
      <CaseStateMark state={state} text={stateText} />
      <Text size="sm" c="dimmed">
        {[branch === null ? undefined : t('inbox.branch', { branch: branch.branchName }), unit.name, who, dueAt === null ? undefined : t('stage.due', { at: shownMoment(dueAt) })].filter((fact) => fact !== undefined).join(' · ')}
      </Text>
      {handOver === null ? null : (
        <HandOverNote
          way={handOver.refused === null ? 'sent' : 'declined'}
          unit={`${handOver.toUnit.name} (${handOver.postName})`}
          reason={handOver.refused ?? handOver.reason}
          answerBy={handOver.refused === null ? handOver.dueAt : null}
        />
      )}
    </>
  );
}

/** What the applicant was asked for, and until when. */
function Wanted({ file: { payment, request, resubmitBy } }: { readonly file: CaseView }) {
  const { t } = useTranslation();
  const until = request?.answerBy ?? resubmitBy;
  return (
    <>
      {payment === null ? null : (
        <div className="note-box">
          <Text size="sm" fw={600}>
            {t('wanted.payment', { title: payment.title, amount: shownMoney(payment.amount) })}
          </Text>
          <Text size="sm">{t('wanted.since', { at: shownMoment(payment.requestedAt) })}</Text>
          {payment.answeredAt === null ? null : (
            <Text size="sm" fw={600}>
              {t('wanted.payment-answered', { at: shownMoment(payment.answeredAt) })}
            </Text>
          )}
        </div>
      )}
      {request === null && resubmitBy === null ? null : (
        <div className="note-box">
          <Text size="sm" fw={600}>
            {t(request === null ? 'wanted.resubmit' : 'wanted.supplement')}
          </Text>
          {request === null ? null : (
            <ul>
              {request.items.map((item) => (
                <li key={item}>{item}</li>
              ))}
            </ul>
          )}
          {request === null || request.reason === '' ? null : <Text size="sm">{t('wanted.reason', { reason: request.reason })}</Text>}
          {request === null || request.answeredAt === null ? null : (
            <Text size="sm" fw={600}>
              {t('wanted.answered', { at: shownMoment(request.answeredAt) })}
            </Text>
          )}
          {until === null ? null : <Text size="sm">{t('wanted.answer-by', { at: shownMoment(until) })}</Text>}
        </div>
      )}
    </>
  );
}
