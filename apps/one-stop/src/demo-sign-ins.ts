/** A person who can sign in to the demonstration. */
export interface DemoSignIn {
  readonly username: string;
  /** What the person is, in Vietnamese. */
  readonly role: string;
}

/** The password of every demonstration account; such accounts do not exist in production. */
export const demoPassword = 'MotCua@2026';

/** One person a role, along the way of a case through a three-tier commune. The catalogue has many more. */
export const demoSignIns: readonly DemoSignIn[] = [
  { username: 'motcua.tanlap', role: 'tiếp nhận và trả kết quả, xã Tân Lập' },
  { username: 'hotich.tanlap', role: 'công chức Tư pháp – Hộ tịch, xã Tân Lập' },
  { username: 'truong.hotich.tanlap', role: 'phụ trách Tư pháp – Hộ tịch, xã Tân Lập' },
  { username: 'lanhdao.tanlap', role: 'Chủ tịch UBND xã Tân Lập' },
  { username: 'vanthu.tanlap', role: 'văn thư, xã Tân Lập' },
  { username: 'lanhdao.tinh', role: 'Chủ tịch UBND tỉnh An Hải' },
  { username: 'quantri', role: 'quản trị hệ thống' },
];
