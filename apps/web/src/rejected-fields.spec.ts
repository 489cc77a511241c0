import { describe, expect, test } from '@jest/globals';
import { Problem } from '#platform';
import { APPLICATION_STEPS, stepAddress } from '../citizen/application-steps.js';
import { REPLY, UPLOAD, VISITOR, citizenDesk, drawn, type CitizenDesk } from '../../../test/support/citizen-desk.js';
import { SAMPLE_DRAFT, SAMPLE_TRACKED, refusing, type SampleApi } from '../../../test/support/sample-citizen.js';
import type { FormBody } from './form.js';

/** One form sent with something wrong: how it is sent, which fields are then asked again, and what was typed. */
interface Sending {
  readonly form: string;
  readonly send: (desk: CitizenDesk, body: FormBody) => unknown;
  readonly body: FormBody;
  /** Fields that are told, by their ids, in the order of the summary. */
  readonly told: readonly string[];
  readonly api?: Partial<SampleApi>;
}

const step = (name: string) => (desk: CitizenDesk, body: FormBody) => desk.fillIn.answer(name, undefined, body, 'x', VISITOR, REPLY);
const long = 'Không được dài quá 2000 ký tự';

const FILE_FAULTS = ['file-too-large', 'file-type-refused', 'file-empty', 'file-missing', 'too-many-files'] as const;

const SENDINGS: readonly Sending[] = [
  { form: 'tracking, empty', send: (desk, body) => desk.track.show(body, VISITOR, REPLY), body: { code: '', pin: '' }, told: ['code', 'pin'], api: { lookUp: refusing(400, 'invalid-request') } },
  { form: 'tracking, wrong', send: (desk, body) => desk.track.show(body, VISITOR, REPLY), body: { code: 'H99', pin: 'ABCD2345' }, told: ['code'], api: { lookUp: refusing(404, 'wrong-code-or-pin') } },
  { form: 'a sheet on paper, wrong', send: (desk, body) => desk.track.printState(body, VISITOR, REPLY), body: { code: 'H99', pin: 'ABCD2345' }, told: ['code'], api: { caseSheet: refusing(404, 'wrong-code-or-pin') } },
  { form: 'resubmitting without a word', send: (desk, body) => desk.track.resubmit(body, VISITOR, REPLY), body: { code: 'H99', pin: 'A', note: '' }, told: ['note'], api: { lookUp: async () => ({ ...SAMPLE_TRACKED, canSupplement: true }) } },
  { form: 'resubmitting too much', send: (desk, body) => desk.track.resubmit(body, VISITOR, REPLY), body: { code: 'H99', pin: 'A', note: 'Tôi đã chụp lại' }, told: ['note'], api: { lookUp: async () => ({ ...SAMPLE_TRACKED, canSupplement: true }), resubmit: refusing(400, 'invalid-request', [{ field: 'note', message: long }]) } },
  { form: 'step 1, empty', send: step('chu-ho-so'), body: { 'applicant.kind': 'person', byOther: 'true' }, told: ['applicant-fullName', 'applicant-address'] },
  { form: 'step 1, wrong', send: step('chu-ho-so'), body: { 'applicant.kind': 'organisation', 'applicant.fullName': 'Y Bliă', 'applicant.identityNumber': '12', 'applicant.birthDate': '31/02/1990', 'applicant.address': 'Thôn Đông', byOther: 'false' }, told: ['applicant-identityNumber', 'applicant-birthDate'] },
  { form: 'step 1, refused by the API', send: step('chu-ho-so'), body: { 'applicant.kind': 'person', 'applicant.fullName': 'Giang', 'applicant.address': 'Thôn Đông', byOther: 'false' }, told: ['applicant-address'], api: { answerDraft: refusing(400, 'invalid-request', [{ field: 'applicant.address', message: long }]) } },
  { form: 'step 2, empty', send: step('lien-he'), body: { 'applicant.phone': '', 'submitter.fullName': '' }, told: ['applicant-phone', 'submitter-fullName', 'submitter-authority'] },
  { form: 'step 2, wrong', send: step('lien-he'), body: { 'applicant.phone': '12', 'applicant.email': 'giang@', 'submitter.fullName': 'Đức', 'submitter.identityNumber': '123456789', 'submitter.phone': '99', 'submitter.authority': 'Cha' }, told: ['applicant-phone', 'applicant-email', 'submitter-identityNumber', 'submitter-phone'] },
  { form: 'step 3, empty', send: step('noi-nop'), body: { unitCode: '', variant: 'mot-ngay' }, told: ['unitCode'] },
  ...FILE_FAULTS.map((code): Sending => {
    const { status, title } = new Problem(code);
    return { form: `step 4, ${code}`, send: (desk) => desk.fillIn.upload('to-khai', {}, 'x', VISITOR, UPLOAD, REPLY), body: {}, told: ['tep-to-khai'], api: { addDraftFiles: refusing(status, code, [], title) } };
  }),
  { form: 'step 5, empty', send: step('nhan-ket-qua'), body: { note: 'Xin gọi buổi chiều' }, told: ['delivery'] },
  { form: 'resuming without a code', send: (desk, body) => desk.apply.resume(body, VISITOR, REPLY), body: { ma: '' }, told: ['ma'] },
  { form: 'petition, empty', send: (desk, body) => desk.petition.send(body, VISITOR, REPLY), body: { concerned: 'Người nào đó', 'contact.name': 'Giang' }, told: ['topic', 'text', 'unitCode'], api: { sendPetition: refusing(400, 'invalid-request', [{ field: 'text', message: 'Không được để trống' }, { field: 'topic', message: 'Phải là một trong: late' }]) } },
  {
    form: 'petition, wrong',
    send: (desk, body) => desk.petition.send(body, VISITOR, REPLY),
    body: { topic: 'late', text: 'Chậm hẹn', unitCode: 'H99.42.01', 'contact.phone': '12', 'contact.email': 'giang@' },
    told: ['contact-phone', 'contact-email'],
    api: { sendPetition: refusing(400, 'invalid-request', [{ field: 'contact.phone', message: 'Số điện thoại không hợp lệ: di động có 10 số (03, 05, 07, 08, 09…), cố định có 11 số (02…)' }, { field: 'contact.email', message: 'Địa chỉ thư điện tử phải có dạng ten@noi-gui.vn, hãy gõ lại' }]) },
  },
  { form: 'petition about a case with a wrong PIN', send: (desk, body) => desk.petition.send(body, VISITOR, REPLY), body: { topic: 'late', text: 'Chậm hẹn', 'case.code': 'H99', 'case.pin': 'AAAA' }, told: ['case-code'], api: { sendPetition: refusing(404, 'wrong-code-or-pin') } },
  { form: 'following a petition, empty', send: (desk, body) => desk.petition.show(body, VISITOR, REPLY), body: { code: '', pin: '' }, told: ['code', 'pin'], api: { lookUpPetition: refusing(400, 'invalid-request') } },
  { form: 'following a petition, wrong', send: (desk, body) => desk.petition.show(body, VISITOR, REPLY), body: { code: 'PA-1', pin: 'AAAA' }, told: ['code'], api: { lookUpPetition: refusing(404, 'wrong-code-or-pin') } },
  { form: 'rating an answer without a choice', send: (desk, body) => desk.rateAnswer.rate('t', body, VISITOR, REPLY), body: { comment: 'Chưa rõ' }, told: ['satisfied'] },
  { form: 'rating an answer with too many words', send: (desk, body) => desk.rateAnswer.rate('t', body, VISITOR, REPLY), body: { satisfied: 'no', comment: 'Chưa rõ' }, told: ['comment'], api: { rateAnswer: refusing(400, 'invalid-request', [{ field: 'comment', message: long }]) } },
  { form: 'rating a case without a face', send: (desk, body) => desk.rate.rate('t', body, VISITOR, REPLY), body: { reasons: ['late'], comment: 'Chờ lâu', 'answers.officials': '3' }, told: ['overall'] },
  { form: 'rating a case with too many words', send: (desk, body) => desk.rate.rate('t', body, VISITOR, REPLY), body: { overall: '2', comment: 'Chờ lâu' }, told: ['comment'], api: { rate: refusing(400, 'invalid-request', [{ field: 'comment', message: long }]) } },
  { form: 'questionnaire with a question left out', send: (desk, body) => desk.questionnaire.answer('t', body, VISITOR, REPLY), body: { 'answers.place': '4', 'groups.age': 'old', comment: 'Tốt' }, told: ['answers-information'], api: { answerQuestionnaire: refusing(400, 'invalid-request', [{ field: 'answers.information', message: 'Hãy chọn một mức' }]) } },
];

/** Words that say how a thing is mended. */
const MENDS = /\b(hãy|phải|cần|ví dụ|có \d+|không được|chỉ (nhận|gồm)|chỉ)\b/iu;

const text = (html: string): string => html.replace(/<[^>]+>/g, '').replaceAll('&#x27;', "'").replaceAll('&quot;', '"');
const escaped = (value: string): string => value.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

interface Told {
  readonly id: string;
  readonly message: string;
}

/** What the summary tells, each with the id of its field. */
function summaryOf(html: string): readonly Told[] {
  const list = /govuk-error-summary__list">(.*?)<\/ul>/.exec(html)?.[1] ?? '';
  return [...list.matchAll(/<li><a href="#([^"]+)">(.*?)<\/a><\/li>/g)].map(([, id = '', message = '']) => ({ id, message: text(message) }));
}

/** Whether a value that was typed or chosen is on the page again. */
function keeps(html: string, name: string, value: string): boolean {
  const [field, kept] = [escaped(name), escaped(value.replaceAll('&', '&amp;'))];
  const inputs = [...html.matchAll(/<input[^>]*>/g)].map(([input]) => input).filter((input) => new RegExp(`name="${field}"`).test(input) && new RegExp(`value="${kept}"`).test(input));
  const isTyped = inputs.some((input) => /type="(text|tel|email|search|hidden)"/.test(input) || input.includes('checked=""'));
  return isTyped || new RegExp(`<textarea[^>]*name="${field}"[^>]*>${kept}<`).test(html) || new RegExp(`<select[^>]*name="${field}".*?<option value="${kept}"[^>]* selected=""`).test(html) || new RegExp(`<select[^>]*name="${field}".*?<option[^>]*selected=""[^>]*value="${kept}"`).test(html);
}

describe.each(SENDINGS)('$form', ({ send, body, told, api = {} }) => {
  const sent = async () => {
    const desk = citizenDesk(api);
    await send(desk, body);
    return desk.shown();
  };

  test('is told once above the form and once beside the field, says how to mend it, and loses nothing', async () => {
    const page = await sent();
    const html = drawn(page);
    const summary = summaryOf(html);
    expect([page.failed, (page.status ?? 200) >= 400]).toEqual([true, true]);
    expect(html).toMatch(/<title>Lỗi: /);
    expect(summary.map(({ id }) => id)).toEqual(told);
    for (const { id, message } of summary) {
      expect(message).toMatch(MENDS);
      expect(html.match(new RegExp(`\\sid="${escaped(id)}"`, 'g'))).toHaveLength(1);
      expect(text(new RegExp(`id="${escaped(id)}-error">(.*?)</p>`).exec(html)?.[1] ?? '')).toMatch(new RegExp(escaped(message.split(': ').at(-1) ?? ''), 'i'));
      expect(html).toMatch(new RegExp(`aria-describedby="[^"]*${escaped(id)}-error`));
    }
    const typed = Object.entries(body).flatMap(([name, values]) => (typeof values === 'string' ? [values] : (values ?? [])).filter((value) => value !== '').map((value) => [name, value] as const));
    expect(typed.filter(([name, value]) => !keeps(html, name, value))).toEqual([]);
  });

  test('is told in English to whoever reads English', async () => {
    const html = drawn(await sent(), { language: 'en' });
    expect(html).toMatch(/<title>Error: /);
    // Questions of a questionnaire are Vietnamese, and marked as such.
    const words = summaryOf(html.replace(/<span lang="vi">.*?<\/span>/g, '…')).map(({ message }) => message).join(' ');
    expect(words).not.toMatch(/[àảãáạăằẳẵắặâầẩẫấậđèẻẽéẹêềểễếệìỉĩíịòỏõóọôồổỗốộơờởỡớợùủũúụưừửữứựỳỷỹýỵ]/i);
  });
});

test('what is wrong with the whole application is linked to the step that asks for it', async () => {
  const errors = APPLICATION_STEPS.flatMap(({ fields }) => fields.filter((field) => !['papers', 'onPaper', 'byOther'].includes(field)).map((field) => ({ field, message: 'Cần xem lại' })));
  const desk = citizenDesk({ submitDraft: refusing(400, 'invalid-request', errors) });
  await desk.apply.submit('x', VISITOR, REPLY);
  const links = [...drawn(desk.shown()).matchAll(/<li><a href="([^"#]+)\?kiem-tra=1#([^"]+)">/g)].map(([, address, id]) => [address, id]);
  expect(links).toHaveLength(errors.length);
  for (const { key, fields } of APPLICATION_STEPS) {
    const mine = links.filter(([address]) => address === stepAddress(key)).map(([, id = '']) => id);
    // The step shows a field under the very id.
    const page = citizenDesk({ draft: async () => SAMPLE_DRAFT });
    await page.fillIn.show(key, '1', 'x', VISITOR, REPLY);
    const html = drawn(page.shown());
    expect([key, mine.filter((id) => !html.includes(`id="${id}"`))]).toEqual([key, []]);
    expect(mine.length <= fields.length).toBe(true);
  }
});

test('a draft that is found by no code is asked for again with the code that was typed', async () => {
  const { status, title } = new Problem('draft-not-found');
  const desk = citizenDesk({ draft: refusing(status, 'draft-not-found', [], title) });
  await desk.apply.resume({ ma: 'K7MX9RTA-2PQ4' }, VISITOR, REPLY);
  expect(summaryOf(drawn(desk.shown()))).toEqual([{ id: 'ma', message: expect.stringMatching(MENDS) }]);
  expect(keeps(drawn(desk.shown()), 'ma', 'K7MX9RTA-2PQ4')).toBe(true);
});
