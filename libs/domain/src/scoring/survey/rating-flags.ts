/** By which way an answer came: the mailed link, the counter's QR code, a device at the counter, a kiosk. */
export const RATING_SOURCES = ['link', 'qr', 'counter', 'kiosk'] as const;
export type RatingSource = (typeof RATING_SOURCES)[number];

/** The ways as people read them. */
export const RATING_SOURCE_NAMES: Readonly<Record<RatingSource, string>> = {
  link: 'Đường dẫn trong thư',
  qr: 'Mã QR tại quầy',
  counter: 'Thiết bị tại quầy',
  kiosk: 'Ki-ốt',
};

/**
 * Why an answer is looked at (cờ nghi vấn): many in a short time from one place, or from a place at which staff work.
 * "Too fast" is none of them: when a link was opened is known by the answering browser alone, which could say anything.
 */
export const RATING_FLAGS = ['burst', 'staff-device'] as const;
export type RatingFlag = (typeof RATING_FLAGS)[number];

/** The flags as people read them. */
export const RATING_FLAG_NAMES: Readonly<Record<RatingFlag, string>> = {
  burst: 'Nhiều đánh giá dồn dập từ một nơi',
  'staff-device': 'Gửi từ máy hoặc mạng mà cán bộ vừa làm việc',
};

/** What is known of where an answer came from. */
export interface RatingOrigin {
  readonly caseId: string;
  readonly source: RatingSource;
  /** Other cases rated within the window from the same address, about the same unit. */
  readonly sameAddress: readonly string[];
  /** Other cases rated within the window at the same device. */
  readonly sameDevice: readonly string[];
  /** Somebody of a unit that had the case worked from this address within a day. */
  readonly staffAtAddress: boolean;
  /** … or in this very browser. */
  readonly staffInBrowser: boolean;
}

/** A flag to be set on a case's rating. */
export interface FlaggedRating {
  readonly caseId: string;
  readonly flag: RatingFlag;
}

/**
 * The flags that an answer sets: on itself and, when it completes a burst, on all that belong to it. The counter's QR
 * code is scanned where staff work, often through the office's own network: there only the browser speaks against it.
 */
export function ratingFlags(origin: RatingOrigin, burst: { readonly answers: number }): FlaggedRating[] {
  const { caseId, source, sameAddress, sameDevice, staffAtAddress, staffInBrowser } = origin;
  const bursts = [sameAddress, sameDevice].filter((others) => others.length + 1 >= burst.answers);
  const inBurst = bursts.length === 0 ? [] : [...new Set([caseId, ...bursts.flat()])];
  const byStaff = (source === 'link' && staffAtAddress) || ((source === 'link' || source === 'qr') && staffInBrowser);
  return [...inBurst.map((id): FlaggedRating => ({ caseId: id, flag: 'burst' })), ...(byStaff ? [{ caseId, flag: 'staff-device' } as const] : [])];
}
