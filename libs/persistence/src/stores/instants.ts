import type { Instant } from '#domain';

/** An instant as PostgreSQL reads it. */
export function iso(instant: Instant | number | null): string | null {
  return instant === null ? null : new Date(instant).toISOString();
}
