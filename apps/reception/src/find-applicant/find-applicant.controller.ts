import { Body, Controller, HttpCode, Ip, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentStaff, Staff, type Principal } from '#platform';
import { FindApplicantDto, FoundApplicantDto } from './find-applicant.dto.js';
import { FindApplicantHandler } from './find-applicant.handler.js';

@ApiTags('Tiếp nhận')
@Controller('api/v1/applicants')
export class FindApplicantController {
  constructor(private readonly handler: FindApplicantHandler) {}

  /**
   * Who comes back to the counter: what their last case within reach says of them, so that nobody types it again. The number
   * stands in the body, never in an address; being shown somebody is written down as reading their case.
   */
  @Staff('counter-officer')
  @Post('look-up')
  @HttpCode(200)
  @ApiOperation({ summary: 'Thông tin người đã từng nộp hồ sơ' })
  @ApiOkResponse({ type: FoundApplicantDto })
  find(@Body() body: FindApplicantDto, @CurrentStaff() staff: Principal, @Ip() ip: string): Promise<FoundApplicantDto> {
    return this.handler.find(body, staff, ip);
  }
}
