import { ASSESSMENT_PERIOD } from '#domain';
import { Members, OneOf, Text, Whole } from '#platform';

/** Numbers that nobody can measure but the unit itself. */
export class EnterAssessmentDto {
  @Text({ max: 7, pattern: ASSESSMENT_PERIOD, message: 'Phải là quý (2026-Q3) hoặc năm (2026)', example: '2026-Q3' }) quarter!: string;
  @Text({ max: 60, example: 'H99.21.05' }) unitCode!: string;
  @OneOf([5, 6, 8], { description: '5: procedures, received, approved; 6: posted (1 hoặc 0); 8: due, answeredOnTime ngoài hệ thống' }) indicator!: 5 | 6 | 8;
  @Members({ example: { procedures: 120, received: 120, approved: 30 } }) numbers!: Record<string, number>;
  @Text({ max: 2000, description: 'Minh chứng: văn bản, biên bản, đường dẫn' }) evidence!: string;
}

export class EnteredDto {
  @Whole({ min: 1, description: 'Lần nhập thứ mấy của số liệu này; lần cuối được tính' }) version!: number;
}
