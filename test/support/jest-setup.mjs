import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Names the folder of this run; the first test that wants a database makes it. */
export default function setup() {
  process.env.MOT_CUA_TEST_RUN = join(tmpdir(), `mot-cua-test-${process.pid}-${Date.now().toString(36)}`);
  process.env.MOT_CUA_TEST_JEST = String(process.pid);
}
