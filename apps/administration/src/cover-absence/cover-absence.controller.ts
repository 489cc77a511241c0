import { Body, Controller, Delete, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentStaff, Marked, Staff, type Principal, type RequestMark } from '#platform';
import { AbsenceDto, AbsenceListDto, AbsenceQuery, NewAbsenceDto } from './cover-absence.dto.js';
import { CoverAbsenceHandler } from './cover-absence.handler.js';

@ApiTags('Vắng mặt')
@Controller('api/v1/absences')
export class CoverAbsenceController {
  constructor(private readonly handler: CoverAbsenceHandler) {}

  /**
   * Notes that somebody is away and who stands in for them: on those days the cover acts in their posts. 422
   * `cover-unfit` for somebody who may not, 409 `already-exists` where the time overlaps another absence of theirs.
   */
  @Staff()
  @Post()
  @ApiOperation({ summary: 'Ghi nhận vắng mặt và người làm thay' })
  @ApiCreatedResponse({ type: AbsenceDto })
  note(@CurrentStaff() staff: Principal, @Body() body: NewAbsenceDto, @Marked() mark: RequestMark): Promise<AbsenceDto> {
    return this.handler.note(staff, body, mark);
  }

  /** The latest first. */
  @Staff()
  @Get()
  @ApiOperation({ summary: 'Các lần vắng mặt' })
  @ApiOkResponse({ type: AbsenceListDto })
  list(@CurrentStaff() staff: Principal, @Query() query: AbsenceQuery): Promise<AbsenceListDto> {
    return this.handler.list(staff, query);
  }

  @Staff()
  @Delete(':id')
  @HttpCode(204)
  @ApiOperation({ summary: 'Hủy việc làm thay' })
  @ApiNoContentResponse()
  cancel(@CurrentStaff() staff: Principal, @Param('id') id: string, @Marked() mark: RequestMark): Promise<void> {
    return this.handler.cancel(staff, id, mark);
  }
}
