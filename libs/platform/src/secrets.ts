import { createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { PIN_LENGTH, pinFrom } from '#domain';
import { CONFIGURATION, type Configuration } from '#configuration';

/** What is derived from the server's key: the database alone opens neither a case nor an invitation. */
@Injectable()
export class Secrets {
  private readonly key: Buffer;
  private readonly publicUrl: string;

  constructor(@Inject(CONFIGURATION) { secretKey, publicUrl }: Configuration) {
    this.key = secretKey;
    this.publicUrl = publicUrl;
  }

  newPinSalt(): Buffer {
    return randomBytes(16);
  }

  /** The 8-character PIN that belongs to a case's salt, for the receipt. */
  pinOf(salt: Buffer): string {
    return pinFrom(this.mac('pin', salt.toString('hex')).subarray(0, PIN_LENGTH * 4));
  }

  /** Address of the public tracking page of a case, with the PIN behind `#`, which browsers never send. */
  trackingUrl(code: string, pin: string): string {
    return `${this.publicUrl}/tra-cuu#${code}.${pin}`;
  }

  /** Address at which a petition is followed, with its secret behind `#`. */
  petitionUrl(reference: string, pin: string): string {
    return `${this.publicUrl}/phan-anh/tra-cuu#${reference}.${pin}`;
  }

  /** Address at which the answer of a round is rated. */
  answerUrl(followUpId: string, round: number): string {
    return `${this.publicUrl}/phan-anh/tra-loi/${this.sign('answer', `${followUpId}_${round}`)}`;
  }

  /** What the token of such an address names; `null` when it was not signed here. */
  readAnswerToken(token: string): { readonly followUpId: string; readonly round: number } | null {
    const [followUpId = '', round = ''] = this.verify('answer', token)?.split('_') ?? [];
    return followUpId === '' ? null : { followUpId, round: Number(round) };
  }

  /** Compares in constant time. */
  isPin(salt: Buffer, pin: string): boolean {
    return sameText(this.pinOf(salt), pin);
  }

  /** `id.signature`: an address that cannot be guessed, without being stored. */
  sign(purpose: string, id: string): string {
    return `${id}.${this.mac(purpose, id).toString('base64url')}`;
  }

  /** The id of a signed token, or `null` when it was not signed here for this purpose. */
  verify(purpose: string, token: string): string | null {
    const id = token.slice(0, Math.max(0, token.indexOf('.')));
    return id !== '' && sameText(this.sign(purpose, id), token) ? id : null;
  }

  /** What the answer to a call of another system must carry: the same however often the call is sent. */
  answerSecret(messageId: string): string {
    return this.mac('service-answer', messageId).toString('base64url');
  }

  /** A mark by which the same address or browser is known again, without being told. */
  originMark(kind: 'address' | 'browser', value: string): Buffer {
    return this.mac(`origin-${kind}`, value).subarray(0, 32);
  }

  private mac(purpose: string, text: string): Buffer {
    return createHmac('sha512', this.key).update(`${purpose}:${text}`).digest();
  }
}

/** What is stored of an answer's secret. */
export function hashAnswerSecret(secret: string): Buffer {
  return createHash('sha256').update(secret).digest();
}

/** Compares in constant time; nothing is the secret of a call that was never sent. */
export function isAnswerSecret(hash: Buffer | null, secret: string): boolean {
  const given = hashAnswerSecret(secret);
  return timingSafeEqual(hash ?? randomBytes(given.length), given);
}

function sameText(left: string, right: string): boolean {
  const [a, b] = [Buffer.from(left), Buffer.from(right)];
  return a.length === b.length && timingSafeEqual(a, b);
}
