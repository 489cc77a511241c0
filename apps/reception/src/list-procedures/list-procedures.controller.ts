import { Controller, Get, Param, Query, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Public } from '#platform';
import { SendFormHandler } from '../show-procedure/send-form.handler.js';
import { ProcedureView } from '../show-procedure/show-procedure.dto.js';
import { ShowProcedureHandler } from '../show-procedure/show-procedure.handler.js';
import { ProcedurePage, ProcedureQuery } from './list-procedures.dto.js';
import { ListProceduresHandler } from './list-procedures.handler.js';

@ApiTags('Thủ tục')
@Controller('api/v1/procedures')
export class ListProceduresController {
  constructor(
    private readonly list: ListProceduresHandler,
    private readonly one: ShowProcedureHandler,
    private readonly forms: SendFormHandler,
  ) {}

  /** Procedures in force. `q` matches code, name with or without diacritics, or initials ("dkks"); best match first. */
  @Public()
  @Get()
  @ApiOperation({ summary: 'Danh mục thủ tục hành chính' })
  @ApiOkResponse({ type: ProcedurePage })
  find(@Query() query: ProcedureQuery): Promise<ProcedurePage> {
    return this.list.list(query);
  }

  /** A procedure in force with its limits, fees, papers, stages, and the counters that receive it. 404 `not-found` when there is none. */
  @Public()
  @Get(':code')
  @ApiOperation({ summary: 'Chi tiết một thủ tục hành chính' })
  @ApiOkResponse({ type: ProcedureView })
  show(@Param('code') code: string): Promise<ProcedureView> {
    return this.one.show(code);
  }

  /** A form of a procedure as an attachment, also one of an earlier version. 404 `file-not-found` when there is none. */
  @Public()
  @Get(':code/forms/:id')
  @ApiOperation({ summary: 'Tải biểu mẫu của một thủ tục' })
  @ApiOkResponse({ content: { 'application/octet-stream': { schema: { type: 'string', format: 'binary' } } } })
  form(@Param('code') code: string, @Param('id') id: string, @Res() reply: FastifyReply): Promise<void> {
    return this.forms.send(code, id, reply);
  }
}
