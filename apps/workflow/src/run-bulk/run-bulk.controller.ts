import { Body, Controller, Get, Header, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiAcceptedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentStaff, Marked, PageQuery, Staff, type Principal, type RequestMark } from '#platform';
import { BulkActionDto, BulkBegunDto, BulkJobList, BulkProgressDto } from './run-bulk.dto.js';
import { RunBulkHandler } from './run-bulk.handler.js';

@ApiTags('Giải quyết hồ sơ')
@Controller('api/v1/bulk-actions')
export class RunBulkController {
  constructor(private readonly handler: RunBulkHandler) {}

  /**
   * Begins one action on up to 500 cases and answers at once. Each case is a command of its own, with the rights that the
   * person has when its turn comes, and an answer of its own; a refused one keeps no other back.
   */
  @Staff()
  @Post()
  @HttpCode(202)
  @ApiOperation({ summary: 'Thực hiện một thao tác trên nhiều hồ sơ đã chọn' })
  @ApiAcceptedResponse({ type: BulkBegunDto })
  begin(@Body() body: BulkActionDto, @CurrentStaff() staff: Principal, @Marked() mark: RequestMark): Promise<BulkBegunDto> {
    return this.handler.begin(body, staff, mark);
  }

  /** One's own bulk work, newest first. */
  @Staff()
  @Get()
  @Header('cache-control', 'no-store')
  @ApiOperation({ summary: 'Những lần xử lý hàng loạt của tôi' })
  @ApiOkResponse({ type: BulkJobList })
  list(@CurrentStaff() staff: Principal, @Query() query: PageQuery): Promise<BulkJobList> {
    return this.handler.list(staff, query);
  }

  /** How far the work is, and what became of each case. 404 for everybody but who began it. */
  @Staff()
  @Get(':id')
  @Header('cache-control', 'no-store')
  @ApiOperation({ summary: 'Tiến độ xử lý hàng loạt và kết quả từng hồ sơ' })
  @ApiOkResponse({ type: BulkProgressDto })
  progress(@Param('id') id: string, @CurrentStaff() staff: Principal, @Query() query: PageQuery): Promise<BulkProgressDto> {
    return this.handler.progress(id, staff, query);
  }
}
