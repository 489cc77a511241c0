import { Body, Controller, Get, Param, Patch, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentStaff, Marked, Staff, type Principal, type RequestMark } from '#platform';
import { AdminUnitDto, AdminUnitListDto, NewUnitDto, UnitChangesDto, UnitTiesDto, UnitTiesQuery } from './manage-units.dto.js';
import { ManageUnitsHandler } from './manage-units.handler.js';

@ApiTags('Quản trị')
@Controller('api/v1/admin/units')
export class ManageUnitsController {
  constructor(private readonly handler: ManageUnitsHandler) {}

  /** Units within reach. */
  @Staff('administrator')
  @Get()
  @ApiOperation({ summary: 'Danh sách đơn vị' })
  @ApiOkResponse({ type: AdminUnitListDto })
  async list(@CurrentStaff() admin: Principal): Promise<AdminUnitListDto> {
    return { items: await this.handler.list(admin), next: null };
  }

  /** Sets up a unit below one within reach. */
  @Staff('administrator')
  @Post()
  @ApiOperation({ summary: 'Thêm đơn vị' })
  @ApiCreatedResponse({ type: AdminUnitDto })
  add(@CurrentStaff() admin: Principal, @Body() body: NewUnitDto, @Marked() mark: RequestMark): Promise<AdminUnitDto> {
    return this.handler.add(admin, body, mark);
  }

  /** What closing a unit would leave behind. */
  @Staff('administrator')
  @Get(':code/ties')
  @ApiOperation({ summary: 'Việc còn gắn với đơn vị' })
  @ApiOkResponse({ type: UnitTiesDto })
  ties(@CurrentStaff() admin: Principal, @Param('code') code: string, @Query() { lastDay }: UnitTiesQuery): Promise<UnitTiesDto> {
    return this.handler.ties(admin, code, lastDay);
  }

  /** Changes a unit; its code stays. 409 `unit-in-use` where it would end before units below it, or at once with cases that are not finished. */
  @Staff('administrator')
  @Patch(':code')
  @ApiOperation({ summary: 'Sửa đơn vị' })
  @ApiOkResponse({ type: AdminUnitDto })
  change(@CurrentStaff() admin: Principal, @Param('code') code: string, @Body() body: UnitChangesDto, @Marked() mark: RequestMark): Promise<AdminUnitDto> {
    return this.handler.change(admin, code, body, mark);
  }
}
