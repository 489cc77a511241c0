import { Controller, Get, Header, Ip, Param, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { describeEvent, formatInstant, whyNotAttach } from '#domain';
import { Clock, CurrentStaff, actorOf, Staff, unitRef, type Principal } from '#platform';
import { availableForms } from '../print-forms/available-forms.js';
import { CaseDocumentList, CaseEventList } from './case-log.dto.js';
import { CaseReader } from './case-reader.js';
import { describeDocuments } from './describe-documents.js';
import { describeView } from './describe-view.js';
import { eventWords } from './event-words.js';
import { CaseViewDto, RevealQuery } from './show-case.dto.js';

@ApiTags('Hồ sơ')
@Controller('api/v1/cases')
export class ShowCaseController {
  constructor(
    private readonly cases: CaseReader,
    private readonly clock: Clock,
  ) {}

  /** A case within reach, else 404 `case-not-found`. Personal data is masked; `reveal=true` shows it and writes an audit row. */
  @Staff()
  @Get(':code')
  @Header('cache-control', 'no-store')
  @ApiOperation({ summary: 'Xem hồ sơ' })
  @ApiOkResponse({ type: CaseViewDto })
  async show(@Param('code') code: string, @Query() query: RevealQuery, @CurrentStaff() staff: Principal, @Ip() ip: string): Promise<CaseViewDto> {
    const revealed = query.reveal === 'true';
    const { view, directory } = await this.cases.read(code, staff);
    if (revealed) await this.cases.disclose(view.id, staff, { action: 'case.reveal', ip, data: {} });
    return { ...describeView(view, directory, this.clock.now(), revealed), canAttach: whyNotAttach(view.state, { actor: actorOf(staff) }) === null };
  }

  /** Everything that happened to a case, oldest first, each in one sentence. */
  @Staff()
  @Get(':code/events')
  @Header('cache-control', 'no-store')
  @ApiOperation({ summary: 'Nhật ký hồ sơ' })
  @ApiOkResponse({ type: CaseEventList })
  async events(@Param('code') code: string, @CurrentStaff() staff: Principal): Promise<CaseEventList> {
    const { view, directory } = await this.cases.read(code, staff);
    const words = eventWords(directory, view.processHash);
    const events = await this.cases.events(view.id);
    const items = events.map((event) => ({
      seq: event.seq,
      at: formatInstant(event.at),
      kind: event.kind,
      title: describeEvent(event, words),
      actorName: event.actor.name,
      actorKind: event.actor.kind,
      unit: event.actor.unitId === null ? null : unitRef(directory, event.actor.unitId),
      data: event.data,
    }));
    return { items, next: null };
  }

  /** Papers handed in, forms that can be printed now, and the result once issued. */
  @Staff()
  @Get(':code/documents')
  @Header('cache-control', 'no-store')
  @ApiOperation({ summary: 'Giấy tờ, biểu mẫu và kết quả của hồ sơ' })
  @ApiOkResponse({ type: CaseDocumentList })
  async documents(@Param('code') code: string, @CurrentStaff() staff: Principal): Promise<CaseDocumentList> {
    const { view } = await this.cases.read(code, staff);
    const forms = availableForms(view, await this.cases.events(view.id));
    return { items: describeDocuments(view, forms, await this.cases.files(view.id)), next: null };
  }
}
