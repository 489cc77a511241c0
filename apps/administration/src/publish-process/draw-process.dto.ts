import { ApiProperty } from '@nestjs/swagger';
import { ListOf, Text } from '#platform';

/** A drawing to read: the XML of a BPMN 2.0 file. */
export class ImportBpmnDto {
  @Text({ max: 400_000, description: 'Nội dung tệp BPMN 2.0' }) xml!: string;
}

export class DrawingNoteDto {
  @Text() code!: string;
  @Text({ nullable: true, description: 'Mã phần tử trên bản vẽ' }) element!: string | null;
  @Text({ nullable: true }) name!: string | null;
  @Text() message!: string;
}

export class DrawingGapDto {
  @Text() element!: string;
  @Text({ min: 0 }) name!: string;
  @Text({ example: 'stages.activity-1.post' }) place!: string;
  @Text() message!: string;
}

/** What a drawing says: a definition to check and publish, complete only where `missing` is empty. */
export class ImportedProcessDto {
  @ApiProperty({ type: 'object', additionalProperties: true }) definition!: Record<string, unknown>;
  @ListOf(() => DrawingGapDto, { description: 'Những gì bản vẽ chưa nói và phải điền thêm' }) missing!: DrawingGapDto[];
  @ListOf(() => DrawingNoteDto, { description: 'Những gì được bỏ qua vì quy trình không cần' }) ignored!: DrawingNoteDto[];
}
