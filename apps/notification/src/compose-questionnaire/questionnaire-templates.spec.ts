import { expect, test } from '@jest/globals';
import { MailTemplates } from '../compose-letter/mail-templates.js';
import { QUESTIONNAIRE_TEMPLATES } from '../compose-letter/message-kinds.js';

const NASTY = `<img src=x onerror=alert(1)> & "Tèo"`;
const facts = {
  salutation: `Kính gửi ông/bà ${NASTY}`,
  caseCode: 'H99.21.05-260825-0001',
  procedureName: NASTY,
  unitName: 'Một cửa xã Tân Lập',
  unitAddress: 'Thôn Đình',
  unitPhone: '0200 3842 101',
  answerUrl: 'https://motcua.example/khao-sat/one.signature',
  openUntil: '20/09/2026',
};

test.each(QUESTIONNAIRE_TEMPLATES)('%s asks in composed letters, with nothing a user typed as markup, and says until when', (template) => {
  const { subject, html, text } = new MailTemplates(QUESTIONNAIRE_TEMPLATES).render(template, facts);
  expect(subject).toContain('H99.21.05-260825-0001');
  expect(html).not.toContain('<img');
  expect(html).toContain(`href="${facts.answerUrl}"`);
  expect(text).toContain(`\n${facts.answerUrl}\n`);
  for (const body of [html, text]) {
    expect(body).toContain('20/09/2026');
    expect(body).not.toMatch(/undefined|\[object|\{\{/);
  }
  expect(text).not.toMatch(/&amp;|&lt;|\n{4}/);
  for (const part of [subject, html, text]) expect(part).toBe(part.normalize('NFC'));
});
