import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import jsQR from 'jsqr';
import { createCanvas, loadImage } from '@napi-rs/canvas';
import { Secrets } from '#platform';
import { SurveyModule } from '../../../apps/survey/src/survey.module.js';
import { createTestApp, type TestApp } from '../../support/app.js';
import { Player, callerOf } from '../oversight/play-cases.js';

const COUNTER = 'H99.21.05.01';
const RECEIVED = '2026-08-05T08:00:00+07:00';
const RETURNED = '2026-08-05T15:00:00+07:00';

let app: TestApp;
let player: Player;
let call: ReturnType<typeof callerOf>;

beforeAll(async () => {
  app = await createTestApp({ modules: [SurveyModule] });
  await app.app.listen(0, '127.0.0.1');
  call = callerOf(app);
  player = await Player.over(app);
}, 180_000);

afterAll(async () => {
  await player?.close();
  await app?.close();
});

async function returnedCase(procedure = '1.001193', counter = COUNTER): Promise<{ code: string; invitation: string; token: string }> {
  const code = await player.receive({ at: RECEIVED, procedure, counter });
  await player.issue(code, '2026-08-05T14:00:00+07:00');
  await player.giveBack(code, RETURNED);
  const { rows } = await player.sql.query<{ id: string }>('SELECT i.id FROM survey_invitation i JOIN case_file c ON c.id = i.case_id WHERE c.code = $1', [code]);
  const invitation = rows[0]?.id ?? '';
  return { code, invitation, token: app.app.get(Secrets).sign('rating', invitation) };
}

const rate = (token: string, payload: object, headers: Record<string, string> = {}) =>
  call('POST', `/api/v1/public/ratings/${token}`, { payload, headers });
const ratingsOf = async (code: string) =>
  (await player.sql.query('SELECT r.*, c.received_by_id, c.receiving_unit_id FROM rating r JOIN case_file c ON c.id = r.case_id WHERE c.code = $1', [code])).rows;

describe('an invitation', () => {
  test('shows the case and the survey it was written for, without personal data', async () => {
    const { code, token } = await returnedCase();
    const answer = await call('GET', `/api/v1/public/ratings/${token}`);
    expect(answer.statusCode).toBe(200);
    const body = answer.json();
    expect(body).toMatchObject({ code, procedure: { code: '1.001193', name: 'Thủ tục đăng ký khai sinh' }, unitName: 'Bộ phận Tiếp nhận và Trả kết quả xã Tân Lập', ratedAt: null });
    expect(body.survey.words).toEqual(['Rất không hài lòng', 'Không hài lòng', 'Bình thường', 'Hài lòng', 'Rất hài lòng']);
    expect(body.survey.criteria.map((item: { key: string }) => item.key)).toEqual(['access', 'procedure', 'officials', 'result', 'feedback']);
    expect(answer.body).not.toContain('Nguyễn Thị Hồng Ánh');
  });

  test('of another purpose, another signature or no case at all is the same 404', async () => {
    const { invitation, token } = await returnedCase();
    const secrets = app.app.get(Secrets);
    const forged = [
      secrets.sign('pin', invitation),
      `${invitation}.${'A'.repeat(86)}`,
      invitation,
      secrets.sign('rating', '00000000-0000-4000-8000-000000000000'),
      `${token}x`,
      token.replace(/^./, (first) => (first === '0' ? '1' : '0')),
    ];
    for (const wrong of forged) {
      const [shown, rated] = await Promise.all([call('GET', `/api/v1/public/ratings/${wrong}`), rate(wrong, { overall: 5 })]);
      expect([wrong, shown.statusCode, shown.json().code]).toEqual([wrong, 404, 'invitation-not-found']);
      expect([rated.statusCode, rated.json().code]).toEqual([404, 'invitation-not-found']);
    }
  });

  test('ends after 30 days', async () => {
    const { code, token } = await returnedCase();
    app.clock.set('2026-09-04T14:59:59+07:00');
    expect((await call('GET', `/api/v1/public/ratings/${token}`)).statusCode).toBe(200);
    app.clock.set('2026-09-04T15:00:00+07:00');
    expect((await rate(token, { overall: 5 })).json().code).toBe('invitation-not-found');
    expect(await ratingsOf(code)).toHaveLength(0);
  });
});

describe('a rating', () => {
  test('is kept with who took the case in, and is the only one', async () => {
    const { code, token } = await returnedCase();
    const first = await rate(token, { overall: 4, answers: { officials: 5, result: 2 }, reasons: ['late', 'late'], comment: '  Cán bộ rất nhiệt tình  ' });
    expect([first.statusCode, first.json()]).toEqual([201, { ratedAt: RETURNED }]);
    const second = await rate(token, { overall: 1 });
    expect([second.statusCode, second.json().code]).toEqual([409, 'already-rated']);
    const [row] = await ratingsOf(code);
    expect(row).toMatchObject({ overall: 4, answers: { officials: 5, result: 2 }, reasons: ['late'], comment: 'Cán bộ rất nhiệt tình', source: 'link', procedure_code: '1.001193' });
    expect(row.officer_id).not.toBeNull();
    expect([row.officer_id, row.unit_id]).toEqual([row.received_by_id, row.receiving_unit_id]);
    const shown = await call('GET', `/api/v1/public/ratings/${token}`);
    expect(shown.json().ratedAt).toBe(RETURNED);
  });

  test('is one row after 100 parallel uses of one token', async () => {
    const { code, token } = await returnedCase();
    const answers = await Promise.all(Array.from({ length: 100 }, (_, index) => rate(token, { overall: (index % 5) + 1 })));
    const statuses = answers.map((answer) => answer.statusCode);
    expect(statuses.filter((status) => status === 201)).toHaveLength(1);
    expect(statuses.filter((status) => status === 409)).toHaveLength(99);
    const [row, ...others] = await ratingsOf(code);
    expect(others).toHaveLength(0);
    expect(row.overall).toBe((statuses.indexOf(201) % 5) + 1);
  });

  test('under an idempotency key gets the first answer again, and 422 for another body', async () => {
    const { code, token } = await returnedCase();
    const key = { 'idempotency-key': 'rating-1' };
    const answers = await Promise.all(Array.from({ length: 10 }, () => rate(token, { overall: 3 }, key)));
    expect(new Set(answers.map((answer) => `${answer.statusCode} ${answer.body}`)).size).toBe(1);
    expect(answers[0]?.statusCode).toBe(201);
    expect((await rate(token, { overall: 5 }, key)).statusCode).toBe(422);
    const other = await returnedCase();
    expect((await rate(other.token, { overall: 5 }, key)).json().code).toBe('idempotency-key-reused');
    expect([await ratingsOf(code), await ratingsOf(other.code)].map((rows) => rows.length)).toEqual([1, 0]);
  });

  test('for one case never lands on another', async () => {
    const [a, b] = [await returnedCase(), await returnedCase()];
    expect((await rate(a.token, { overall: 2 })).statusCode).toBe(201);
    const swapped = `${b.invitation}${a.token.slice(a.token.indexOf('.'))}`;
    expect((await rate(swapped, { overall: 2 })).statusCode).toBe(404);
    expect(await ratingsOf(b.code)).toHaveLength(0);
  });

  test.each([
    [{}, 'overall'],
    [{ overall: 0 }, 'overall'],
    [{ overall: 6 }, 'overall'],
    [{ overall: 4.5 }, 'overall'],
    [{ overall: 5, answers: { officials: 6 } }, 'answers'],
    [{ overall: 5, answers: { nonsense: 5 } }, 'answers'],
    [{ overall: 5, answers: [5] }, 'answers'],
    [{ overall: 2, reasons: ['nonsense'] }, 'reasons'],
    [{ overall: 5, officerId: 'x' }, 'officerId'],
  ])('%j is refused by its field', async (payload, field) => {
    const { code, token } = await returnedCase();
    const answer = await rate(token, payload);
    expect([answer.statusCode, answer.json().errors[0].field]).toEqual([400, field]);
    expect(await ratingsOf(code)).toHaveLength(0);
  });

  test('is not taken from a browser in which staff is signed in', async () => {
    const { code, token } = await returnedCase();
    const cookie = await app.signIn('motcua.tanlap');
    const answer = await rate(token, { overall: 5 }, { cookie });
    expect([answer.statusCode, answer.json().code]).toEqual([403, 'staff-cannot-rate']);
    expect(await ratingsOf(code)).toHaveLength(0);
    expect((await rate(token, { overall: 5 }, { cookie: 'mot_cua=nonsense' })).statusCode).toBe(201);
  });
});

describe('the rating code at the counter', () => {
  const show = async (code: string, username: string) =>
    call('GET', `/api/v1/cases/${code}/rating-invitation`, { headers: { cookie: await app.signIn(username) } });

  test('opens the invitation, as an address and as a QR code that can be read', async () => {
    const { code, invitation } = await returnedCase();
    const answer = await show(code, 'motcua.tanlap');
    const { url, qrSvg } = answer.json();
    const token = app.app.get(Secrets).sign('rating-qr', invitation);
    expect([answer.statusCode, url]).toEqual([200, `http://localhost:3000/danh-gia/${token}`]);
    const canvas = createCanvas(600, 600);
    const context = canvas.getContext('2d');
    context.drawImage(await loadImage(Buffer.from(qrSvg)), 0, 0, 600, 600);
    const { data, width, height } = context.getImageData(0, 0, 600, 600);
    expect(jsQR.default(data as unknown as Uint8ClampedArray, width, height)?.data).toBe(url);
    expect((await rate(token, { overall: 5 })).statusCode).toBe(201);
    expect((await ratingsOf(code))[0]).toMatchObject({ source: 'qr' });
  });

  test('is for the receiving counter only', async () => {
    const { code } = await returnedCase();
    expect((await show(code, 'motcua.thanhgiang')).json().code).toBe('case-not-found');
    expect((await show(code, 'lanhdao.thanhgiang')).statusCode).toBe(403);
    expect((await show('H99.21.05.01-260805-9999', 'motcua.tanlap')).json().code).toBe('case-not-found');
  });

  test('is not there before the result is returned, and not after the rating', async () => {
    const open = await player.receive({ at: RECEIVED, procedure: '1.001193', counter: COUNTER });
    expect((await show(open, 'motcua.tanlap')).json().code).toBe('invitation-not-found');
    const { code, token } = await returnedCase();
    await rate(token, { overall: 5 });
    expect((await show(code, 'motcua.tanlap')).json().code).toBe('already-rated');
  });
});

describe('satisfaction', () => {
  const PERIOD = 'from=2026-10-01&to=2026-11-01';
  const show = async (username: string, query: string) =>
    call('GET', `/api/v1/oversight/satisfaction?${query}`, { headers: { cookie: await app.signIn(username) } });
  const PLAYED = [
    { counter: 'H99.21.05.01', procedure: '1.001193', marks: [5, 5, 4, 2, null] },
    { counter: 'H99.21.06.01', procedure: '1.004873', marks: [3, 5] },
    { counter: 'H99.41.01', procedure: '1.001193', marks: [1, null] },
  ];

  beforeAll(async () => {
    for (const { counter, procedure, marks } of PLAYED) {
      for (const mark of marks) {
        const code = await player.receive({ at: '2026-10-05T08:00:00+07:00', procedure, counter });
        await player.issue(code, '2026-10-05T09:00:00+07:00');
        await player.giveBack(code, '2026-10-05T10:00:00+07:00');
        const { rows } = await player.sql.query<{ id: string }>('SELECT i.id FROM survey_invitation i JOIN case_file c ON c.id = i.case_id WHERE c.code = $1', [code]);
        if (mark !== null) await rate(app.app.get(Secrets).sign('rating', rows[0]?.id ?? ''), { overall: mark });
      }
    }
  }, 60_000);

  test('is a share of fours and fives with bounds, response rate and verdict, recomputed in plain SQL', async () => {
    const body = (await show('lanhdao.tinh', `${PERIOD}&by=unit`)).json();
    const { rows } = await player.sql.query(
      `SELECT count(*)::int AS count, count(*) FILTER (WHERE overall IN (4, 5))::int AS satisfied FROM rating WHERE rated_at >= '2026-10-01+07' AND rated_at < '2026-11-01+07'`,
    );
    expect(rows[0]).toEqual({ count: 7, satisfied: 4 });
    expect(body.overall).toMatchObject({ ...rows[0], share: 4 / 7, invited: 9, responseRate: 7 / 9, verdict: 'not-met' });
    expect([body.overall.low, body.overall.high].map((bound: number) => bound.toFixed(3))).toEqual(['0.250', '0.842']);
    const tanLap = body.groups.find((group: { key: string }) => group.key === 'H99.21.05.01');
    expect(tanLap).toMatchObject({ name: 'Bộ phận Tiếp nhận và Trả kết quả xã Tân Lập', count: 4, satisfied: 3, share: 0.75, invited: 5, responseRate: 0.8, verdict: 'not-enough' });
    expect(body.groups.map((group: { count: number }) => group.count)).toEqual([4, 2, 1]);
  });

  test.each(['case', 'officer', 'procedure', 'month'] as const)('by %s adds up to the same', async (by) => {
    const body = (await show('lanhdao.tinh', `${PERIOD}&by=${by}`)).json();
    const sum = (key: 'count' | 'satisfied' | 'invited') => body.groups.reduce((total: number, group: Record<string, number>) => total + (group[key] ?? 0), 0);
    expect([sum('count'), sum('satisfied'), sum('invited')]).toEqual([7, 4, 9]);
    expect(body.groups).toHaveLength({ case: 9, officer: 1, procedure: 2, month: 1 }[by]);
    expect(new Set(body.groups.map((group: { key: string }) => group.key)).size).toBe(body.groups.length);
  });

  test('is narrowed to the subtree of the post, and to a unit of it', async () => {
    expect((await show('lanhdao.thanhgiang', PERIOD)).json().overall).toMatchObject({ count: 6, satisfied: 4, invited: 7 });
    expect((await show('lanhdao.thanhgiang', `${PERIOD}&unitCode=H99.21.06`)).json()).toMatchObject({ unit: { code: 'H99.21.06' }, overall: { count: 2, satisfied: 1 } });
    expect((await show('lanhdao.thanhgiang', `${PERIOD}&unitCode=H99.41`)).statusCode).toBe(404);
    expect((await show('lanhdao.thanhgiang', `${PERIOD}&unitCode=H99.00`)).statusCode).toBe(404);
    expect((await show('motcua.tanlap', PERIOD)).statusCode).toBe(403);
    expect((await call('GET', `/api/v1/oversight/satisfaction?${PERIOD}`)).statusCode).toBe(401);
  });

  test('has no share where nobody answered, and refuses a period that ends before it begins', async () => {
    const empty = (await show('lanhdao.tinh', 'from=2025-08-01&to=2025-08-02')).json();
    expect(empty.overall).toEqual({
      count: 0, satisfied: 0, share: null, low: null, high: null, verdict: 'not-enough', invited: 0, responseRate: null, flagged: 0, setAside: 0, withAll: { count: 0, satisfied: 0, share: null },
    });
    expect((await show('lanhdao.tinh', 'from=2026-08-02&to=2026-08-02')).json().errors[0].field).toBe('to');
    expect((await show('lanhdao.tinh', 'from=2026-02-30&to=2026-08-02')).statusCode).toBe(400);
    expect((await show('lanhdao.tinh', 'from=0001-01-01&to=2026-08-02')).statusCode).toBe(400);
  });
});
