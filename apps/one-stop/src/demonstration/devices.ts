import type { Instant } from '#domain';
import { DemoDevice } from './demo-device.js';
import { ADMINISTRATOR, type Stage } from './stage.js';

/** Counters that have a device at which people rate; the others show a QR code. */
const PLACES = [
  { unitCode: 'H99.21.05.01', name: 'Ki-ốt đánh giá, sảnh chờ', kind: 'kiosk' },
  { unitCode: 'H99.41.01', name: 'Ki-ốt đánh giá, cửa ra', kind: 'kiosk' },
  { unitCode: 'H99.42.01', name: 'Màn hình quầy số 1', kind: 'counter' },
] as const;

/** Enrols the demonstration's devices as on a past day; answers the stage with them on it. */
export async function withDevices(stage: Stage, at: Instant): Promise<Stage> {
  const { api } = stage;
  const devices = new Map<string, DemoDevice>();
  for (const place of PLACES) {
    const { id, url } = await api.post<{ id: string; url: string }>('/api/v1/admin/rating-devices', place, at, ADMINISTRATOR);
    devices.set(place.unitCode, new DemoDevice(api, id, url.split('/').at(-1) ?? ''));
  }
  return { ...stage, devices };
}
