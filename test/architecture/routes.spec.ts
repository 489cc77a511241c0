import { beforeAll, expect, test } from '@jest/globals';
import { Controller, Get } from '@nestjs/common';
import { Staff } from '#platform';
import { controllerFiles, controllersOf, routesOf, type Route } from './controllers.js';

/** Everything that is open to somebody who has not signed in. A new line here is a decision, not a formality. */
const OPEN: readonly string[] = [
  'GET /health/live',
  'GET /health/ready',
  'GET /metrics',
  'POST /api/v1/sessions',
  // By the link that a start without any administrator tells whoever started it.
  'POST /api/v1/set-up',
  'POST /api/v1/set-up/lookups',
  'POST /api/v1/deadlines/preview',
  'GET /api/v1/procedures',
  'GET /api/v1/procedures/:code',
  // Forms to fill in are what citizens come for.
  'GET /api/v1/procedures/:code/forms/:id',
  'GET /api/v1/units/counters',
  'POST /api/v1/public/lookups',
  // What an applicant keeps, by the same code and PIN.
  'POST /api/v1/public/lookups/state.pdf',
  'POST /api/v1/public/lookups/application.pdf',
  'POST /api/v1/public/applications',
  'POST /api/v1/public/applications/resubmit',
  // A draft is opened by its secret, which is its only name.
  'POST /api/v1/public/drafts',
  'GET /api/v1/public/drafts/current',
  'PUT /api/v1/public/drafts/current',
  'POST /api/v1/public/drafts/current/files',
  'DELETE /api/v1/public/drafts/current/files/:id',
  'POST /api/v1/public/drafts/current/submit',
  // Screens of the hall by their signed addresses, and whoever waits there by that of their number.
  'GET /api/v1/public/queue-devices/:token',
  'POST /api/v1/public/queue-devices/:token/tickets',
  'GET /api/v1/public/queue-tickets/:token',
  // By a ticket of an hour that a look-up by code and PIN gave.
  'POST /api/v1/public/supplements/:ticket',
  'GET /api/v1/public/results/:ticket',
  'GET /api/v1/public/ratings/:token',
  'POST /api/v1/public/ratings/:token',
  // A screen at a counter, by its signed address; it asks only what an officer of the counter called for.
  'GET /api/v1/public/rating-devices/:token',
  'POST /api/v1/public/rating-devices/:token/ratings',
  'POST /api/v1/public/rating-devices/:token/reasons',
  'GET /api/v1/public/satisfaction',
  'GET /api/v1/public/questionnaires/:token',
  'POST /api/v1/public/questionnaires/:token',
  'POST /api/v1/public/petitions',
  'POST /api/v1/public/petitions/lookups',
  'GET /api/v1/public/answers/:token',
  'POST /api/v1/public/answers/:token',
  // Figures of the whole authority and what they are made from.
  'GET /api/v1/public/open-data',
  'GET /api/v1/public/open-data/:month.csv',
  'GET /api/v1/public/open-data/:month.json',
  'GET /api/v1/public/open-data/schema.json',
  'GET /api/v1/public/scorecard',
  // Another system's answer, with the secret that went out with the call.
  'POST /api/v1/public/service-answers/:id',
  'GET /',
  'GET /thu-tuc',
  'GET /thu-tuc/:code',
  'GET /lay-so/:token',
  'POST /lay-so/:token',
  'GET /bang-goi/:token',
  'GET /bang-goi/:token/trang-thai',
  'GET /so-thu-tu/:token',
  'GET /nop-ho-so/luu',
  'GET /nop-ho-so/lam-tiep',
  'POST /nop-ho-so/lam-tiep',
  'POST /nop-ho-so/roi-may',
  'POST /nop-ho-so/gui',
  'GET /nop-ho-so/buoc/kiem-tra',
  'GET /nop-ho-so/buoc/:step',
  'POST /nop-ho-so/buoc/:step',
  'POST /nop-ho-so/tep/:paper',
  'POST /nop-ho-so/tep/bo',
  'POST /tra-cuu/bo-sung/:ticket',
  'GET /nop-ho-so/:code',
  'POST /nop-ho-so/:code',
  'GET /khao-sat/:token',
  'POST /khao-sat/:token',
  'GET /tra-cuu',
  'POST /tra-cuu',
  'POST /tra-cuu/nop-lai',
  'POST /tra-cuu/tinh-trang.pdf',
  'POST /tra-cuu/ho-so.pdf',
  'GET /danh-gia/:token',
  'POST /danh-gia/:token',
  'GET /may-danh-gia/:token',
  'POST /may-danh-gia/:token',
  'POST /may-danh-gia/:token/ly-do',
  'GET /muc-do-hai-long',
  'GET /du-lieu-mo',
  'GET /phan-anh',
  'POST /phan-anh',
  'GET /phan-anh/tra-cuu',
  'POST /phan-anh/tra-cuu',
  'GET /phan-anh/tra-loi/:token',
  'POST /phan-anh/tra-loi/:token',
  // The staff pages as files; what they show comes over the API.
  'GET /can-bo',
  'GET /can-bo/service-worker.js',
  'GET /can-bo/*',
  // The page that says that there is none.
  'GET /*',
  // Only without a mail server, and never in production.
  'GET /dev/mail',
  'GET /dev/mail/:id',
];

const routes: Route[] = [];

beforeAll(async () => {
  for (const file of controllerFiles()) for (const controller of await controllersOf(file)) routes.push(...routesOf(file, controller));
});

test('the routes are found', () => {
  expect(routes.length).toBeGreaterThan(40);
  expect(routes.map(({ way }) => way)).toContain('POST /api/v1/cases');
});

test('every route says who may use it', () => {
  expect(routes.filter(({ policy }) => policy === undefined).map(({ way, file }) => `${way} (${file})`)).toEqual([]);
});

test('exactly these routes are open to everyone', () => {
  expect(routes.filter(({ policy }) => policy?.open).map(({ way }) => way).sort()).toEqual([...OPEN].sort());
});

test('no two handlers stand on one way', () => {
  const ways = routes.map(({ way }) => way.replace(/:\w+/g, ':x'));
  expect(ways.filter((way, index) => ways.indexOf(way) !== index)).toEqual([]);
});

test('a route without a policy, and one below its class, are told apart', () => {
  class Bare {
    bare(): void {}
  }
  Controller('a')(Bare);
  Get('b')(Bare.prototype, 'bare', Object.getOwnPropertyDescriptor(Bare.prototype, 'bare') as TypedPropertyDescriptor<() => void>);
  expect(routesOf('a.ts', Bare)).toEqual([{ way: 'GET /a/b', file: 'a.ts', policy: undefined }]);
  Staff('leader')(Bare);
  expect(routesOf('a.ts', Bare)[0]?.policy).toEqual({ open: false, roles: ['leader'] });
});
