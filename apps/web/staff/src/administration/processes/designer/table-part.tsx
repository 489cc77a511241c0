import { Button, Group, Text } from '@mantine/core';
import type { StepKind } from '#domain';
import { useTranslation } from 'react-i18next';
import type { PlacedFinding } from './definition/findings.js';
import type { Desk } from './desk/desk.js';
import { ProcessDrawing } from './drawing/process-drawing.js';
import { StepDetails, goToDetails } from './fields/step-details.js';
import { FindingList } from './sheet/finding-list.js';
import { StepSheet } from './sheet/step-sheet.js';

export const FINDINGS = 'findings';

/** The table of steps with the drawing beside it, what is wrong, and what of a step has no column. */
export function TablePart({ desk, findings }: { readonly desk: Desk; readonly findings: readonly PlacedFinding[] }) {
  const { t } = useTranslation();
  const { definition, place } = desk;
  const step = definition.stages.find(({ key }) => key === place.step);
  return (
    <div className="designer">
      <div className="designer-main">
        <Tools desk={desk} parts={step?.kind ?? null} />
        <StepSheet desk={desk} findings={findings} label={t('designer.steps')} />
        <Text size="xs" c="dimmed" className="sheet-legend">
          {t('designer.legend')}
        </Text>
        <FindingList id={FINDINGS} definition={definition} findings={findings} onPick={desk.go} />
        {step === undefined ? null : <StepDetails key={step.key} definition={definition} step={step} onEdit={(next) => desk.edit(next)} onRenamed={(key) => desk.go({ ...place, step: key }, false)} onBack={() => desk.go(place)} />}
      </div>
      <ProcessDrawing definition={definition} findings={findings} here={place.step} onPick={(key) => desk.go({ step: key, way: null, column: 'name' })} />
    </div>
  );
}

/** What the keys of the table do, for those who point; and what was done last. */
function Tools({ desk, parts }: { readonly desk: Desk; readonly parts: StepKind | null }) {
  const { t } = useTranslation();
  const stays = (run: () => void) => ({ onClick: run, variant: 'default' as const, size: 'compact-sm' as const });
  return (
    <Group gap="0.375rem" mb="xs" className="no-print">
      <Button {...stays(desk.addStep)}>+ {t('designer.add')}</Button>
      {parts === 'choice' || parts === 'fork' ? (
        <Button {...stays(desk.addWay)}>+ {t(parts === 'fork' ? 'designer.add-branch' : 'designer.add-way')}</Button>
      ) : null}
      <Button {...stays(() => desk.move(-1))}>↑ {t('designer.up')}</Button>
      <Button {...stays(() => desk.move(1))}>↓ {t('designer.down')}</Button>
      <Button {...stays(desk.remove)}>{t(desk.place.way === null ? 'designer.remove' : 'designer.remove-way')}</Button>
      <Button {...stays(desk.undo)} disabled={!desk.canUndo}>
        {t('designer.undo')}
      </Button>
      <Button {...stays(desk.redo)} disabled={!desk.canRedo}>
        {t('designer.redo')}
      </Button>
      <Button {...stays(goToDetails)}>{t('designer.to-details')}</Button>
      <Text size="sm" role="status" className="desk-said">
        {desk.said}
      </Text>
    </Group>
  );
}
