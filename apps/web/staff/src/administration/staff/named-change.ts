import type { StaffChanges } from '../../api/types.js';

/** A change with its name, which is told when it is done. */
export interface NamedChange {
  readonly name: string;
  readonly changes: StaffChanges | 'sign-out';
}

/** Asks for a change. */
export type Run = (name: string, changes: NamedChange['changes']) => void;
