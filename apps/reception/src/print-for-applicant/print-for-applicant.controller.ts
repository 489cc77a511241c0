import { Body, Controller, Header, HttpCode, Ip, Post, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Public } from '#platform';
import { LookUpCaseDto } from '../look-up-case/look-up-case.dto.js';
import { PrintForApplicantHandler } from './print-for-applicant.handler.js';

const PDF = { content: { 'application/pdf': { schema: { type: 'string', format: 'binary' } } } } as const;

@ApiTags('Người dân')
@Controller('api/v1/public/lookups')
export class PrintForApplicantController {
  constructor(private readonly handler: PrintForApplicantHandler) {}

  /**
   * How far a case is, on paper. It may be shown to others: it names nobody, and its QR code asks for the PIN.
   * Refused as a look-up is.
   */
  @Public()
  @Post('state.pdf')
  @HttpCode(200)
  @Header('cache-control', 'no-store')
  @ApiOperation({ summary: 'In tình trạng hồ sơ bằng mã hồ sơ và mã PIN' })
  @ApiOkResponse(PDF)
  async state(@Body() body: LookUpCaseDto, @Ip() ip: string): Promise<StreamableFile> {
    return asFile(await this.handler.state(body, ip), `tinh-trang-${fileNameOf(body.code)}.pdf`);
  }

  /**
   * What was declared and handed in online, for the applicant to keep: with the PIN, and with the hash of every file.
   * Numbers of people are masked, because a receipt that is lost opens it. 409 `form-not-available` for a case that came
   * another way; otherwise refused as a look-up is.
   */
  @Public()
  @Post('application.pdf')
  @HttpCode(200)
  @Header('cache-control', 'no-store')
  @ApiOperation({ summary: 'In hồ sơ đã nộp trực tuyến bằng mã hồ sơ và mã PIN' })
  @ApiOkResponse(PDF)
  async application(@Body() body: LookUpCaseDto, @Ip() ip: string): Promise<StreamableFile> {
    return asFile(await this.handler.application(body, ip), `ho-so-${fileNameOf(body.code)}.pdf`);
  }
}

function fileNameOf(code: string): string {
  return code.replace(/[^\w.-]/g, '_');
}

function asFile(pdf: Buffer, name: string): StreamableFile {
  return new StreamableFile(pdf, { type: 'application/pdf', disposition: `attachment; filename="${name}"`, length: pdf.length });
}
