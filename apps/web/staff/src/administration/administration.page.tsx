import { Link, Outlet } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { ADMINISTRATION } from '../shell/places.js';

/** The rooms of the administration: a strip of links above whichever is open. */
export function AdministrationPage() {
  const { t } = useTranslation();
  return (
    <>
      <nav className="sub-nav no-print" aria-label={t('nav.administration')}>
        {ADMINISTRATION.map(({ to, key }) => (
          <Link key={to} to={to} className="nav-link" activeOptions={{ includeSearch: false }}>
            {t(`administration.${key}`)}
          </Link>
        ))}
      </nav>
      <Outlet />
    </>
  );
}
