import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Me } from '../api/types.js';
import { roomsOf } from './places.js';

/** The pages that somebody's posts open, room by room. */
export function Navigation({ me, onGo }: { readonly me: Me; readonly onGo: () => void }) {
  const { t } = useTranslation();
  return (
    <nav aria-label={t('shell.menu')}>
      {roomsOf(me).map(({ key: room, places }) => (
        <div key={room} className="nav-room" role="group" aria-labelledby={`room-${room}`}>
          <p className="nav-room-name" id={`room-${room}`}>
            {t(`room.${room}`)}
          </p>
          {places.map(({ to, key }) => (
            <Link key={to} to={to} className="nav-link" onClick={onGo} activeOptions={{ exact: to !== '/ho-so' && to !== '/quan-tri', includeSearch: false }}>
              {t(`nav.${key}`)}
            </Link>
          ))}
        </div>
      ))}
    </nav>
  );
}
