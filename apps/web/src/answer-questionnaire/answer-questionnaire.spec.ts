import { describe, expect, test } from '@jest/globals';
import type { FastifyReply } from 'fastify';
import { renderToStaticMarkup } from 'react-dom/server';
import type { CitizenPage, CitizenPages } from '../citizen-pages.js';
import { ApiProblem } from '../public-api/api-problem.js';
import type { PublicApi } from '../public-api/public-api.js';
import type { Asked, NewSheet } from '../public-api/questionnaire.types.js';
import { AnswerQuestionnaireController } from './answer-questionnaire.controller.js';

const asked: Asked = {
  caseCode: 'H99.21.05.01-260803-0001',
  procedure: { code: '1.004873', name: 'Cấp Giấy xác nhận', field: 'ho-tich', fieldName: 'Hộ tịch' },
  unitName: 'Một cửa xã Tân Lập',
  questionnaire: {
    code: 'sipas',
    version: 1,
    name: 'Phiếu khảo sát',
    introduction: 'Xin chào',
    words: ['Rất không hài lòng', 'Không hài lòng', 'Bình thường', 'Hài lòng', 'Rất hài lòng'],
    notApplicable: 'Không áp dụng',
    factors: [{ key: 'access', name: 'Tiếp cận', criteria: [{ key: 'place', question: 'Dễ tìm', skippable: true }, { key: 'information', question: 'Dễ hiểu', skippable: false }] }],
    facts: [{ key: 'contacts', question: 'Mấy lần?', choices: [{ key: '0', label: 'Không' }, { key: '1', label: 'Một' }] }],
    groups: [{ key: 'age', question: 'Tuổi', choices: [{ key: 'young', label: 'Trẻ' }, { key: 'old', label: 'Già' }] }],
    comment: 'Ý kiến khác',
  },
  answerUntil: '2026-09-20',
  answeredAt: null,
};
const VISITOR = { ip: '127.0.0.1', cookie: undefined };
const reply = {} as FastifyReply;

function pageWith(answer: (sheet: NewSheet, key: string) => Promise<void>, questionnaire = async (): Promise<Asked> => asked) {
  const sent: { status: number; html: string; secret: boolean | undefined }[] = [];
  const pages = { send: (_: FastifyReply, { status = 200, content, secret }: CitizenPage) => sent.push({ status, html: renderToStaticMarkup(content), secret }) };
  const api = { questionnaire, answerQuestionnaire: async (_: unknown, __: string, sheet: NewSheet, key: string) => answer(sheet, key) };
  return { sent, controller: new AnswerQuestionnaireController(api as unknown as PublicApi, pages as unknown as CitizenPages) };
}

const nothing = async (): Promise<void> => undefined;
const refuse = (status: number, code: string, errors: { field: string; code: string; message: string }[] = []) => async (): Promise<never> => {
  throw new ApiProblem(status, { code, errors }, null);
};

describe('the questionnaire', () => {
  test('asks with nothing set beforehand, and is kept by no cache', async () => {
    const { sent, controller } = pageWith(nothing);
    await controller.ask('one.two', VISITOR, reply);
    const [page] = sent;
    expect(page).toMatchObject({ status: 200, secret: true });
    expect(page?.html).not.toContain('checked');
    expect(page?.html.match(/name="answers\.place"/g)).toHaveLength(6);
    expect(page?.html.match(/name="answers\.information"/g)).toHaveLength(5);
    expect(page?.html).toContain('action="/khao-sat/one.two"');
    expect(page?.html).toContain('hết ngày 20/09/2026');
  });

  test('sends what was chosen under the key of the form, and nothing that was passed over', async () => {
    const taken: { sheet: NewSheet; key: string }[] = [];
    const { sent, controller } = pageWith(async (sheet, key) => void taken.push({ sheet, key }));
    await controller.answer('t', { key: 'k1', 'answers.place': 'not-applicable', 'answers.information': '4', 'groups.age': 'old', comment: ' Tốt ', other: 'x' }, VISITOR, reply);
    expect(taken).toEqual([{ key: 'k1', sheet: { answers: { place: 'not-applicable', information: 4 }, facts: {}, groups: { age: 'old' }, comment: 'Tốt' } }]);
    expect(sent[0]?.html).toContain('Cảm ơn bạn');
  });

  test('tells beside the question what is missing, and loses nothing of what was chosen', async () => {
    const { sent, controller } = pageWith(refuse(400, 'invalid-request', [{ field: 'answers.information', code: 'missing', message: 'Hãy chọn một mức' }]));
    await controller.answer('t', { key: 'k1', 'answers.place': '2', 'groups.age': 'young', comment: 'Còn đây' }, VISITOR, reply);
    const html = sent[0]?.html ?? '';
    expect(sent[0]?.status).toBe(400);
    expect(html).toContain('href="#answers-information">Dễ hiểu: hãy chọn một mức</a>');
    expect(html).toMatch(/id="answers-information-error"[^>]*>.*?Hãy chọn một mức/);
    expect(html).toMatch(/<input[^>]*name="answers\.place"[^>]*checked=""[^>]*value="2"/);
    expect(html).toMatch(/<input[^>]*name="groups\.age"[^>]*checked=""[^>]*value="young"/);
    expect(html).toContain('Còn đây');
    expect(html).toContain('name="key" value="k1"');
  });

  test.each([
    ['already-answered', 409, 'đã được trả lời'],
    ['questionnaire-not-found', 404, 'không còn nhận câu trả lời'],
    ['staff-cannot-rate', 403, 'Cán bộ không trả lời thay'],
  ])('ends where it is %s', async (code, status, words) => {
    const { sent, controller } = pageWith(refuse(status, code));
    await controller.answer('t', { key: 'k1', 'answers.information': '4' }, VISITOR, reply);
    expect([sent[0]?.status, sent[0]?.html.includes(words)]).toEqual([status, true]);
  });

  test('is over once it was answered, and any other trouble is not its end', async () => {
    const { sent, controller } = pageWith(nothing, async () => ({ ...asked, answeredAt: '2026-09-01T09:00:00+07:00' }));
    await controller.ask('t', VISITOR, reply);
    expect(sent[0]?.html).toContain('đã được trả lời');
    await expect(pageWith(nothing, refuse(503, 'unavailable')).controller.ask('t', VISITOR, reply)).rejects.toThrow('unavailable');
  });
});
