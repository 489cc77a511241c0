import { Checkbox, Group, List, SegmentedControl, Stack, Text, Title } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { wordingPreviewQuery } from '../../api/house-queries.js';
import type { MessageKind, PlaceholderView, Wording, WordingPreview } from '../../api/types.js';
import { Loaded } from '../../parts/loaded.js';

/** How long typing rests before the letter is drawn anew. */
const PAUSE_MS = 300;

/** The letter as it looks, or its text for those who read no HTML. */
const LETTER_SHOWN = ['html', 'text'] as const;
type Shown = (typeof LETTER_SHOWN)[number];

interface Props {
  readonly kind: MessageKind;
  readonly typed: Wording;
  readonly shown: Shown;
  readonly onShow: (shown: Shown) => void;
}

/** The letter as it would arrive, filled with an example by the engine that writes the real ones. */
export function WordingPreviewPane({ kind, typed, shown, onShow }: Props) {
  const { t } = useTranslation();
  const [toggled, setToggled] = useState<readonly string[]>([]);
  const [settled] = useDebouncedValue(typed, PAUSE_MS);
  const preview = useQuery(wordingPreviewQuery(kind.template, { ...settled, toggled: [...toggled] }));
  const asked = kind.placeholders.filter(({ name }) => new RegExp(`\\{\\{\\s*(#if|#unless|else if)\\s+${name}\\s*\\}\\}`).test(settled.subject + settled.body));
  return (
    <section className="sheet" aria-label={t('wording.preview')}>
      <Stack gap="sm">
        <Group justify="space-between">
          <Title order={2}>{t('wording.preview')}</Title>
          <SegmentedControl size="xs" aria-label={t('wording.preview')} value={shown} onChange={onShow} data={LETTER_SHOWN.map((value) => ({ value, label: t(`wording-shown.${value}`) }))} />
        </Group>
        <Toggles asked={asked} toggled={toggled} onToggle={setToggled} />
        <Loaded query={preview}>{(letter) => (letter.faults.length > 0 ? <Faults preview={letter} /> : <Letter preview={letter} shown={shown} />)}</Loaded>
      </Stack>
    </section>
  );
}

/** Whatever the words ask for can be looked at with and without it. */
function Toggles({ asked, toggled, onToggle }: { readonly asked: readonly PlaceholderView[]; readonly toggled: readonly string[]; readonly onToggle: (names: string[]) => void }) {
  const { t } = useTranslation();
  if (asked.length === 0) return null;
  return (
    <Checkbox.Group label={t('wording.otherwise')} value={[...toggled]} onChange={onToggle}>
      <Group gap="md" mt={4}>
        {asked.map(({ name, label }) => (
          <Checkbox key={name} value={name} label={label} />
        ))}
      </Group>
    </Checkbox.Group>
  );
}

function Faults({ preview: { faults } }: { readonly preview: WordingPreview }) {
  const { t } = useTranslation();
  return (
    <div className="warning-box" role="status">
      <Text size="sm" fw={600}>
        {t('wording.faults')}
      </Text>
      <List size="sm">
        {faults.map(({ field, line, message }) => (
          <List.Item key={`${field} ${line} ${message}`}>
            {t(field === 'subject' ? 'wording.subject' : 'wording.body')}: {message}
          </List.Item>
        ))}
      </List>
    </div>
  );
}

function Letter({ preview: { subject, html, text }, shown }: { readonly preview: WordingPreview; readonly shown: Shown }) {
  const { t } = useTranslation();
  return (
    <>
      <Text size="sm">
        {t('wording.subject')}: <strong>{subject}</strong>
      </Text>
      {shown === 'html' ? <iframe className="letter-frame" title={t('wording.preview')} sandbox="" srcDoc={html} /> : <pre className="letter-text">{text}</pre>}
    </>
  );
}
