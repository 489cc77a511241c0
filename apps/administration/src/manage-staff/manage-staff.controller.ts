import { Body, Controller, Delete, Get, HttpCode, Param, Patch, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { POST_ROLES, type PostRole } from '#domain';
import { CurrentStaff, Marked, OneOf, Staff, Text, type Principal, type RequestMark } from '#platform';
import { NewStaffDto, StaffChangesDto, StaffDto, StaffListDto } from './manage-staff.dto.js';
import { ManageStaffHandler } from './manage-staff.handler.js';

class StaffQuery {
  @Text({ optional: true, max: 35 }) unitCode?: string;
  @OneOf(POST_ROLES, { optional: true }) role?: PostRole;
}

@ApiTags('Quản trị')
@Controller('api/v1')
export class ManageStaffController {
  constructor(private readonly handler: ManageStaffHandler) {}

  /** Colleagues within reach, for giving work to them. */
  @Staff()
  @Get('staff')
  @ApiOperation({ summary: 'Cán bộ trong phạm vi của tôi' })
  @ApiOkResponse({ type: StaffListDto })
  async colleagues(@CurrentStaff() viewer: Principal, @Query() query: StaffQuery): Promise<StaffListDto> {
    return { items: await this.handler.list(viewer, query.unitCode, query.role), next: null };
  }

  /** Staff with a post within the administrator's reach. */
  @Staff('administrator')
  @Get('admin/staff')
  @ApiOperation({ summary: 'Danh sách cán bộ' })
  @ApiOkResponse({ type: StaffListDto })
  async list(@CurrentStaff() admin: Principal, @Query() query: StaffQuery): Promise<StaffListDto> {
    return { items: await this.handler.list(admin, query.unitCode, query.role), next: null };
  }

  /** Adds somebody with their posts. 409 `already-exists` for a taken name, 422 `no-unit` for a unit outside one's reach. */
  @Staff('administrator')
  @Post('admin/staff')
  @ApiOperation({ summary: 'Thêm cán bộ' })
  @ApiCreatedResponse({ type: StaffDto })
  add(@CurrentStaff() admin: Principal, @Body() body: NewStaffDto, @Marked() mark: RequestMark): Promise<StaffDto> {
    return this.handler.add(admin, body, mark);
  }

  /** Changes somebody; whatever it was, their sessions end. */
  @Staff('administrator')
  @Patch('admin/staff/:id')
  @ApiOperation({ summary: 'Sửa cán bộ, giao và kết thúc vị trí' })
  @ApiOkResponse({ type: StaffDto })
  change(@CurrentStaff() admin: Principal, @Param('id') id: string, @Body() body: StaffChangesDto, @Marked() mark: RequestMark): Promise<StaffDto> {
    return this.handler.change(admin, id, body, mark);
  }

  /** Ends every session of somebody: their next request asks them to sign in. */
  @Staff('administrator')
  @Delete('admin/staff/:id/sessions')
  @HttpCode(204)
  @ApiOperation({ summary: 'Kết thúc mọi phiên đăng nhập của cán bộ' })
  @ApiNoContentResponse()
  signOut(@CurrentStaff() admin: Principal, @Param('id') id: string, @Marked() mark: RequestMark): Promise<void> {
    return this.handler.signOut(admin, id, mark);
  }
}
