import { MEASURE_KEYS } from './measures.js';

const TEXT = { type: 'string', minLength: 1 } as const;
const DAY = { type: 'string', pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}$', examples: ['2026-01-01'] } as const;
const LEVEL = { title: 'Cấp', description: 'province: cấp tỉnh; district: cấp huyện; commune: cấp xã.', enum: ['province', 'district', 'commune'] } as const;
const ANY_LEVEL = { title: 'Cấp', description: 'any: mọi cấp.', enum: ['any', 'province', 'district', 'commune'] } as const;
const KIND = { title: 'Loại đơn vị', description: 'authority: cơ quan hành chính (UBND); department: sở, phòng, ban; counter: bộ phận một cửa.', enum: ['authority', 'department', 'counter'] } as const;

const object = <Properties extends object>(title: string, required: readonly string[], properties: Properties) => ({ title, type: 'object', additionalProperties: false, required, properties }) as const;
const points = <Properties extends object>(kind: string, title: string, required: readonly string[], properties: Properties) =>
  object(title, ['kind', 'max', ...required], { kind: { const: kind }, max: { $ref: '#/$defs/maximum' }, whenNothing: { $ref: '#/$defs/whenNothing' }, ...properties });

const MEASURES = {
  computed: object('Phần mềm tự tính', ['kind', 'key'], { kind: { const: 'computed' }, key: { title: 'Phép đo', description: 'Mã phép đo mà phần mềm tự tính từ hồ sơ, phiếu đánh giá, phản ánh, kiến nghị.', enum: MEASURE_KEYS } }),
  entered: object('Đơn vị nhập', ['kind', 'period', 'across', 'evidence'], {
    kind: { const: 'entered' },
    period: { title: 'Kỳ nhập', description: 'month: tháng; quarter: quý; year: năm.', enum: ['month', 'quarter', 'year'] },
    across: { title: 'Gộp nhiều kỳ', description: 'sum: cộng các kỳ (việc phát sinh); latest: lấy kỳ mới nhất (trạng thái).', enum: ['sum', 'latest'] },
    by: { title: 'Đơn vị phải nhập', description: 'Bỏ trống: cơ quan hành chính (UBND).', type: 'array', minItems: 1, uniqueItems: true, items: KIND },
    evidence: { title: 'Minh chứng', description: 'words: mô tả; document: phải có số văn bản.', enum: ['words', 'document'] },
    numerator: { title: 'Tử số là gì', ...TEXT },
    denominator: { title: 'Mẫu số là gì', ...TEXT },
    value: { title: 'Giá trị là gì', ...TEXT },
  }),
} as const;

const SCORING = [
  points('proportional', 'Điểm tối đa × tỷ lệ', [], {}),
  points('linear', 'Đủ điểm từ một mức, dưới mức đó theo tỷ lệ', ['fullAt'], { fullAt: { title: 'Mức đủ điểm', type: 'number', exclusiveMinimum: 0 } }),
  points('steps', 'Điểm theo bậc', ['steps'], {
    steps: { title: 'Các bậc', type: 'array', minItems: 1, items: object('Một bậc', ['from', 'points'], { from: { title: 'Từ mức', type: 'number', minimum: 0 }, points: { title: 'Điểm', type: 'number', minimum: 0 } }) },
  }),
  points('yes-no', 'Có thì đủ điểm, không thì 0', [], {}),
  points('entered', 'Giá trị nhập chính là điểm', [], {}),
] as const;

/**
 * The format of an indicator set as JSON Schema (2020-12), worded for whoever writes the plan or the index down. It says
 * what a document looks like; whether the set makes sense is said by `checkIndicatorSet`. Published in
 * `docs/indicator-set.schema.json`, which must equal it.
 */
export const INDICATOR_SET_SCHEMA = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: 'urn:mot-cua:indicator-set',
  title: 'Bộ chỉ tiêu, bộ chỉ số',
  description: 'Một bộ gồm các nhóm chỉ số, mỗi chỉ số có cách đo, chỉ tiêu theo cấp và thời gian, và cách chấm điểm. Bộ đã công bố thì không sửa; muốn đổi thì công bố phiên bản mới.',
  type: 'object',
  additionalProperties: false,
  required: ['schema', 'code', 'version', 'name', 'kind', 'legalBasis', 'validFrom', 'validTo', 'groups'],
  properties: {
    schema: { title: 'Phiên bản cấu trúc', const: 1 },
    code: { title: 'Mã bộ chỉ số', type: 'string', pattern: '^[a-z0-9][a-z0-9-]{1,59}$', examples: ['ke-hoach-2026'] },
    version: { title: 'Phiên bản', type: 'integer', minimum: 1 },
    name: { title: 'Tên', ...TEXT },
    kind: { title: 'Loại', description: 'plan: kế hoạch, chỉ tiêu hiện trên bảng chỉ tiêu; index: bộ chỉ số chấm điểm.', enum: ['plan', 'index'] },
    legalBasis: { title: 'Căn cứ', ...TEXT },
    note: { title: 'Ghi chú', ...TEXT },
    validFrom: { title: 'Ngày hiệu lực', ...DAY },
    validTo: { title: 'Ngày cuối cùng có hiệu lực', anyOf: [DAY, { type: 'null' }] },
    levels: {
      title: 'Quy đổi cấp',
      description: 'Đơn vị nào được tính như cấp nào, ví dụ khi không còn cấp huyện. Quy tắc đứng trước được dùng trước.',
      type: 'array',
      items: object('Một quy tắc', ['kind', 'level', 'countsAs', 'from', 'words'], { kind: KIND, level: LEVEL, below: { ...LEVEL, title: 'Chỉ đơn vị trực thuộc cơ quan cấp này' }, countsAs: { ...LEVEL, title: 'Được tính như cấp' }, from: { title: 'Từ ngày', ...DAY }, words: { title: 'Diễn giải', ...TEXT } }),
    },
    groups: { title: 'Các nhóm', type: 'array', minItems: 1, items: { $ref: '#/$defs/group' } },
  },
  $defs: {
    key: { title: 'Mã', description: 'Chữ thường không dấu, chữ số, dấu gạch ngang; duy nhất trong bộ.', type: 'string', pattern: '^[a-z0-9][a-z0-9-]{0,59}$' },
    maximum: { title: 'Điểm tối đa', type: 'number', exclusiveMinimum: 0 },
    whenNothing: { title: 'Khi mẫu số bằng 0', description: 'full: đủ điểm; zero: 0 điểm; bỏ trống: không có dữ liệu, không chấm.', enum: ['full', 'zero'] },
    group: object('Một nhóm', ['key', 'name', 'maxPoints', 'indicators'], {
      key: { $ref: '#/$defs/key' },
      name: { title: 'Tên nhóm', ...TEXT },
      maxPoints: { title: 'Điểm tối đa của nhóm', description: 'null: nhóm không chấm điểm.', type: ['number', 'null'], exclusiveMinimum: 0 },
      indicators: { title: 'Các chỉ số', type: 'array', minItems: 1, items: { $ref: '#/$defs/indicator' } },
    }),
    indicator: object('Một chỉ số', ['key', 'name', 'unit', 'level', 'formula', 'source', 'measure', 'targets', 'points'], {
      key: { $ref: '#/$defs/key' },
      name: { title: 'Tên chỉ số', ...TEXT },
      unit: { title: 'Đơn vị tính', description: 'share: tỷ lệ; yes-no: có hoặc không; count: số đếm; number: số; points: điểm.', enum: ['share', 'yes-no', 'count', 'number', 'points'] },
      level: ANY_LEVEL,
      formula: { title: 'Cách tính', ...TEXT },
      source: { title: 'Nguồn', ...TEXT },
      illustrative: { title: 'Minh họa', description: 'true: viết theo hiểu biết chung, chưa đối chiếu với văn bản.', type: 'boolean' },
      measure: { title: 'Cách đo', oneOf: [MEASURES.computed, MEASURES.entered] },
      targets: { title: 'Chỉ tiêu', type: 'array', items: { $ref: '#/$defs/target' } },
      points: { title: 'Cách chấm điểm', description: 'null: không chấm điểm.', oneOf: [{ type: 'null' }, ...SCORING] },
    }),
    target: object('Một chỉ tiêu', ['level', 'from', 'to', 'value', 'strict', 'words'], {
      level: ANY_LEVEL,
      from: { title: 'Từ ngày', ...DAY },
      to: { title: 'Đến hết ngày', anyOf: [DAY, { type: 'null' }] },
      value: { title: 'Giá trị', description: 'Tỷ lệ viết dạng số thập phân: 0.9 là 90 %.', type: 'number', minimum: 0 },
      strict: { title: 'Phải vượt', description: 'true: phải lớn hơn (nhỏ hơn, nếu là mức trần); false: bằng là đạt.', type: 'boolean' },
      ceiling: { title: 'Mức trần', description: 'true: không được quá giá trị này.', type: 'boolean' },
      words: { title: 'Bằng lời', ...TEXT },
    }),
  },
} as const;
