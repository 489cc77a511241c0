import { Controller, Get, Header, Param, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import { Problem, Staff } from '#platform';
import { FORM_NAMES, type FormName } from '../print/form-data.js';
import { PrintFormListDto } from './preview-forms.dto.js';
import { PreviewFormsHandler } from './preview-forms.handler.js';

@ApiTags('Quản trị')
@Controller('api/v1/admin/print-forms')
export class PreviewFormsController {
  constructor(private readonly handler: PreviewFormsHandler) {}

  /** The forms that are printed of cases, as the circular in force numbers and names them. */
  @Staff('administrator')
  @Get()
  @ApiOperation({ summary: 'Các biểu mẫu in của hồ sơ' })
  @ApiOkResponse({ type: PrintFormListDto })
  list(): PrintFormListDto {
    return { items: this.handler.list(), next: null };
  }

  /** A form as PDF, filled with data that is made up. 404 `not-found` when there is no such form. */
  @Staff('administrator')
  @Get(':form.pdf')
  @Header('cache-control', 'no-store')
  @ApiOperation({ summary: 'Bản in thử của một biểu mẫu' })
  @ApiParam({ name: 'form', enum: FORM_NAMES })
  @ApiOkResponse({ content: { 'application/pdf': { schema: { type: 'string', format: 'binary' } } } })
  async preview(@Param('form') form: string): Promise<StreamableFile> {
    const name = FORM_NAMES.find((candidate): candidate is FormName => candidate === form);
    if (name === undefined) throw new Problem('not-found');
    const pdf = await this.handler.preview(name);
    return new StreamableFile(pdf, { type: 'application/pdf', disposition: `attachment; filename="${name}.pdf"`, length: pdf.length });
  }
}
