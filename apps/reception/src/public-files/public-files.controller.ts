import { Controller, Get, HttpCode, Ip, Param, Post, Req, Res, UseGuards } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { AddressLimit, Marked, Public, Uploads, type RequestMark } from '#platform';
import { SentSupplementDto } from './public-files.dto.js';
import { PublicFilesHandler } from './public-files.handler.js';

@ApiTags('Người dân')
@Controller('api/v1/public')
export class PublicFilesController {
  constructor(private readonly handler: PublicFilesHandler) {}

  /**
   * Sends papers to a case that waits for them, with the ticket that a look-up by code and PIN gave (valid for an hour). The officer
   * who asked is shown them and says whether they are complete: sending ends no pause. 409 when the case waits for nothing. A form
   * counts as a whole, and once for its key: where one of its files is refused, none was sent.
   */
  @Public()
  @UseGuards(AddressLimit)
  @Post('supplements/:ticket')
  @HttpCode(200)
  @Uploads()
  @ApiConsumes('multipart/form-data')
  @ApiBody({ schema: { type: 'object', required: ['file'], properties: { file: { type: 'array', items: { type: 'string', format: 'binary' } } } } })
  @ApiOperation({ summary: 'Gửi giấy tờ bổ sung' })
  @ApiOkResponse({ type: SentSupplementDto })
  supplement(@Param('ticket') ticket: string, @Req() request: FastifyRequest, @Marked() mark: RequestMark): Promise<SentSupplementDto> {
    return this.handler.supplement(ticket, request, mark);
  }

  /** The electronic result as an attachment, with the ticket that a look-up by code and PIN gave (valid for an hour). */
  @Public()
  @Get('results/:ticket')
  @ApiOperation({ summary: 'Tải kết quả điện tử' })
  @ApiOkResponse({ content: { 'application/octet-stream': { schema: { type: 'string', format: 'binary' } } } })
  result(@Param('ticket') ticket: string, @Ip() ip: string, @Res() reply: FastifyReply): Promise<void> {
    return this.handler.result(ticket, ip, reply);
  }
}
