import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Me } from '../api/types.js';
import { answersForOthers } from '../follow-up/case-follow-ups.js';

const PLACES = [
  { to: '/tiep-nhan', key: 'receive', open: ({ can }: Me) => can.receive },
  { to: '/truc-tuyen', key: 'online', open: ({ can }: Me) => can.receive },
  { to: '/viec', key: 'inbox', open: () => true },
  { to: '/ho-so', key: 'search', open: () => true },
  { to: '/qua-han', key: 'late', open: () => true },
  { to: '/nguyen-nhan-tre', key: 'lateness', open: ({ can }: Me) => can.oversee },
  { to: '/chi-tieu', key: 'scorecard', open: ({ can }: Me) => can.oversee },
  { to: '/nhap-chi-tieu', key: 'entries', open: ({ posts }: Me) => posts.some(({ role }) => ['leader', 'clerk', 'department-head', 'administrator'].includes(role)) },
  { to: '/bao-cao', key: 'reports', open: () => true },
  { to: '/phan-anh', key: 'follow-ups', open: answersForOthers },
  { to: '/danh-gia', key: 'ratings', open: ({ can }: Me) => can.oversee },
  { to: '/khao-sat', key: 'rounds', open: () => true },
  { to: '/danh-gia-giai-quyet', key: 'assessment', open: () => true },
  { to: '/de-xuat', key: 'proposals', open: ({ posts }: Me) => posts.some(({ role }) => role === 'leader' || role === 'administrator') },
  { to: '/vang-mat', key: 'absences', open: () => true },
  { to: '/quan-tri', key: 'administration', open: ({ can }: Me) => can.administer },
] as const;

/** The pages that somebody's posts open. */
export function Navigation({ me, onGo }: { readonly me: Me; readonly onGo: () => void }) {
  const { t } = useTranslation();
  return (
    <nav aria-label={t('shell.menu')}>
      {PLACES.filter(({ open }) => open(me)).map(({ to, key }) => (
        <Link key={to} to={to} className="nav-link" onClick={onGo} activeOptions={{ exact: to !== '/ho-so', includeSearch: false }}>
          {t(`nav.${key}`)}
        </Link>
      ))}
    </nav>
  );
}
