import { Button, Group, Radio, Stack, Text, Textarea, Title } from '@mantine/core';
import { NOT_APPLICABLE } from '#domain';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { api, body, marked } from '../api/client.js';
import { messagesByField } from '../api/problem.js';
import { interviewQuery, type AskedQuestionnaire } from '../api/survey-queries.js';
import { Loaded } from '../parts/loaded.js';
import { PageHead } from '../parts/page-head.js';
import { ProblemAlert } from '../parts/problem-alert.js';
import { useCommand } from '../parts/use-command.js';

const route = getRouteApi('/staff/khao-sat/$id/$code');

/** Enters what somebody who was drawn answered on paper or by word of mouth. */
export function InterviewPage() {
  const { t } = useTranslation();
  const { id, code } = route.useParams();
  const asked = useQuery(interviewQuery(id, code));
  return (
    <>
      <PageHead title={t('interview.title')} note={code} />
      <Loaded query={asked}>{(data) => <Interview key={code} id={id} asked={data} />}</Loaded>
    </>
  );
}

interface Choice {
  readonly key: string;
  readonly label: string;
}

type Part = 'answers' | 'facts' | 'groups';
type Sheet = Readonly<Record<Part, Readonly<Record<string, string>>>>;

function Interview({ id, asked }: { readonly id: string; readonly asked: AskedQuestionnaire }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const [sheet, setSheet] = useState<Sheet>({ answers: {}, facts: {}, groups: {} });
  const [comment, setComment] = useState('');
  const { caseCode, questionnaire, procedure, unitName, answeredAt } = asked;
  const send = useCommand({
    run: (_, key) => {
      const answers = Object.fromEntries(Object.entries(sheet.answers).map(([name, value]) => [name, value === NOT_APPLICABLE ? value : Number(value)]));
      return body(api.POST('/api/v1/oversight/survey-rounds/{id}/answers', { params: { path: { id } }, body: { caseCode, answers, facts: sheet.facts, groups: sheet.groups, comment }, ...marked(key) }));
    },
    onDone: () => {
      void queryClient.invalidateQueries({ queryKey: ['rounds', id] });
      void navigate({ to: '/khao-sat/$id', params: { id } });
    },
  });
  const said = messagesByField(send.error);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    send.mutate();
  };
  const question = (part: Part, key: string, label: string, choices: readonly Choice[]) => (
    <Question key={key} label={label} choices={choices} value={sheet[part][key] ?? ''} error={said[`${part}.${key}`]} onChange={(value) => setSheet((before) => ({ ...before, [part]: { ...before[part], [key]: value } }))} />
  );
  const levels = questionnaire.words.map((label, index) => ({ key: String(index + 1), label }));
  if (answeredAt !== null) return <Text>{t('interview.answered')}</Text>;
  return (
    <form onSubmit={submit} noValidate>
      <Stack>
        <Text size="sm" c="dimmed">{`${procedure.name}, ${unitName}`}</Text>
        {questionnaire.factors.map(({ key, name, criteria }) => (
          <section className="sheet" key={key}>
            <Title order={2} mb="sm">
              {name}
            </Title>
            {criteria.map((criterion) => question('answers', criterion.key, criterion.question, criterion.skippable ? [...levels, { key: NOT_APPLICABLE, label: questionnaire.notApplicable }] : levels))}
          </section>
        ))}
        <section className="sheet">
          <Title order={2} mb="sm">
            {t('interview.more')}
          </Title>
          {questionnaire.facts.map((fact) => question('facts', fact.key, fact.question, fact.choices))}
          {questionnaire.groups.map((group) => question('groups', group.key, group.question, group.choices))}
          <Textarea autosize minRows={3} label={questionnaire.comment} value={comment} error={said['comment']} onChange={({ currentTarget }) => setComment(currentTarget.value)} />
        </section>
        <ProblemAlert error={send.error} shown={Object.keys(said)} />
        <Group>
          <Button type="submit" loading={send.isPending}>
            {t('interview.send')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

interface QuestionProps {
  readonly label: string;
  readonly choices: readonly Choice[];
  readonly value: string;
  readonly error: string | undefined;
  readonly onChange: (value: string) => void;
}

function Question({ label, choices, value, error, onChange }: QuestionProps) {
  return (
    <Radio.Group label={label} value={value} error={error} onChange={onChange}>
      <Group gap="md" mt={4} mb="xs">
        {choices.map((choice) => (
          <Radio key={choice.key} value={choice.key} label={choice.label} />
        ))}
      </Group>
    </Radio.Group>
  );
}
