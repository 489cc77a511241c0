import type { SurveyKind } from './survey.js';

type Members = Readonly<Record<string, object>>;

const TEXT = { type: 'string', minLength: 1 };
const KEY = { type: 'string', pattern: '^[a-z0-9][a-zA-Z0-9-]{0,59}$' };
const DAY = '^[0-9]{4}-[0-9]{2}-[0-9]{2}$';
const WHOLE = { type: 'integer', minimum: 0 };

/** An object that has exactly these members. */
function exactly(properties: Members): object {
  return { type: 'object', additionalProperties: false, required: Object.keys(properties), properties };
}

function listOf(items: object, maxItems: number, minItems = 1): object {
  return { type: 'array', minItems, maxItems, items };
}

function survey(kind: SurveyKind, title: string, properties: Members): object {
  const head = {
    schema: { const: 2 },
    kind: { const: kind },
    code: { title: 'Mã phiếu', type: 'string', pattern: '^[a-z][a-z0-9-]{0,39}$' },
    version: { title: 'Phiên bản', type: 'integer', minimum: 1, maximum: 1_000_000 },
    name: TEXT,
    legalBasis: TEXT,
    validFrom: { title: 'Ngày hiệu lực', type: 'string', pattern: DAY },
    validTo: { title: 'Ngày cuối cùng có hiệu lực; null: đến khi có phiên bản sau', type: ['string', 'null'], pattern: DAY },
  };
  return { $schema: 'https://json-schema.org/draft/2020-12/schema', $id: `urn:mot-cua:survey:${kind}`, title, ...exactly({ ...head, ...properties }) };
}

const SCALE = listOf(exactly({ value: { type: 'integer' }, label: TEXT }), 5, 5);
const REMINDERS = { title: 'Nhắc sau số ngày kể từ lời mời', ...listOf({ type: 'integer', minimum: 1, maximum: 365 }, 2, 0) };
const SMALLEST_CELL = { title: 'Số phiếu ít nhất để công bố', type: 'integer', minimum: 3, maximum: 1000 };
const CHOICES = listOf(exactly({ key: KEY, question: TEXT, choices: listOf(exactly({ key: KEY, label: TEXT }), 30) }), 30, 0);
const PERCENT = { type: 'number', minimum: 0, maximum: 100 };
const TOTAL = exactly({ indicators: listOf(WHOLE, 20), classes: listOf(exactly({ key: KEY, label: TEXT, atLeast: { type: 'number', minimum: 0 } }), 20) });

/**
 * The formats of surveys as JSON Schemas (2020-12), by kind. They say what a document looks like; whether it makes
 * sense is said by the checker of its kind.
 */
export const SURVEY_SCHEMAS: Readonly<Record<SurveyKind, object>> = {
  quick: survey('quick', 'Phiếu đánh giá nhanh sau khi trả kết quả', {
    scale: SCALE,
    overall: TEXT,
    criteria: listOf(exactly({ key: KEY, factor: TEXT, question: TEXT }), 20),
    reasonsAtMost: { title: 'Hỏi lý do khi mức đánh giá từ đây trở xuống', type: 'integer', minimum: 1, maximum: 4 },
    reasons: listOf(exactly({ key: KEY, label: TEXT }), 20),
    remindAfterDays: REMINDERS,
    smallestCell: SMALLEST_CELL,
    burst: { title: 'Đánh giá dồn dập', ...exactly({ answers: { type: 'integer', minimum: 2, maximum: 1000 }, minutes: { type: 'integer', minimum: 1, maximum: 1440 } }) },
  }),
  questionnaire: survey('questionnaire', 'Phiếu khảo sát mức độ hài lòng (SIPAS)', {
    review: { type: ['string', 'null'] },
    introduction: TEXT,
    scale: SCALE,
    notApplicable: TEXT,
    factors: listOf(exactly({ key: KEY, name: TEXT, criteria: listOf(exactly({ key: KEY, question: TEXT, skippable: { type: 'boolean' } }), 30) }), 10),
    facts: CHOICES,
    groups: CHOICES,
    comment: TEXT,
    smallestCell: SMALLEST_CELL,
    remindAfterDays: REMINDERS,
  }),
  assessment: survey('assessment', 'Đánh giá việc giải quyết thủ tục hành chính theo chỉ số', {
    review: { type: ['string', 'null'] },
    indicators: listOf(exactly({ number: WHOLE, name: TEXT, per: { enum: ['case', 'unit'] }, rule: TEXT, missing: TEXT }), 20),
    scales: exactly({
      contacts: exactly({ full: WHOLE, half: WHOLE }),
      oneStop: exactly({ approvedPercent: PERCENT, receivedPercent: PERCENT }),
      petitions: exactly({ fullPercent: PERCENT, halfPercent: PERCENT }),
      online: exactly({ proceduresPercent: PERCENT, fullPercent: PERCENT, halfPercent: PERCENT }),
    }),
    officer: TOTAL,
    unit: TOTAL,
  }),
};
