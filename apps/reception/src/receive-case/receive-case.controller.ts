import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentStaff, Marked, Staff, type Principal, type RequestMark } from '#platform';
import { CheckCaseDto, CheckedCaseDto, ReceiveCaseDto, ReceivedCaseDto } from './receive-case.dto.js';
import { ReceiveCaseHandler } from './receive-case.handler.js';

@ApiTags('Tiếp nhận')
@Controller('api/v1/cases')
export class ReceiveCaseController {
  constructor(private readonly handler: ReceiveCaseHandler) {}

  /**
   * Receives an application that is complete: files the case, starts its clock and answers code, PIN and the
   * promised date with its explanation. 422 `papers-missing` while a mandatory paper is not there.
   */
  @Staff('counter-officer')
  @Post()
  @ApiOperation({ summary: 'Tiếp nhận hồ sơ tại quầy hoặc qua bưu chính' })
  @ApiCreatedResponse({ type: ReceivedCaseDto })
  receive(@Body() body: ReceiveCaseDto, @CurrentStaff() staff: Principal, @Marked() mark: RequestMark): Promise<ReceivedCaseDto> {
    return this.handler.receive(body, staff, mark);
  }

  /** What reception would promise now: the due date while the form is being filled in, fees, doubts, and open cases that may be the same. */
  @Staff('counter-officer')
  @Post('check')
  @HttpCode(200)
  @ApiOperation({ summary: 'Xem trước ngày hẹn, phí và cảnh báo khi đang nhập hồ sơ' })
  @ApiOkResponse({ type: CheckedCaseDto })
  check(@Body() body: CheckCaseDto, @CurrentStaff() staff: Principal): Promise<CheckedCaseDto> {
    return this.handler.check(body, staff);
  }
}
