import { Database } from '#persistence';
import type { Configuration } from '#configuration';
import { newSetUpToken } from '#platform';

/** How long the link may be used; a later start makes a new one. */
const LIFETIME = '24 hours';

/**
 * The words with the one link that sets up the first administrator, or `null` once there is one. The secret stands
 * behind `#`, which browsers never send; of it only a hash is kept.
 */
export async function offerSetUp(database: Database, { publicUrl }: Configuration): Promise<string | null> {
  const { token, hash } = newSetUpToken();
  if (!(await database.read(({ setUp }) => setUp.offer(hash, LIFETIME)))) return null;
  return ['', '  Chưa có người quản trị. Mở liên kết dưới đây để thiết lập; dùng được một lần, trong 24 giờ:', `  ${publicUrl}/can-bo/lan-dau#${token}`, ''].join('\n');
}
