import { Controller, Get, Header, Ip, Param, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import { CurrentStaff, Problem, Staff, type Principal } from '#platform';
import { FORM_NAMES, type FormName } from '../print/form-data.js';
import { PrintFormsHandler } from './print-forms.handler.js';

@ApiTags('Hồ sơ')
@Controller('api/v1/cases')
export class PrintFormsController {
  constructor(private readonly handler: PrintFormsHandler) {}

  /**
   * A form as PDF, shown in the browser; our own pages may frame it for printing. 409 `form-not-available` while the
   * case has none. A receipt shows its PIN only to the counter that received the case.
   */
  @Staff()
  @Get(':code/:form.pdf')
  @Header('cache-control', 'no-store')
  @Header('x-frame-options', 'SAMEORIGIN')
  @Header('content-security-policy', "default-src 'none'; style-src 'unsafe-inline'; object-src 'self'; frame-ancestors 'self'")
  @ApiOperation({ summary: 'In biểu mẫu của hồ sơ' })
  @ApiParam({ name: 'form', enum: FORM_NAMES })
  @ApiOkResponse({ content: { 'application/pdf': { schema: { type: 'string', format: 'binary' } } } })
  async print(@Param('code') code: string, @Param('form') form: string, @CurrentStaff() staff: Principal, @Ip() ip: string): Promise<StreamableFile> {
    const name = FORM_NAMES.find((candidate): candidate is FormName => candidate === form);
    if (name === undefined) throw new Problem('not-found');
    const pdf = await this.handler.print(code, name, staff, ip);
    const fileName = `${name}-${code.replace(/[^\w.-]/g, '_')}.pdf`;
    return new StreamableFile(pdf, { type: 'application/pdf', disposition: `inline; filename="${fileName}"`, length: pdf.length });
  }
}
