import type { Me } from '../api/types.js';
import { answersForOthers } from '../follow-up/case-follow-ups.js';

const oversees = ({ can }: Me): boolean => can.oversee;
const receives = ({ can }: Me): boolean => can.receive;
const administers = ({ can }: Me): boolean => can.administer;
const everybody = (): boolean => true;
const holds =
  (...roles: string[]) =>
  ({ posts }: Me): boolean =>
    posts.some(({ role }) => roles.includes(role));

/** The pages behind the sign-in, in rooms; `go` is the key after G that leads there. */
export const ROOMS = [
  {
    key: 'counter',
    places: [
      { to: '/tiep-nhan', key: 'receive', go: 'N', open: receives },
      { to: '/hang-doi', key: 'queue', go: 'L', open: (me: Me) => me.can.receive || holds('leader', 'administrator')(me) },
      { to: '/tra-ket-qua', key: 'return', go: 'K', open: receives },
      { to: '/truc-tuyen', key: 'online', go: 'T', open: receives },
      { to: '/cuoi-ngay', key: 'day-end', go: 'C', open: receives },
    ],
  },
  {
    key: 'work',
    places: [
      { to: '/viec', key: 'inbox', go: 'H', open: everybody },
      { to: '/ho-so', key: 'search', go: 'S', open: everybody },
      { to: '/qua-han', key: 'late', go: 'Q', open: everybody },
      { to: '/vang-mat', key: 'absences', open: everybody },
    ],
  },
  {
    key: 'figures',
    places: [
      { to: '/dieu-hanh', key: 'steer', go: 'O', open: oversees },
      { to: '/chi-tieu', key: 'scorecard', go: 'D', open: oversees },
      { to: '/nguyen-nhan-tre', key: 'lateness', open: oversees },
      { to: '/bao-cao', key: 'reports', go: 'B', open: everybody },
      { to: '/nhap-chi-tieu', key: 'entries', open: holds('leader', 'clerk', 'department-head', 'administrator') },
    ],
  },
  {
    key: 'satisfaction',
    places: [
      { to: '/phan-anh', key: 'follow-ups', go: 'P', open: answersForOthers },
      { to: '/danh-gia', key: 'ratings', open: oversees },
      { to: '/khao-sat', key: 'rounds', open: everybody },
      { to: '/danh-gia-giai-quyet', key: 'assessment', open: everybody },
    ],
  },
  {
    key: 'house',
    places: [
      { to: '/de-xuat', key: 'proposals', open: holds('leader', 'administrator') },
      { to: '/quan-tri', key: 'administration', go: 'A', open: administers },
    ],
  },
] as const;

/** The rooms of the administration, which its own strip of links and the palette lead to. */
export const ADMINISTRATION = [
  { to: '/quan-tri/don-vi', key: 'units' },
  { to: '/quan-tri/can-bo', key: 'staff' },
  { to: '/quan-tri/lich', key: 'calendars' },
  { to: '/quan-tri/thu-tuc', key: 'procedures' },
  { to: '/quan-tri/quy-trinh', key: 'processes' },
  { to: '/quan-tri/mau-in', key: 'print-forms' },
  { to: '/quan-tri/chuyen-quy-trinh', key: 'moves' },
  { to: '/quan-tri/bo-chi-tieu', key: 'sets' },
  { to: '/quan-tri/mau-tin', key: 'wordings' },
  { to: '/quan-tri/tin-loi', key: 'messages' },
  { to: '/quan-tri/nhat-ky', key: 'audit' },
] as const;

export type AdministrationKey = (typeof ADMINISTRATION)[number]['key'];

type Place = (typeof ROOMS)[number]['places'][number];

/** The rooms with the pages that somebody's posts open. */
export function roomsOf(me: Me): { readonly key: (typeof ROOMS)[number]['key']; readonly places: readonly Place[] }[] {
  return ROOMS.map(({ key, places }) => ({ key, places: (places as readonly Place[]).filter(({ open }) => open(me)) })).filter(({ places }) => places.length > 0);
}
