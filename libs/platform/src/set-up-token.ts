import { createHash, randomBytes } from 'node:crypto';

/** A fresh secret for the link with which the first administrator is set up, and what of it is stored. */
export function newSetUpToken(): { readonly token: string; readonly hash: Buffer } {
  const token = randomBytes(32).toString('base64url');
  return { token, hash: hashSetUpToken(token) };
}

/** What is stored of such a secret. */
export function hashSetUpToken(token: string): Buffer {
  return createHash('sha256').update(`set-up ${token}`).digest();
}
