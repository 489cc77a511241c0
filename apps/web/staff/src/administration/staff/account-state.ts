import type { TFunction } from 'i18next';
import type { StaffMember } from '../../api/types.js';

/** How an account stands, in words. */
export function accountState(t: TFunction, { active, passwordTemporary }: Pick<StaffMember, 'active' | 'passwordTemporary'>): string {
  if (!active) return t('staff.closed');
  return passwordTemporary ? t('staff.not-yet') : t('staff.open');
}
