import { Body, Controller, Delete, Get, HttpCode, Ip, Param, Post, Query, Req, Res } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { CurrentStaff, Marked, Staff, StoredFileDto, Uploads, type CommandAnswer, type Principal, type RequestMark } from '#platform';
import { AttachFilesDto, UploadQuery } from './keep-files.dto.js';
import { KeepFilesHandler } from './keep-files.handler.js';

@ApiTags('Tệp')
@Controller('api/v1')
export class KeepFilesController {
  constructor(private readonly handler: KeepFilesHandler) {}

  /**
   * Keeps one file, sent as the part `file` of `multipart/form-data`, until a command takes it by its id; after seven days it is
   * forgotten. 413 `file-too-large`, 415 `file-type-refused` by content, 422 `file-empty`, `too-many-files`.
   */
  @Staff()
  @Post('files')
  @Uploads()
  @ApiConsumes('multipart/form-data')
  @ApiBody({ schema: { type: 'object', required: ['file'], properties: { file: { type: 'string', format: 'binary' } } } })
  @ApiOperation({ summary: 'Tải tệp lên' })
  @ApiCreatedResponse({ type: StoredFileDto })
  upload(@Query() { purpose = 'paper' }: UploadQuery, @Req() request: FastifyRequest, @CurrentStaff() staff: Principal, @Marked() mark: RequestMark): Promise<StoredFileDto> {
    return this.handler.upload(request, purpose, staff, mark);
  }

  /** A file as an attachment: one's own while nothing has taken it, then for whoever the case is within reach of. Reading a case's file is written down. */
  @Staff()
  @Get('files/:id')
  @ApiOperation({ summary: 'Tải tệp về' })
  @ApiOkResponse({ content: { 'application/octet-stream': { schema: { type: 'string', format: 'binary' } } } })
  download(@Param('id') id: string, @CurrentStaff() staff: Principal, @Ip() ip: string, @Res() reply: FastifyReply): Promise<void> {
    return this.handler.download(id, staff, ip, reply);
  }

  /** Forgets one's own file that nothing has taken. */
  @Staff()
  @Delete('files/:id')
  @HttpCode(204)
  @ApiOperation({ summary: 'Bỏ tệp vừa tải lên' })
  @ApiNoContentResponse()
  drop(@Param('id') id: string, @CurrentStaff() staff: Principal): Promise<void> {
    return this.handler.drop(id, staff);
  }

  /** Adds scans to a case that is open: for the counter that received it and the units in which it lies. */
  @Staff()
  @Post('cases/:code/files')
  @HttpCode(200)
  @ApiOperation({ summary: 'Thêm bản điện tử của giấy tờ vào hồ sơ' })
  @ApiOkResponse({ schema: { type: 'object', required: ['code', 'version'], properties: { code: { type: 'string' }, version: { type: 'integer' } } } })
  attach(@Param('code') code: string, @Body() body: AttachFilesDto, @CurrentStaff() staff: Principal, @Marked() mark: RequestMark): Promise<CommandAnswer> {
    return this.handler.attach(code, body, staff, mark);
  }
}
