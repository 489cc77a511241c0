import { Body, Controller, Get, HttpCode, Param, Post, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import { exportBpmn, importBpmn } from '#bpmn';
import { BodyLimit, Problem, Staff } from '#platform';
import { ImportBpmnDto, ImportedProcessDto } from './draw-process.dto.js';
import { PublishProcessHandler } from './publish-process.handler.js';

const XML = 'application/xml';
/** A drawing of 400.000 characters with all that JSON writes around them. */
const LONGEST_DRAWING = 1_500_000;

@ApiTags('Quản trị')
@Controller('api/v1/admin/processes')
export class DrawProcessController {
  constructor(private readonly handler: PublishProcessHandler) {}

  /** A published version as BPMN 2.0 with its picture, for bpmn.io and Camunda Modeler. */
  @Staff('administrator')
  @Get(':code/:version/bpmn')
  @ApiOperation({ summary: 'Tải bản vẽ BPMN 2.0 của quy trình' })
  @ApiProduces(XML)
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async export(@Param('code') code: string, @Param('version') version: string): Promise<StreamableFile> {
    const { definition } = await this.handler.published(code, version);
    const file = Buffer.from(await exportBpmn(definition), 'utf8');
    const name = `${definition.code}.v${definition.version}`.replace(/[^A-Za-z0-9._-]/g, '_');
    return new StreamableFile(file, { type: `${XML}; charset=utf-8`, disposition: `attachment; filename="${name}.bpmn"`, length: file.length });
  }

  /** Reads a drawing; nothing is kept. What cannot be read is refused by element (422 `drawing-unfit`), nothing is dropped in silence. */
  @Staff('administrator')
  @Post('import-bpmn')
  @HttpCode(200)
  @BodyLimit(LONGEST_DRAWING)
  @ApiOperation({ summary: 'Đọc quy trình từ bản vẽ BPMN 2.0' })
  @ApiOkResponse({ type: ImportedProcessDto })
  async import(@Body() { xml }: ImportBpmnDto): Promise<ImportedProcessDto> {
    const read = await importBpmn(xml);
    if ('faults' in read) {
      const errors = read.faults.map(({ code, element, message }) => ({ field: element ?? 'xml', code, message }));
      throw new Problem('drawing-unfit', { errors, extra: { faults: read.faults } });
    }
    const [definition, missing] = 'definition' in read ? [read.definition, []] : [read.draft, read.missing];
    return { definition: { ...definition }, missing: [...missing], ignored: [...read.ignored] };
  }
}
