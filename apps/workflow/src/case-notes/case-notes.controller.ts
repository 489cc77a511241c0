import { Body, Controller, Delete, Get, Header, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentStaff, Marked, PageQuery, Staff, type Principal, type RequestMark } from '#platform';
import { CaseNoteDto, CaseNotesDto, ColleaguesDto, WriteNoteDto } from './case-notes.dto.js';
import { CaseNotesHandler } from './case-notes.handler.js';

@ApiTags('Giải quyết hồ sơ')
@Controller('api/v1/cases/:code')
export class CaseNotesController {
  constructor(private readonly handler: CaseNotesHandler) {}

  /** What colleagues wrote to each other about a case within reach, newest first. Applicants never see it. */
  @Staff()
  @Get('notes')
  @Header('cache-control', 'no-store')
  @ApiOperation({ summary: 'Trao đổi nội bộ về hồ sơ' })
  @ApiOkResponse({ type: CaseNotesDto })
  list(@Param('code') code: string, @Query() page: PageQuery, @CurrentStaff() staff: Principal): Promise<CaseNotesDto> {
    return this.handler.list(code, page, staff);
  }

  /** Writes a note. Whoever it mentions gets a mail and finds the case among “được nhắc” until they look; 422 `mention-unfit` for somebody who cannot see the case. */
  @Staff()
  @Post('notes')
  @ApiOperation({ summary: 'Viết trao đổi nội bộ' })
  @ApiCreatedResponse({ type: CaseNoteDto })
  write(@Param('code') code: string, @Body() body: WriteNoteDto, @CurrentStaff() staff: Principal, @Marked() mark: RequestMark): Promise<CaseNoteDto> {
    return this.handler.write(code, body, staff, mark);
  }

  /** Takes back what one wrote oneself: that something was written stays to be seen, its words do not. */
  @Staff()
  @Delete('notes/:id')
  @HttpCode(204)
  @ApiOperation({ summary: 'Thu hồi trao đổi của mình' })
  @ApiNoContentResponse()
  withdraw(@Param('code') code: string, @Param('id') id: string, @CurrentStaff() staff: Principal): Promise<void> {
    return this.handler.withdraw(code, id, staff);
  }

  /** Those who can see the case and may be mentioned in its notes, sorted by name. */
  @Staff()
  @Get('colleagues')
  @ApiOperation({ summary: 'Đồng nghiệp xem được hồ sơ' })
  @ApiOkResponse({ type: ColleaguesDto })
  colleagues(@Param('code') code: string, @CurrentStaff() staff: Principal): Promise<ColleaguesDto> {
    return this.handler.colleagues(code, staff);
  }
}
