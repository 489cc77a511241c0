import { ApiProperty } from '@nestjs/swagger';
import { CASE_ACTIONS, type CaseAction, type DataValue } from '#domain';
import { DataMember, Day, Flag, ListOf, OneOf, Text, Whole } from '#platform';
import { ACTION_TONES, FIELD_KINDS, type ActionTone, type FieldKind } from './action-words.js';

export class ChoiceDto {
  @Text() value!: string;
  @Text() label!: string;
}

/** A field that an action asks for, so that a page can show it without knowing the action. */
export class ActionFieldDto {
  @Text({ description: 'Tên trong thân yêu cầu; “data.x” là giá trị x của nhóm data' }) name!: string;
  @Text() label!: string;
  @OneOf(FIELD_KINDS, { name: 'FieldKind' }) kind!: FieldKind;
  @Flag() required!: boolean;
  @ListOf(() => ChoiceDto, { optional: true, max: 1000, description: 'Các giá trị chọn được; với “texts” là những mục gợi ý' }) choices?: ChoiceDto[];
  @Day({ optional: true, description: 'Ngày sớm nhất chọn được' }) earliest?: string;
  @DataMember({ optional: true, description: 'Giá trị đã có trong hồ sơ' }) value?: DataValue;
  @Whole({ optional: true, min: 1, description: 'Chỉ hỏi khi trường token chọn bước này; không có thì luôn hỏi' }) token?: number;
}

export class AvailableActionDto {
  @OneOf(CASE_ACTIONS, { name: 'CaseAction' }) action!: CaseAction;
  @Text({ description: 'Chữ trên nút bấm' }) name!: string;
  @OneOf(ACTION_TONES, { name: 'ActionTone' }) tone!: ActionTone;
  @ApiProperty({ type: 'integer', isArray: true, description: 'Số của những bước đang mở mà thao tác làm được; trống khi thao tác nói về cả hồ sơ' }) tokens!: number[];
  @ListOf(() => ActionFieldDto) fields!: ActionFieldDto[];
}

/** What this person may do with a case now. */
export class AvailableActionsDto {
  @Whole({ min: 1 }) version!: number;
  @ListOf(() => AvailableActionDto) actions!: AvailableActionDto[];
}
