import type { Seeded } from './seeded.js';

const FAMILY = ['Nguyễn', 'Trần', 'Lê', 'Phạm', 'Hoàng', 'Huỳnh', 'Phan', 'Vũ', 'Võ', 'Đặng', 'Bùi', 'Đỗ', 'Hồ', 'Ngô', 'Dương', 'Lý', 'Đinh', 'Trịnh', 'Mai', 'Tạ'];
const MIDDLE = { male: ['Văn', 'Đức', 'Hữu', 'Quốc', 'Minh', 'Xuân', 'Công', 'Thành'], female: ['Thị', 'Thị Ngọc', 'Thị Thu', 'Kim', 'Thùy', 'Thị Mỹ', 'Bích', 'Thị Hương'] };
const GIVEN = {
  male: ['Anh', 'Bình', 'Cường', 'Dũng', 'Đạt', 'Hải', 'Hùng', 'Khánh', 'Long', 'Mạnh', 'Nghĩa', 'Phúc', 'Quân', 'Sơn', 'Thắng', 'Tuấn', 'Việt', 'Ổn'],
  female: ['Ánh', 'Châu', 'Diễm', 'Giang', 'Hạnh', 'Hằng', 'Hường', 'Lan', 'Loan', 'Mỹ', 'Ngân', 'Nhung', 'Oanh', 'Phượng', 'Thảo', 'Trang', 'Tuyết', 'Yến'],
};
const HIGHLANDERS = [
  { fullName: 'Y Bliă Niê Kdăm', gender: 'male' },
  { fullName: 'H’Hen Êban', gender: 'female' },
  { fullName: 'Y Moan Ênuôl', gender: 'male' },
] as const;
const HAMLETS = ['Thôn Đình', 'Thôn Trung', 'Thôn Thượng', 'Thôn Đông', 'Thôn Hạ', 'Tổ dân phố 3', 'Tổ dân phố 7', 'Xóm Bãi', 'Ấp Mới'];

/** Somebody who applies, in the shape of the API. */
export interface Person {
  readonly kind: 'person' | 'organisation';
  readonly fullName: string;
  readonly identityNumber: string;
  readonly birthDate: string | null;
  readonly gender: 'male' | 'female' | null;
  readonly phone: string;
  readonly email: string;
  readonly address: string;
}

/** An invented person of `place`, with numbers that agree with one another. `number` keeps mail addresses apart. */
export function inventPerson(chance: Seeded, place: string, number: number): Person {
  const highlander = chance.chance(0.03) ? chance.pick(HIGHLANDERS) : null;
  const gender = highlander?.gender ?? chance.pick(['male', 'female'] as const);
  const fullName = highlander?.fullName ?? `${chance.pick(FAMILY)} ${chance.pick(MIDDLE[gender])} ${chance.pick(GIVEN[gender])}`;
  const year = chance.whole(1948, 2006);
  const century = (year >= 2000 ? 2 : 0) + (gender === 'male' ? 0 : 1);
  const twoDigits = (value: number): string => String(value).padStart(2, '0');
  return {
    kind: 'person',
    fullName,
    identityNumber: `${chance.pick(['038', '040', '042', '051', '056', '079'])}${century}${twoDigits(year % 100)}${String(chance.whole(0, 999_999)).padStart(6, '0')}`,
    birthDate: chance.chance(0.04) ? String(year) : `${year}-${twoDigits(chance.whole(1, 12))}-${twoDigits(chance.whole(1, 28))}`,
    gender,
    phone: phone(chance),
    email: `nguoidan${number}@dan.example`,
    address: `${chance.pick(HAMLETS)}, ${place}`,
  };
}

/** An invented company, for procedures that businesses ask for. */
export function inventCompany(chance: Seeded, place: string, number: number): Person {
  const trade = chance.pick(['Xây dựng', 'Thương mại', 'Nông sản', 'Vận tải', 'Thủy sản']);
  return {
    kind: 'organisation',
    fullName: `Công ty TNHH ${trade} ${chance.pick(GIVEN.male)} ${chance.pick(GIVEN.female)}`,
    identityNumber: `4${String(chance.whole(0, 999_999_999)).padStart(9, '0')}`,
    birthDate: null,
    gender: null,
    phone: phone(chance),
    email: `congty${number}@dan.example`,
    address: `Số ${chance.whole(1, 200)} đường ${chance.pick(['Lê Lợi', 'Trần Phú', 'Hòa Bình', 'Độc Lập'])}, ${place}`,
  };
}

function phone(chance: Seeded): string {
  return `0${chance.pick(['32', '70', '81', '90', '91', '97'])}${String(chance.whole(0, 9_999_999)).padStart(7, '0')}`;
}
