import { CASE_ACTIONS, type CaseAction } from '#domain';
import { Day, Flag, ListOf, OneOf, Text, Whole } from '#platform';
import { ACTION_TONES, FIELD_KINDS, type ActionTone, type FieldKind } from './action-words.js';

export class ChoiceDto {
  @Text() value!: string;
  @Text() label!: string;
}

/** A field that an action asks for, so that a page can show it without knowing the action. */
export class ActionFieldDto {
  @Text() name!: string;
  @Text() label!: string;
  @OneOf(FIELD_KINDS, { name: 'FieldKind' }) kind!: FieldKind;
  @Flag() required!: boolean;
  @ListOf(() => ChoiceDto, { optional: true, max: 1000, description: 'Các giá trị chọn được; với “texts” là những mục gợi ý' }) choices?: ChoiceDto[];
  @Day({ optional: true, description: 'Ngày sớm nhất chọn được' }) earliest?: string;
}

export class AvailableActionDto {
  @OneOf(CASE_ACTIONS, { name: 'CaseAction' }) action!: CaseAction;
  @Text({ description: 'Chữ trên nút bấm' }) name!: string;
  @OneOf(ACTION_TONES, { name: 'ActionTone' }) tone!: ActionTone;
  @ListOf(() => ActionFieldDto) fields!: ActionFieldDto[];
}

/** What this person may do with a case now. */
export class AvailableActionsDto {
  @Whole({ min: 1 }) version!: number;
  @ListOf(() => AvailableActionDto) actions!: AvailableActionDto[];
}
