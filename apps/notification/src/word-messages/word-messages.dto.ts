import { OUTBOX_TOPICS } from '#persistence';
import { Flag, ListOf, Moment, Nested, OneOf, Text, Texts, Whole } from '#platform';
import { MAIL_TEMPLATES } from '../compose-letter/message-kinds.js';

const TEMPLATE = { name: 'MailTemplate' } as const;
const SUBJECT = { max: 300, description: 'Tiêu đề, một dòng; {{tên}} là chỗ điền' } as const;
const BODY = { max: 5000, description: 'Nội dung: chữ, {{tên}} và {{#if tên}} … {{else}} … {{/if}}' } as const;

/** Words of a message as they are typed. */
export class TypedWordingDto {
  @Text({ ...SUBJECT, min: 0 }) subject!: string;
  @Text({ ...BODY, min: 0 }) body!: string;
  @Texts({ optional: true, max: 20, maxLength: 40, description: 'Những chỗ điền xem thử khi không có, hoặc ngược lại với ví dụ' }) toggled?: string[];
}

/** Words to put in place of those that were seen. */
export class NewWordingDto {
  @Whole({ description: 'Phiên bản đã thấy; 0 là lời chuẩn chưa từng sửa' }) version!: number;
  @Text(SUBJECT) subject!: string;
  @Text(BODY) body!: string;
}

/** Which words were seen when the standard ones were wished back. */
export class StandardWordingDto {
  @Whole() version!: number;
}

export class WordingFaultDto {
  @OneOf(['subject', 'body']) field!: string;
  @Text() code!: string;
  @Whole({ description: 'Dòng; 0 là cả nội dung' }) line!: number;
  @Text() message!: string;
}

/** A message as it would arrive, with what is wrong with its words; empty parts where they cannot be used. */
export class WordingPreviewDto {
  @Text({ min: 0 }) subject!: string;
  @Text({ min: 0 }) html!: string;
  @Text({ min: 0 }) text!: string;
  @ListOf(() => WordingFaultDto) faults!: WordingFaultDto[];
}

/** A kind of message in the list. */
export class MessageKindItem {
  @OneOf(MAIL_TEMPLATES, TEMPLATE) template!: string;
  @OneOf(OUTBOX_TOPICS, { name: 'MessageTopic' }) topic!: string;
  @Text() name!: string;
  @Text({ description: 'Ai nhận' }) to!: string;
  @Text({ description: 'Gửi khi nào' }) when!: string;
  @Flag({ description: 'Đang dùng lời riêng' }) own!: boolean;
  @Flag({ description: 'Lời riêng còn dùng được; nếu không, lời chuẩn được gửi' }) usable!: boolean;
  @Moment({ nullable: true, description: 'Sửa lần cuối' }) changedAt!: string | null;
  @Text({ nullable: true }) changedBy!: string | null;
}

export class MessageKindList {
  @ListOf(() => MessageKindItem) items!: MessageKindItem[];
  @Flag({ description: 'Người xem được sửa: quản trị toàn hệ thống' }) mayChange!: boolean;
  @Text({ nullable: true }) next!: string | null;
}

export class PlaceholderDto {
  @Text() name!: string;
  @Text() label!: string;
  @OneOf(['words', 'list', 'link', 'flag', 'part'], { name: 'PlaceholderShape' }) shape!: string;
  @Flag() inSubject!: boolean;
  @Flag({ description: 'Phải có trong nội dung' }) needed!: boolean;
}

export class WordingDto {
  @Text() subject!: string;
  @Text() body!: string;
}

export class WordingVersionDto {
  @Whole() version!: number;
  @Moment() at!: string;
  @Text() authorName!: string;
  @Nested(() => WordingDto, { nullable: true, description: 'null: trở về lời chuẩn' }) wording!: WordingDto | null;
}

/** A kind of message with its words, what they may hold, and what they were. */
export class MessageKindDto extends MessageKindItem {
  @Whole() version!: number;
  @Nested(() => WordingDto) standard!: WordingDto;
  @Nested(() => WordingDto, { nullable: true }) wording!: WordingDto | null;
  @ListOf(() => PlaceholderDto) placeholders!: PlaceholderDto[];
  @ListOf(() => WordingVersionDto) history!: WordingVersionDto[];
  @Flag() mayChange!: boolean;
}
