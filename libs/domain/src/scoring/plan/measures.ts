import { FIGURES, FIGURE_KEYS, type FigureDefinition, type FigureKey } from '../figures.js';
import { figurePart, type Part, type Tallies } from '../scorecard.js';

/** Measures beside the scorecard's own figures that indicator sets may name. */
const FURTHER_KEYS = [
  'processed-online',
  'handled-in-time',
  'procedures-online',
  'online-services-used',
  'returned-electronically',
  'petitions-on-time',
  'petitions-satisfied',
  'sipas-overall',
] as const;
type FurtherKey = (typeof FURTHER_KEYS)[number];

/** A measure that the software works out by itself, by its key. */
export type MeasureKey = FigureKey | FurtherKey;

/** Measures that count cases, so that each of their numbers opens the list of them. */
export const CASE_MEASURE_KEYS = [...FIGURE_KEYS.filter((key) => key !== 'units-using'), 'processed-online', 'handled-in-time', 'returned-electronically'] as const satisfies readonly MeasureKey[];
export type CaseMeasureKey = (typeof CASE_MEASURE_KEYS)[number];

/** What a measure is: the same description as a figure of the scorecard. */
export interface MeasureDefinition extends Omit<FigureDefinition, 'key'> {
  readonly key: MeasureKey;
}

/** Petitions and reflections (phản ánh, kiến nghị) of a period. */
export interface PetitionTallies {
  /** Answered in the period, or due in it and still without an answer. */
  readonly due: number;
  readonly answeredOnTime: number;
  /** Answers that the citizen rated. */
  readonly rated: number;
  readonly satisfied: number;
}

/** Everything that measures are worked out from; `null` is what nobody has measured yet. */
export interface MeasureInputs extends Tallies {
  /** Procedures that are offered online, of all that hold on the period's last day. */
  readonly proceduresOnline: Part;
  /** Online procedures that somebody used online in the period, of all that are offered online. */
  readonly onlineServicesUsed: Part;
  /** Results handed over electronically, of all handed over in the period. */
  readonly returnedElectronically: Part;
  readonly petitions: PetitionTallies | null;
  /** Answers of 4 and 5, of all valid ones, of the last closed round of the SIPAS questionnaire. */
  readonly sipas: Part | null;
}

const QD_766 = 'Quyết định số 766/QĐ-TTg';
const CENSUS = { sampled: false, flow: true, better: 'high', enough: 10 } as const;

const FURTHER: readonly MeasureDefinition[] = [
  {
    ...CENSUS,
    key: 'processed-online',
    name: 'Tỷ lệ hồ sơ xử lý hoàn toàn trên phần mềm',
    formula: 'Số hồ sơ giải quyết xong trong kỳ mà mọi bước đều do cán bộ hoàn thành trên phần mềm / tổng số hồ sơ cấp huyện, cấp xã giải quyết xong. Chỉ đo hồ sơ thủ tục hành chính.',
    source: 'Chỉ tiêu kế hoạch cải cách hành chính',
  },
  {
    ...CENSUS,
    flow: false,
    key: 'handled-in-time',
    name: 'Tỷ lệ hồ sơ giải quyết và đang giải quyết trong hạn',
    formula: '(Số hồ sơ giải quyết trước hạn, đúng hạn + số hồ sơ đang giải quyết còn trong hạn) / (tổng số hồ sơ đã giải quyết + đang giải quyết trong kỳ).',
    source: `${QD_766}, nhóm tiến độ giải quyết`,
  },
  {
    ...CENSUS,
    flow: false,
    enough: 1,
    key: 'procedures-online',
    name: 'Tỷ lệ thủ tục cung cấp trực tuyến',
    formula: 'Số thủ tục hành chính nhận hồ sơ trực tuyến / tổng số thủ tục hành chính đang có hiệu lực vào ngày cuối kỳ.',
    source: `${QD_766}, nhóm cung cấp dịch vụ công trực tuyến`,
  },
  {
    ...CENSUS,
    flow: false,
    enough: 1,
    key: 'online-services-used',
    name: 'Tỷ lệ dịch vụ công trực tuyến phát sinh hồ sơ',
    formula: 'Số thủ tục nhận hồ sơ trực tuyến có ít nhất một hồ sơ nộp trực tuyến trong kỳ / tổng số thủ tục nhận hồ sơ trực tuyến.',
    source: `${QD_766}, nhóm cung cấp dịch vụ công trực tuyến`,
  },
  {
    ...CENSUS,
    key: 'returned-electronically',
    name: 'Tỷ lệ kết quả trả bằng bản điện tử',
    formula: 'Số hồ sơ trả kết quả trực tuyến trong kỳ / tổng số hồ sơ đã trả kết quả trong kỳ.',
    source: `${QD_766}, nhóm số hóa hồ sơ`,
  },
  {
    ...CENSUS,
    flow: false,
    enough: 1,
    key: 'petitions-on-time',
    name: 'Tỷ lệ phản ánh, kiến nghị trả lời đúng hạn',
    formula: 'Số phản ánh, kiến nghị trả lời đúng hạn / (số đã trả lời + số quá hạn chưa trả lời trong kỳ).',
    source: `${QD_766}, nhóm mức độ hài lòng`,
  },
  {
    ...CENSUS,
    sampled: true,
    enough: 30,
    key: 'petitions-satisfied',
    name: 'Tỷ lệ hài lòng về trả lời phản ánh, kiến nghị',
    formula: 'Số phản ánh, kiến nghị được người gửi đánh giá hài lòng / số phản ánh, kiến nghị đã được đánh giá trong kỳ.',
    source: `${QD_766}, nhóm mức độ hài lòng`,
  },
  {
    ...CENSUS,
    sampled: true,
    flow: false,
    enough: 30,
    key: 'sipas-overall',
    name: 'Chỉ số hài lòng SIPAS',
    formula: 'Số câu trả lời “Hài lòng” và “Rất hài lòng” / tổng số câu trả lời hợp lệ của đợt khảo sát đã đóng gần nhất, tính gộp mọi tiêu chí, chưa gia quyền theo đơn vị.',
    source: 'Quyết định số 1001/QĐ-BNV ngày 11/12/2023',
  },
];

/** Every measure, the scorecard's figures first: the registry that indicator sets choose from. */
export const MEASURES: readonly MeasureDefinition[] = [...FIGURES, ...FURTHER];

/** Keys of every measure. */
export const MEASURE_KEYS: readonly MeasureKey[] = MEASURES.map(({ key }) => key);

const PARTS: { readonly [Key in FurtherKey]: (inputs: MeasureInputs) => Part | null } = {
  'processed-online': ({ processedOnlineDistrict: district, processedOnlineCommune: commune }) => ({
    numerator: district.numerator + commune.numerator,
    denominator: district.denominator + commune.denominator,
  }),
  'handled-in-time': ({ cases }) => ({ numerator: cases.solvedEarly + cases.solvedOnTime + cases.inProgressWithin, denominator: cases.solved + cases.inProgress }),
  'procedures-online': ({ proceduresOnline }) => proceduresOnline,
  'online-services-used': ({ onlineServicesUsed }) => onlineServicesUsed,
  'returned-electronically': ({ returnedElectronically }) => returnedElectronically,
  'petitions-on-time': ({ petitions }) => petitions && { numerator: petitions.answeredOnTime, denominator: petitions.due },
  // Without petitions nobody can be dissatisfied; with petitions of which none was rated nobody knows.
  'petitions-satisfied': ({ petitions }) => (petitions === null || (petitions.rated === 0 && petitions.due > 0) ? null : { numerator: petitions.satisfied, denominator: petitions.rated }),
  'sipas-overall': ({ sipas }) => sipas,
};

/** Is it the key of a measure? */
export function isMeasureKey(key: string): key is MeasureKey {
  return (MEASURE_KEYS as readonly string[]).includes(key);
}

/** The definition of a measure. @throws RangeError when there is none. */
export function measureNamed(key: MeasureKey): MeasureDefinition {
  const found = MEASURES.find((measure) => measure.key === key);
  if (!found) throw new RangeError(`No measure ${key}`);
  return found;
}

/** What a measure comes to; `null` where nobody has measured it. */
export function measurePart(key: MeasureKey, inputs: MeasureInputs): Part | null {
  return isFurther(key) ? PARTS[key](inputs) : figurePart(key, inputs);
}

function isFurther(key: MeasureKey): key is FurtherKey {
  return (FURTHER_KEYS as readonly string[]).includes(key);
}
