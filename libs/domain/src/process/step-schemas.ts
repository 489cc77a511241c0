/** Form of a rule that finds a unit. */
export const UNIT_RULE = '^((counter|department|authority)@(receiving|resolving|commune|district|province)|department:[a-z0-9-]+@(receiving|resolving|commune|district|province)|unit:[A-Za-z0-9][A-Za-z0-9.-]*)$';

const KEY = { $ref: '#/$defs/key' } as const;
const NAME = { title: 'Tên bước', $ref: '#/$defs/text' } as const;
const NEXT = { title: 'Bước tiếp theo', description: 'Mã của bước sau bước này.', $ref: '#/$defs/key' } as const;
const NO_LIMIT = { title: 'Không tính thời gian', type: 'null' } as const;
const FIELDS = { type: 'array', uniqueItems: true, items: { $ref: '#/$defs/fieldKey' } } as const;

/** The part of a step's schema that holds for one kind of step. */
function whenKind<const Kinds extends readonly string[], const Name extends string>(kinds: Kinds, name: Name) {
  return { if: { required: ['kind'], properties: { kind: { enum: kinds } } }, then: { $ref: `#/$defs/${name}` } } as const;
}

const STAGE = {
  title: 'Bước do con người thực hiện',
  description: 'Một dòng của bảng quy trình nội bộ: một vị trí của một đơn vị, một thời hạn, một sản phẩm.',
  type: 'object',
  additionalProperties: false,
  required: ['key', 'name', 'kind', 'unit', 'post', 'limit', 'product', 'next', 'returnsTo'],
  properties: {
    key: KEY,
    name: NAME,
    kind: {
      title: 'Loại bước',
      description: 'task: xử lý; consult: lấy ý kiến đơn vị khác; issue: lấy số, đóng dấu, ban hành kết quả (đồng hồ dừng ở đây); return: trả kết quả, bước cuối.',
      enum: ['task', 'consult', 'issue', 'return'],
    },
    unit: {
      title: 'Đơn vị thực hiện',
      description: 'Một quy tắc tìm đơn vị, hoặc nhiều quy tắc theo thứ tự: quy tắc đầu tiên tìm được đơn vị sẽ được dùng.',
      anyOf: [{ $ref: '#/$defs/unitRule' }, { type: 'array', minItems: 1, uniqueItems: true, items: { $ref: '#/$defs/unitRule' } }],
    },
    post: {
      title: 'Vị trí thực hiện',
      description: 'counter-officer: cán bộ một cửa; specialist: chuyên viên; department-head: trưởng phòng; leader: lãnh đạo cơ quan; clerk: văn thư.',
      enum: ['counter-officer', 'specialist', 'department-head', 'leader', 'clerk'],
    },
    limit: { title: 'Thời hạn của bước', anyOf: [{ $ref: '#/$defs/limit' }, NO_LIMIT] },
    product: { title: 'Sản phẩm của bước', description: 'Kết quả của bước, bằng lời của bảng quy trình nội bộ.', type: 'string' },
    next: { title: 'Bước tiếp theo', description: 'Mã của bước sau bước này; chỉ bước trả kết quả để trống (null).', anyOf: [KEY, { type: 'null' }] },
    returnsTo: { title: 'Được trả về', description: 'Các bước trước mà bước này được trả hồ sơ về, có nêu lý do.', type: 'array', items: { $ref: '#/$defs/returnEdge' } },
    maySupplement: { title: 'Được yêu cầu bổ sung hồ sơ (mẫu 02)', type: 'boolean' },
    mayRefuse: { title: 'Được từ chối giải quyết (mẫu 03)', type: 'boolean' },
    mayAskPayment: { title: 'Được yêu cầu nộp nghĩa vụ tài chính', type: 'boolean' },
    asks: { title: 'Dữ liệu phải nhập', description: 'Các dữ liệu hồ sơ phải nhập khi hoàn thành bước.', ...FIELDS },
    handOver: {
      title: 'Bàn giao liên thông',
      description: 'Bước bắt đầu khi đơn vị nhận chấp nhận; đơn vị nhận phải trả lời (nhận, hoặc từ chối có lý do) trong thời hạn này.',
      type: 'object',
      additionalProperties: false,
      required: ['limit'],
      properties: { limit: { $ref: '#/$defs/limit' } },
    },
    silence: { title: 'Khi quá hạn không có ý kiến', description: 'Chỉ bước lấy ý kiến. consent: coi như đồng ý; wait: chờ đến khi có ý kiến.', enum: ['consent', 'wait'] },
    records: { title: 'Ghi ý kiến vào dữ liệu', description: 'Chỉ bước lấy ý kiến: mã dữ liệu kiểu có hoặc không, giữ ý kiến đồng ý hay không.', $ref: '#/$defs/fieldKey' },
  },
} as const;

const WAIT = {
  title: 'Bước chờ (do máy thực hiện)',
  type: 'object',
  additionalProperties: false,
  required: ['key', 'name', 'kind', 'until', 'next'],
  properties: {
    key: KEY,
    name: NAME,
    kind: { const: 'wait' },
    until: {
      title: 'Chờ đến khi',
      description: 'Đến ngày ghi trong dữ liệu hồ sơ, hoặc hết một thời hạn.',
      oneOf: [
        { title: 'Ngày trong dữ liệu hồ sơ', type: 'object', additionalProperties: false, required: ['data'], properties: { data: { $ref: '#/$defs/fieldKey' } } },
        { title: 'Hết thời hạn', type: 'object', additionalProperties: false, required: ['limit'], properties: { limit: { $ref: '#/$defs/limit' } } },
      ],
    },
    next: NEXT,
  },
} as const;

const CALL = {
  title: 'Bước gọi hệ thống khác (do máy thực hiện)',
  type: 'object',
  additionalProperties: false,
  required: ['key', 'name', 'kind', 'service', 'sends', 'answers', 'limit', 'silence', 'next'],
  properties: {
    key: KEY,
    name: NAME,
    kind: { const: 'call' },
    service: { title: 'Hệ thống được gọi', $ref: '#/$defs/text' },
    sends: { title: 'Dữ liệu gửi đi', ...FIELDS },
    answers: { title: 'Dữ liệu nhận về', ...FIELDS },
    limit: { title: 'Thời hạn trả lời', anyOf: [{ $ref: '#/$defs/limit' }, NO_LIMIT] },
    silence: { title: 'Khi quá hạn không có trả lời', description: 'go-on: đi tiếp không cần trả lời; wait: chờ.', enum: ['go-on', 'wait'] },
    next: NEXT,
  },
} as const;

const CHOICE = {
  title: 'Rẽ nhánh theo điều kiện',
  description: 'Các điều kiện được xét lần lượt; điều kiện đúng đầu tiên quyết định đường đi, không có thì đi theo “otherwise”.',
  type: 'object',
  additionalProperties: false,
  required: ['key', 'name', 'kind', 'ways', 'otherwise'],
  properties: {
    key: KEY,
    name: NAME,
    kind: { const: 'choice' },
    ways: {
      title: 'Các đường đi',
      type: 'array',
      minItems: 1,
      items: {
        type: 'object',
        additionalProperties: false,
        required: ['name', 'when', 'next'],
        properties: {
          name: { title: 'Tên trường hợp', $ref: '#/$defs/text' },
          when: {
            title: 'Điều kiện',
            description: 'Biểu thức CEL trên dữ liệu hồ sơ và channel, variant, delivery, receiving_level, resolving_level.',
            type: 'string',
            minLength: 1,
            examples: ['area > 500.0 && receiving_level == "commune"'],
          },
          next: NEXT,
        },
      },
    },
    otherwise: { title: 'Các trường hợp còn lại', description: 'Mã của bước tiếp theo khi không điều kiện nào đúng.', $ref: '#/$defs/key' },
  },
} as const;

const FORK = {
  title: 'Chia nhánh xử lý song song',
  type: 'object',
  additionalProperties: false,
  required: ['key', 'name', 'kind', 'branches', 'join'],
  properties: {
    key: KEY,
    name: NAME,
    kind: { const: 'fork' },
    branches: {
      title: 'Các nhánh',
      type: 'array',
      minItems: 2,
      items: {
        type: 'object',
        additionalProperties: false,
        required: ['key', 'name', 'limit', 'next'],
        properties: {
          key: { title: 'Mã nhánh', $ref: '#/$defs/key' },
          name: { title: 'Tên nhánh', $ref: '#/$defs/text' },
          limit: { title: 'Thời hạn riêng của nhánh', description: 'Tính từ lúc chia nhánh.', anyOf: [{ $ref: '#/$defs/limit' }, NO_LIMIT] },
          next: { title: 'Bước đầu của nhánh', $ref: '#/$defs/key' },
        },
      },
    },
    join: { title: 'Nơi hợp nhánh', description: 'Mã của bước hợp nhánh mà mọi nhánh phải đến.', $ref: '#/$defs/key' },
  },
} as const;

const JOIN = {
  title: 'Hợp nhánh',
  type: 'object',
  additionalProperties: false,
  required: ['key', 'name', 'kind', 'rule', 'late', 'next'],
  properties: {
    key: KEY,
    name: NAME,
    kind: { const: 'join' },
    rule: {
      title: 'Chờ bao nhiêu nhánh',
      description: 'all: mọi nhánh; any: nhánh đến trước; hoặc số nhánh phải đến. Các nhánh còn lại bị hủy.',
      anyOf: [{ enum: ['all', 'any'] }, { type: 'integer', minimum: 1 }],
    },
    late: { title: 'Nhánh quá hạn', description: 'wait: chỉ báo quá hạn và vẫn chờ; cancel: hủy nhánh và không chờ nữa.', enum: ['wait', 'cancel'] },
    next: NEXT,
  },
} as const;

/** The steps of a process as JSON Schema definitions, for `PROCESS_SCHEMA`. */
export const STEP_SCHEMAS = {
  unitRule: {
    title: 'Quy tắc tìm đơn vị',
    description:
      'Loại đơn vị @ nơi: counter (bộ phận một cửa), department (phòng, sở của lĩnh vực), authority (cơ quan); tại receiving (nơi tiếp nhận), resolving (nơi giải quyết), commune (xã), district (huyện), province (tỉnh). department:dat-dai@district: phòng phụ trách lĩnh vực khác. unit:H99.21.05: đơn vị theo mã định danh.',
    type: 'string',
    pattern: UNIT_RULE,
    examples: ['counter@receiving', 'department@resolving', 'department:dat-dai@district', 'unit:H99.21.05'],
  },
  returnEdge: {
    title: 'Đường trả về',
    description: 'Mã của bước trước. Trả về trước chỗ chia nhánh thì phải ghi rõ các nhánh song song còn lại bị hủy.',
    anyOf: [
      KEY,
      {
        type: 'object',
        additionalProperties: false,
        required: ['to', 'siblings'],
        properties: { to: KEY, siblings: { title: 'Các nhánh còn lại', description: 'cancel: hủy.', const: 'cancel' } },
      },
    ],
  },
  step: {
    title: 'Một bước của quy trình',
    type: 'object',
    required: ['key', 'name', 'kind'],
    properties: { kind: { enum: ['task', 'consult', 'issue', 'return', 'wait', 'call', 'choice', 'fork', 'join'] } },
    allOf: [
      whenKind(['task', 'consult', 'issue', 'return'], 'stage'),
      whenKind(['wait'], 'wait'),
      whenKind(['call'], 'call'),
      whenKind(['choice'], 'choice'),
      whenKind(['fork'], 'fork'),
      whenKind(['join'], 'join'),
    ],
  },
  stage: STAGE,
  wait: WAIT,
  call: CALL,
  choice: CHOICE,
  fork: FORK,
  join: JOIN,
} as const;
