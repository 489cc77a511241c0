import type { Configuration } from '#configuration';
import { demoPassword, demoSignIns } from './demo-sign-ins.js';
import type { Settings } from './settings.js';

/** The words that `npm start` ends with: where the system answers, who can sign in, where the mail goes. */
export function banner(configuration: Configuration, settings: Settings): string {
  const { publicUrl, smtpUrl, queueUrl, production } = configuration;
  const lines = [
    '',
    '  MỘT CỬA đã sẵn sàng',
    '',
    `  Địa chỉ        ${publicUrl}/`,
    `  API            ${publicUrl}/api/docs`,
    `  Dữ liệu        ${settings.databaseUrl === null ? settings.dataPath : `PostgreSQL ${hostOf(settings.databaseUrl)}`}`,
    `  Thư điện tử    ${smtpUrl === null ? `hộp thư thử nghiệm ${publicUrl}${developmentMailbox}` : `máy chủ ${hostOf(smtpUrl)}`}`,
    `  Hàng đợi       ${queueUrl === null ? 'trong PostgreSQL' : `Redis ${hostOf(queueUrl)}`}`,
    ...(production ? [] : signInLines()),
    '',
    '  Ctrl-C để dừng.',
    '',
  ];
  return lines.join('\n');
}

const developmentMailbox = '/dev/mail';

function signInLines(): string[] {
  const width = Math.max(...demoSignIns.map(({ username }) => username.length));
  const people = demoSignIns.map(({ username, role }) => `    ${username.padEnd(width)}   ${role}`);
  return ['', `  Đăng nhập thử (mật khẩu ${demoPassword})`, ...people];
}

/** Host and port alone: an address may hold a password. */
function hostOf(url: string): string {
  return new URL(url).host;
}
