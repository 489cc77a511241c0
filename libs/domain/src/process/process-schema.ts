import { STEP_SCHEMAS } from './step-schemas.js';

/**
 * The format of a process definition as JSON Schema (2020-12), worded for the official who reads it beside the paper
 * table of the internal process. It says what a document looks like; whether the process makes sense is said by
 * `checkProcess`. Published in `docs/process.schema.json`, which must equal it.
 */
export const PROCESS_SCHEMA = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: 'urn:mot-cua:process-definition',
  title: 'Quy trình nội bộ, quy trình điện tử giải quyết thủ tục hành chính',
  description:
    'Một quy trình gồm các bước. Mỗi bước do một vị trí của một đơn vị thực hiện trong một thời hạn và cho một sản phẩm, đúng như bảng quy trình nội bộ trên giấy. Quy trình đã ban hành thì không sửa; muốn đổi thì ban hành phiên bản mới.',
  type: 'object',
  additionalProperties: false,
  required: ['schema', 'code', 'procedureCode', 'version', 'name', 'legalBasis', 'validFrom', 'first', 'stages'],
  properties: {
    schema: {
      title: 'Phiên bản cấu trúc',
      description: '1: các bước nối tiếp nhau. 2: thêm rẽ nhánh theo điều kiện, xử lý song song, lấy ý kiến, liên thông, bước do máy thực hiện và dữ liệu hồ sơ.',
      enum: [1, 2],
    },
    code: { title: 'Mã quy trình', type: 'string', minLength: 1, examples: ['QT-1.001193'] },
    procedureCode: { title: 'Mã thủ tục hành chính', description: 'Mã trên Cơ sở dữ liệu quốc gia về thủ tục hành chính.', type: 'string', minLength: 1, examples: ['1.001193'] },
    version: { title: 'Phiên bản của quy trình', type: 'integer', minimum: 1 },
    name: { title: 'Tên quy trình', type: 'string', minLength: 1 },
    legalBasis: { title: 'Căn cứ', description: 'Quyết định phê duyệt quy trình.', type: 'string', minLength: 1 },
    validFrom: { title: 'Ngày hiệu lực', type: 'string', pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}$', examples: ['2025-07-01'] },
    first: { title: 'Bước đầu', description: 'Mã của bước đầu tiên: tiếp nhận tại bộ phận một cửa.', $ref: '#/$defs/key' },
    data: {
      title: 'Dữ liệu hồ sơ',
      description: 'Các dữ liệu mà quy trình hỏi, ghi nhận và dùng trong điều kiện rẽ nhánh.',
      type: 'array',
      items: { $ref: '#/$defs/field' },
    },
    stages: { title: 'Các bước', description: 'Thứ tự các bước do “next” quyết định, không do thứ tự viết.', type: 'array', minItems: 1, items: { $ref: '#/$defs/step' } },
  },
  $defs: {
    key: { title: 'Mã bước', description: 'Duy nhất trong quy trình.', type: 'string', pattern: '^[A-Za-z][A-Za-z0-9_-]*$' },
    fieldKey: { title: 'Mã dữ liệu', description: 'Chữ thường không dấu, chữ số, dấu gạch dưới; bắt đầu bằng chữ.', type: 'string', pattern: '^[a-z][a-z0-9_]*$' },
    text: { type: 'string', minLength: 1 },
    limit: {
      title: 'Thời hạn',
      description: 'Tính bằng giờ làm việc hoặc ngày làm việc; giờ không đổi thành ngày và ngược lại.',
      type: 'object',
      additionalProperties: false,
      required: ['value', 'unit'],
      properties: {
        value: { title: 'Số lượng', type: 'number', exclusiveMinimum: 0 },
        unit: { title: 'Đơn vị tính', description: 'working-hours: giờ làm việc; working-days: ngày làm việc.', enum: ['working-hours', 'working-days'] },
      },
    },
    field: {
      title: 'Một dữ liệu hồ sơ',
      type: 'object',
      additionalProperties: false,
      required: ['key', 'name', 'type'],
      properties: {
        key: { $ref: '#/$defs/fieldKey' },
        name: { title: 'Tên dữ liệu', $ref: '#/$defs/text' },
        type: {
          title: 'Kiểu dữ liệu',
          description: 'yes-no: có hoặc không; number: số; text: chữ; date: ngày; choice: chọn một trong danh sách.',
          enum: ['yes-no', 'number', 'text', 'date', 'choice'],
        },
        options: {
          title: 'Danh sách lựa chọn',
          description: 'Chỉ dùng cho kiểu choice.',
          type: 'array',
          minItems: 2,
          items: {
            type: 'object',
            additionalProperties: false,
            required: ['value', 'label'],
            properties: { value: { title: 'Giá trị', $ref: '#/$defs/text' }, label: { title: 'Nhãn hiển thị', $ref: '#/$defs/text' } },
          },
        },
      },
    },
    ...STEP_SCHEMAS,
  },
} as const;
