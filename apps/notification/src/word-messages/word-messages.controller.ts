import { Body, Controller, Get, HttpCode, Param, Post, Put } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentStaff, Marked, Staff, type Principal, type RequestMark } from '#platform';
import { MessageKindDto, MessageKindList, NewWordingDto, StandardWordingDto, TypedWordingDto, WordingPreviewDto } from './word-messages.dto.js';
import { WordMessages } from './word-messages.handler.js';

@ApiTags('Quản trị')
@Controller('api/v1/admin/message-templates')
export class WordMessagesController {
  constructor(private readonly handler: WordMessages) {}

  /** Every kind of message: who gets it, when, and whether its words were changed. */
  @Staff('administrator')
  @Get()
  @ApiOperation({ summary: 'Các mẫu tin' })
  @ApiOkResponse({ type: MessageKindList })
  list(@CurrentStaff() admin: Principal): Promise<MessageKindList> {
    return this.handler.list(admin);
  }

  /** One kind with its words, its placeholders and its history. */
  @Staff('administrator')
  @Get(':template')
  @ApiOperation({ summary: 'Một mẫu tin' })
  @ApiOkResponse({ type: MessageKindDto })
  show(@Param('template') template: string, @CurrentStaff() admin: Principal): Promise<MessageKindDto> {
    return this.handler.show(template, admin);
  }

  /** The message as it would arrive with these words, filled with an example. Changes nothing. */
  @Staff('administrator')
  @Post(':template/preview')
  @HttpCode(200)
  @ApiOperation({ summary: 'Xem thử mẫu tin' })
  @ApiOkResponse({ type: WordingPreviewDto })
  preview(@Param('template') template: string, @Body() body: TypedWordingDto): WordingPreviewDto {
    return this.handler.preview(template, body);
  }

  /** Puts words in place of the ones seen; the next message has them. 403 for an administrator of a part, 409 `stale-wording`, 422 `wording-unfit` with the place of each fault. */
  @Staff('administrator')
  @Put(':template')
  @ApiOperation({ summary: 'Sửa lời của mẫu tin' })
  @ApiOkResponse({ type: MessageKindDto })
  change(@Param('template') template: string, @Body() body: NewWordingDto, @CurrentStaff() admin: Principal, @Marked() mark: RequestMark): Promise<MessageKindDto> {
    return this.handler.change(template, body.version, { subject: body.subject, body: body.body }, admin, mark);
  }

  /** Goes back to the standard words. 403 and 409 as above. */
  @Staff('administrator')
  @Post(':template/standard')
  @HttpCode(200)
  @ApiOperation({ summary: 'Trở về lời chuẩn' })
  @ApiOkResponse({ type: MessageKindDto })
  standard(@Param('template') template: string, @Body() { version }: StandardWordingDto, @CurrentStaff() admin: Principal, @Marked() mark: RequestMark): Promise<MessageKindDto> {
    return this.handler.change(template, version, null, admin, mark);
  }
}
