import { OneOf, Text, Whole } from '#platform';

/** What was found about a case. */
export class CaseFindingDto {
  @Text({ max: 60, example: 'H99.41.01-260825-0001' }) caseCode!: string;
  @OneOf([3, 7], { description: '3: số lần bổ sung do lỗi của người nộp; 7: phàn nàn về thái độ đúng (1) hay không đúng (0)' }) indicator!: 3 | 7;
  @Whole({ min: 0, max: 100 }) value!: number;
  @Text({ max: 2000, description: 'Căn cứ kết luận' }) evidence!: string;
}
