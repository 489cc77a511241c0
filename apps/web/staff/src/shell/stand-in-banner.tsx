import { useTranslation } from 'react-i18next';
import type { Me } from '../api/types.js';

/** Says in whose place somebody acts today, beside their own posts. */
export function StandInBanner({ me }: { readonly me: Me }) {
  const { t } = useTranslation();
  const covered = me.posts.flatMap(({ standsInFor, roleName, unit }) => (standsInFor === null ? [] : [`${standsInFor.name} (${roleName}, ${unit.shortName})`]));
  if (covered.length === 0) return null;
  return (
    <p className="stand-in" role="note">
      {t('absence.standing-in', { who: covered.join('; ') })}
    </p>
  );
}
