import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { instanceToPlain } from 'class-transformer';
import type { Procedure } from '#domain';
import { CurrentStaff, Staff, type Principal } from '#platform';
import { ProcedureDto } from '../publish-procedure/publish-procedure.dto.js';
import { CheckVersionHandler } from './check-version.handler.js';
import { CheckedProcedureDto, KeptProcedurePage, KeptProcedureQuery, ProcedureVersionsDto } from './keep-procedures.dto.js';
import { ListKeptHandler } from './list-kept.handler.js';
import { ShowKeptHandler } from './show-kept.handler.js';

@ApiTags('Quản trị')
@Controller('api/v1/admin')
export class KeepProceduresController {
  constructor(
    private readonly kept: ListKeptHandler,
    private readonly one: ShowKeptHandler,
    private readonly checking: CheckVersionHandler,
  ) {}

  /** Procedures as they are kept, each by the version in force or to come: found by code, name with or without diacritics, or initials. */
  @Staff('administrator')
  @Get('procedure-catalogue')
  @ApiOperation({ summary: 'Danh mục thủ tục để quản lý' })
  @ApiOkResponse({ type: KeptProcedurePage })
  list(@Query() query: KeptProcedureQuery): Promise<KeptProcedurePage> {
    return this.kept.list(query);
  }

  /** Every version of a procedure, whole, with the open cases that keep it. 404 `not-found` when there is none. */
  @Staff('administrator')
  @Get('procedures/:code')
  @ApiOperation({ summary: 'Mọi phiên bản của một thủ tục' })
  @ApiOkResponse({ type: ProcedureVersionsDto })
  show(@Param('code') code: string): Promise<ProcedureVersionsDto> {
    return this.one.show(code);
  }

  /** What publishing a version would do: faults by their place, doubts, and the open cases that would keep theirs. Nothing is saved. */
  @Staff('administrator')
  @Post('procedures/check')
  @HttpCode(200)
  @ApiOperation({ summary: 'Kiểm tra một phiên bản thủ tục trước khi công bố' })
  @ApiOkResponse({ type: CheckedProcedureDto })
  check(@Body() body: ProcedureDto, @CurrentStaff() admin: Principal): Promise<CheckedProcedureDto> {
    return this.checking.check(instanceToPlain(body) as Procedure, admin);
  }
}
