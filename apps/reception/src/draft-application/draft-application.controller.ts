import { Body, Controller, Delete, Get, Header, Headers, HttpCode, Param, Post, Put, Query, Req, UseGuards } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiCreatedResponse, ApiHeader, ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { AddressLimit, Marked, Public, Uploads, type RequestMark } from '#platform';
import { AppliedDto } from '../apply-online/apply-online.dto.js';
import { DraftAnswersDto, DraftDto, DraftFileQuery, OpenDraftDto, OpenedDraftDto } from './draft-application.dto.js';
import { DraftApplicationHandler } from './draft-application.handler.js';

const SECRET = 'x-draft-secret';
const NAMED = { name: SECRET, required: true, description: 'Mã làm tiếp của hồ sơ đang soạn' };

@ApiTags('Người dân')
@Controller('api/v1/public/drafts')
export class DraftApplicationController {
  constructor(private readonly handler: DraftApplicationHandler) {}

  /** Begins an application that is filled in step by step, and kept for 30 days after the last step. Whoever holds the secret goes on with it, on any machine. */
  @Public()
  @UseGuards(AddressLimit)
  @Post()
  @Header('cache-control', 'no-store')
  @ApiOperation({ summary: 'Bắt đầu soạn hồ sơ trực tuyến' })
  @ApiCreatedResponse({ type: OpenedDraftDto })
  open(@Body() body: OpenDraftDto): Promise<OpenedDraftDto> {
    return this.handler.open(body.procedureCode);
  }

  /** 404 `draft-not-found` for a secret of no draft, or of one that has expired. */
  @Public()
  @Get('current')
  @Header('cache-control', 'no-store')
  @ApiHeader(NAMED)
  @ApiOperation({ summary: 'Hồ sơ đang soạn' })
  @ApiOkResponse({ type: DraftDto })
  show(@Headers(SECRET) secret: string | undefined, @Marked() { ip }: RequestMark): Promise<DraftDto> {
    return this.handler.show(secret ?? '', ip);
  }

  @Public()
  @Put('current')
  @Header('cache-control', 'no-store')
  @ApiHeader(NAMED)
  @ApiOperation({ summary: 'Lưu một bước của hồ sơ đang soạn' })
  @ApiOkResponse({ type: DraftDto })
  answer(@Headers(SECRET) secret: string | undefined, @Body() body: DraftAnswersDto, @Marked() { ip }: RequestMark): Promise<DraftDto> {
    return this.handler.answer(secret ?? '', body, ip);
  }

  /** Keeps the files of a form for one paper: each as it arrives, so that a broken line loses only the last. Sent again under its key, the form brings what had not come. */
  @Public()
  @Post('current/files')
  @Uploads()
  @Header('cache-control', 'no-store')
  @ApiHeader(NAMED)
  @ApiConsumes('multipart/form-data')
  @ApiBody({ schema: { type: 'object', required: ['file'], properties: { file: { type: 'array', items: { type: 'string', format: 'binary' } } } } })
  @ApiOperation({ summary: 'Tải giấy tờ của hồ sơ đang soạn lên' })
  @ApiCreatedResponse({ type: DraftDto })
  upload(@Headers(SECRET) secret: string | undefined, @Query() { paper }: DraftFileQuery, @Req() request: FastifyRequest, @Marked() mark: RequestMark): Promise<DraftDto> {
    return this.handler.upload(secret ?? '', paper, request, mark);
  }

  @Public()
  @Delete('current/files/:id')
  @HttpCode(204)
  @ApiHeader(NAMED)
  @ApiOperation({ summary: 'Bỏ một tệp của hồ sơ đang soạn' })
  @ApiNoContentResponse()
  drop(@Headers(SECRET) secret: string | undefined, @Param('id') id: string, @Marked() { ip }: RequestMark): Promise<void> {
    return this.handler.drop(secret ?? '', id, ip);
  }

  /** Sends the application with its files, once: sent again it answers the same. 400 with every fault, by field. */
  @Public()
  @UseGuards(AddressLimit)
  @Post('current/submit')
  @Header('cache-control', 'no-store')
  @ApiHeader(NAMED)
  @ApiOperation({ summary: 'Nộp hồ sơ đang soạn' })
  @ApiCreatedResponse({ type: AppliedDto })
  submit(@Headers(SECRET) secret: string | undefined, @Marked() { ip }: RequestMark): Promise<AppliedDto> {
    return this.handler.submit(secret ?? '', ip);
  }
}
