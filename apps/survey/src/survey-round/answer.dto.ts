import { Flag, ListOf, Members, Moment, Nested, ProcedureRef, Text, Texts, Whole, Day } from '#platform';

/** A filled-in questionnaire as it is sent. */
export class AnswerDto {
  @Members({ example: { 'access-information': 5, 'access-online': 'not-applicable' }, description: 'Mã tiêu chí → 1 đến 5, hoặc not-applicable ở câu cho phép; câu được bỏ qua thì không gửi' }) answers!: Record<string, unknown>;
  @Members({ optional: true, example: { contacts: '0' }, description: 'Mã câu hỏi → mã lựa chọn; được bỏ trống' }) facts?: Record<string, unknown>;
  @Members({ optional: true, example: { age: '25-34' }, description: 'Nhóm người trả lời; được bỏ trống' }) groups?: Record<string, unknown>;
  @Text({ optional: true, min: 0, max: 2000 }) comment?: string;
}

export class AnsweredDto {
  @Moment() answeredAt!: string;
}

/** An answer that may be chosen. */
export class QuestionChoiceDto {
  @Text({ example: '25-34' }) key!: string;
  @Text() label!: string;
}

export class ChoiceQuestionDto {
  @Text({ example: 'age' }) key!: string;
  @Text() question!: string;
  @ListOf(() => QuestionChoiceDto) choices!: QuestionChoiceDto[];
}

export class CriterionDto {
  @Text({ example: 'access-information' }) key!: string;
  @Text() question!: string;
  @Flag({ description: 'Được bỏ qua hoặc trả lời “không áp dụng”' }) skippable!: boolean;
}

export class FactorDto {
  @Text({ example: 'access' }) key!: string;
  @Text() name!: string;
  @ListOf(() => CriterionDto) criteria!: CriterionDto[];
}

/** The questions of a questionnaire (phiếu khảo sát). */
export class QuestionnaireDto {
  @Text({ example: 'sipas-2026' }) code!: string;
  @Whole({ min: 1 }) version!: number;
  @Text() name!: string;
  @Text({ max: 2000 }) introduction!: string;
  @Texts({ min: 5, max: 5, description: 'Lời của năm mức, từ 1 đến 5' }) words!: string[];
  @Text() notApplicable!: string;
  @ListOf(() => FactorDto) factors!: FactorDto[];
  @ListOf(() => ChoiceQuestionDto) facts!: ChoiceQuestionDto[];
  @ListOf(() => ChoiceQuestionDto) groups!: ChoiceQuestionDto[];
  @Text() comment!: string;
}

/** A questionnaire for one case: which case, which questions. No personal data. */
export class AskedDto {
  @Text({ example: 'H99.41.01-260825-0001' }) caseCode!: string;
  @Nested(() => ProcedureRef) procedure!: ProcedureRef;
  @Text({ description: 'Nơi tiếp nhận hồ sơ' }) unitName!: string;
  @Nested(() => QuestionnaireDto) questionnaire!: QuestionnaireDto;
  @Day({ description: 'Ngày cuối cùng nhận câu trả lời' }) answerUntil!: string;
  @Moment({ nullable: true, description: 'Đã trả lời lúc nào; null khi chưa' }) answeredAt!: string | null;
}
