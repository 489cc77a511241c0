import { Text, Whole } from '#platform';

/** What arrived of a supplement. */
export class SentSupplementDto {
  @Text() code!: string;
  @Whole({ min: 1, description: 'Số tệp đã nhận' }) files!: number;
}
