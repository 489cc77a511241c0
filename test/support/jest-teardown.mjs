import { endRun } from './run-folder.mjs';

export default async function teardown() {
  await endRun(process.env.MOT_CUA_TEST_RUN);
}
