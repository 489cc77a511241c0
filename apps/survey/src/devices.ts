import { Inject, Injectable } from '@nestjs/common';
import { Database, type RatingCall, type RatingDevice } from '#persistence';
import { CONFIGURATION, type Configuration } from '#configuration';
import { Clock, Problem, Secrets, isId } from '#platform';

const PURPOSE = 'rating-device';

/** Devices by their addresses. An address is signed with the server's key and stored nowhere. */
@Injectable()
export class Devices {
  constructor(
    private readonly database: Database,
    private readonly secrets: Secrets,
    private readonly clock: Clock,
    @Inject(CONFIGURATION) private readonly configuration: Configuration,
  ) {}

  urlOf(deviceId: string): string {
    return `${this.configuration.publicUrl}/may-danh-gia/${this.secrets.sign(PURPOSE, deviceId)}`;
  }

  /** The device in use that an address was signed for; a forged one, and one that was retired, is the same 404. */
  async open(token: string): Promise<RatingDevice> {
    const id = this.secrets.verify(PURPOSE, token);
    const device = id === null ? undefined : await this.database.read(({ ratingDevices }) => ratingDevices.find(id));
    if (!device || device.retiredAt !== null) throw new Problem('device-not-found');
    return device;
  }

  /** What a device is to ask now, if anything. */
  openCall({ id }: RatingDevice): Promise<RatingCall | undefined> {
    return this.database.read(({ ratingDevices }) => ratingDevices.openCall(id, this.clock.now()));
  }

  /** A call of this device, also one that is over. Throws `invitation-not-found` for any other. */
  async call(device: RatingDevice, callId: string): Promise<RatingCall> {
    const call = isId(callId) ? await this.database.read(({ ratingDevices }) => ratingDevices.findCall(callId, device.id)) : undefined;
    if (!call) throw new Problem('invitation-not-found');
    return call;
  }
}
