import { Body, Controller, Delete, Get, HttpCode, Param, Patch, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentStaff, Marked, Staff, type Principal, type RequestMark } from '#platform';
import { FieldDto, FieldListDto, FieldNameDto, NewFieldDto } from './manage-fields.dto.js';
import { ManageFieldsHandler } from './manage-fields.handler.js';

@ApiTags('Quản trị')
@Controller('api/v1/admin/procedure-fields')
export class ManageFieldsController {
  constructor(private readonly handler: ManageFieldsHandler) {}

  /** Every field of procedures, in the order of their names, with how much is of it. */
  @Staff('administrator')
  @Get()
  @ApiOperation({ summary: 'Lĩnh vực của thủ tục' })
  @ApiOkResponse({ type: FieldListDto })
  async list(): Promise<FieldListDto> {
    return { items: await this.handler.list(), next: null };
  }

  /** Adds a field. 409 `already-exists` where its code or its name is another's. */
  @Staff('administrator')
  @Post()
  @ApiOperation({ summary: 'Thêm lĩnh vực' })
  @ApiCreatedResponse({ type: FieldDto })
  add(@CurrentStaff() admin: Principal, @Body() body: NewFieldDto, @Marked() mark: RequestMark): Promise<FieldDto> {
    return this.handler.add(admin, body, mark);
  }

  /** Gives a field another name, everywhere at once; its code stays. */
  @Staff('administrator')
  @Patch(':code')
  @ApiOperation({ summary: 'Đổi tên lĩnh vực' })
  @ApiOkResponse({ type: FieldDto })
  rename(@CurrentStaff() admin: Principal, @Param('code') code: string, @Body() { name }: FieldNameDto, @Marked() mark: RequestMark): Promise<FieldDto> {
    return this.handler.rename(admin, code, name, mark);
  }

  /** Removes a field that nothing is of. 409 `field-in-use` otherwise. */
  @Staff('administrator')
  @Delete(':code')
  @HttpCode(204)
  @ApiOperation({ summary: 'Xóa lĩnh vực' })
  @ApiNoContentResponse()
  remove(@CurrentStaff() admin: Principal, @Param('code') code: string, @Marked() mark: RequestMark): Promise<void> {
    return this.handler.remove(admin, code, mark);
  }
}
