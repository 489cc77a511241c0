import type { Limit } from '../calendar/limit.js';
import type { PlainDate } from '../calendar/plain-date.js';
import type { AuthorityLevel } from './units.js';

/** How an application arrives (hình thức tiếp nhận). */
export const CHANNELS = ['counter', 'online', 'post'] as const;
export type Channel = (typeof CHANNELS)[number];

/** How the result comes back to the applicant. */
export const DELIVERIES = ['counter', 'online', 'post'] as const;
export type Delivery = (typeof DELIVERIES)[number];

/** A time limit for a channel and a sub-case (trường hợp), with its ground and the dates it holds. */
export interface ProcedureLimit {
  /** `null` holds for every channel. */
  readonly channel: Channel | null;
  /** Key of the sub-case; `null` is the usual one. */
  readonly variant: string | null;
  readonly variantName: string | null;
  readonly limit: Limit;
  readonly legalBasis: string;
  readonly validFrom: PlainDate;
  readonly validTo: PlainDate | null;
}

/** A form to fill in (biểu mẫu: mẫu đơn, tờ khai) as a file that whoever keeps the catalogue uploaded. */
export interface PaperForm {
  /** Of the stored file, which never changes. */
  readonly id: string;
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: number;
}

/** So many files one paper may have: the same form to print and to type into, in one language or two. */
export const MOST_PAPER_FORMS = 5;

/** A paper (giấy tờ, thành phần hồ sơ) that the procedure asks for. */
export interface ProcedurePaper {
  readonly key: string;
  readonly name: string;
  readonly originals: number;
  readonly copies: number;
  readonly mandatory: boolean;
  /** When the paper is wanted only in some cases, in words. */
  readonly condition?: string;
  /** Where the form to fill in is published: an address of the web. */
  readonly formUrl?: string;
  readonly forms?: readonly PaperForm[];
  /** The data base that the paper's content is read from, so that nobody need bring it where that works. */
  readonly source?: string;
}

/** A fee or charge (phí, lệ phí) in integer VND. `perCopy` fees are multiplied by a count given at reception. */
export interface ProcedureFee {
  readonly key: string;
  readonly name: string;
  readonly amount: number;
  readonly channel: Channel | null;
  readonly basis: 'fixed' | 'per-copy' | 'per-page';
  /** What each copy or page after the first `above` costs, e.g. 1.000 đ from the third page on (TT 226/2016/TT-BTC). */
  readonly reduced?: { readonly above: number; readonly amount: number };
  /** The most that is ever asked. */
  readonly maximum?: number;
  readonly legalBasis: string;
  readonly validFrom: PlainDate;
  readonly validTo: PlainDate | null;
}

/** A published administrative procedure (thủ tục hành chính, TTHC) in one version. */
export interface Procedure {
  readonly schema: 1;
  /** National code, e.g. `1.001193`. */
  readonly code: string;
  readonly version: number;
  readonly name: string;
  readonly field: string;
  readonly fieldName: string;
  /** Authorities that decide, in order of preference: the first level that exists above the receiving unit resolves. */
  readonly resolvingLevels: readonly AuthorityLevel[];
  readonly channels: readonly Channel[];
  /** `full` (toàn trình), `part` (một phần) or `none`, with the published reason where it is not `full`. */
  readonly online: 'full' | 'part' | 'none';
  readonly onlineReason: string | null;
  readonly limits: readonly ProcedureLimit[];
  readonly fees: readonly ProcedureFee[];
  readonly papers: readonly ProcedurePaper[];
  readonly result: string;
  readonly legalBasis: readonly string[];
  readonly validFrom: PlainDate;
  readonly validTo: PlainDate | null;
  /** May the case pause for a supplement by restarting the limit (NĐ 61/2018 Đ19.4) or by moving due by the paused time? */
  readonly supplementRule: 'move' | 'restart';
}
