import { Body, Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentStaff, Staff, type Principal } from '#platform';
import { CasePage, CaseQuery } from './search-cases.dto.js';
import { SearchCasesHandler } from './search-cases.handler.js';

@ApiTags('Hồ sơ')
@Controller('api/v1/cases')
export class SearchCasesController {
  constructor(private readonly handler: SearchCasesHandler) {}

  /** Cases within reach by code, name, identity number or telephone, with or without diacritics; newest first. Numbers are searched, never shown. */
  @Staff()
  @Get()
  @ApiOperation({ summary: 'Tìm hồ sơ' })
  @ApiOkResponse({ type: CasePage })
  search(@Query() query: CaseQuery, @CurrentStaff() staff: Principal): Promise<CasePage> {
    return this.handler.search(query, staff);
  }

  /** The same with what is looked for in the body: identity and telephone numbers stand in no address, and so in no log or history. */
  @Staff()
  @Post('search')
  @HttpCode(200)
  @ApiOperation({ summary: 'Tìm hồ sơ theo số định danh, số điện thoại' })
  @ApiOkResponse({ type: CasePage })
  searchPrivately(@Body() query: CaseQuery, @CurrentStaff() staff: Principal): Promise<CasePage> {
    return this.handler.search(query, staff);
  }
}
