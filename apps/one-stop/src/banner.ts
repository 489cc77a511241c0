import type { Configuration } from '#platform';
import type { Settings } from './settings.js';

/** A person who can sign in to the demonstration. */
export interface DemoSignIn {
  readonly username: string;
  readonly password: string;
  /** What the person is, in Vietnamese. */
  readonly role: string;
}

/** The words that `npm start` ends with: where the system answers, who can sign in, where the mail goes. */
export function printBanner(
  configuration: Configuration,
  settings: Settings,
  tell: (line: string) => void,
  signIns: readonly DemoSignIn[] = [],
): void {
  const { publicUrl } = configuration;
  const width = Math.max(0, ...signIns.map(({ username }) => username.length));
  const lines = [
    '',
    '  MỘT CỬA đã sẵn sàng',
    '',
    `  Địa chỉ        ${publicUrl}/`,
    `  API            ${publicUrl}/api/docs`,
    `  Dữ liệu        ${settings.databaseUrl === null ? settings.dataPath : 'PostgreSQL theo DATABASE_URL'}`,
    `  Thư điện tử    ${configuration.smtpUrl === null ? `${publicUrl}/hop-thu (hộp thư thử nghiệm)` : `máy chủ ${new URL(configuration.smtpUrl).host}`}`,
    `  Hàng đợi       ${configuration.queueUrl === null ? 'trong PostgreSQL' : `Redis ${new URL(configuration.queueUrl).host}`}`,
    ...(signIns.length === 0 ? [] : ['', '  Đăng nhập thử']),
    ...signIns.map(({ username, password, role }) => `    ${username.padEnd(width)}  ${password}  ${role}`),
    '',
    '  Ctrl-C để dừng.',
    '',
  ];
  tell(lines.join('\n'));
}
