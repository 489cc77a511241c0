import { describe, expect, test } from '@jest/globals';
import { MailTemplates } from '../compose-letter/mail-templates.js';
import { MAIL_TEMPLATES, MESSAGE_KINDS, type MailTemplate } from '../compose-letter/message-kinds.js';
import { PLACEHOLDERS } from '../compose-letter/placeholders.js';
import { standardForm } from '../compose-letter/standard-form.js';
import { placeholdersOf, wordingFaults } from '../compose-letter/usable-wording.js';
import { sampleFacts } from './sample-facts.js';

const templates = new MailTemplates<MailTemplate>(MAIL_TEMPLATES);
const NASTY = `<img src=x onerror=alert(1)> & "Tèo"`;
const subject = 'Hồ sơ {{caseCode}}';
const BODY = 'Chào ông/bà.\n\n{{details}}\n\n{{follow}}';

const codes = (template: MailTemplate, body: string, head = subject): string[] => wordingFaults(template, { subject: head, body }).map(({ field, code }) => `${field} ${code}`);

describe.each(MAIL_TEMPLATES)('%s', (template) => {
  const standard = standardForm(template);

  test('its standard words pass their own check, and say as words what they say as a template', () => {
    expect(wordingFaults(template, standard)).toEqual([]);
    const plain = templates.render(template, sampleFacts(template));
    const worded = templates.render(template, sampleFacts(template), standard);
    expect([worded.subject, worded.text]).toEqual([plain.subject, plain.text]);
    expect(worded.html).toMatch(/^<!doctype html>\n<html lang="vi">[\s\S]*<\/html>\n$/);
    expect(worded.html).not.toMatch(/undefined|\[object|\{\{/);
  });

  test('whatever is missing, words go out without a hole', () => {
    const toggled = MESSAGE_KINDS[template].placeholders.filter((name) => standard.body.includes(`{{#if ${name}}}`) || PLACEHOLDERS[name].shape === 'flag');
    const { text, html } = templates.render(template, sampleFacts(template, toggled), standard);
    expect(text + html).not.toMatch(/undefined|\[object|null|\{\{/);
  });

  test('every part of its form is needed', () => {
    for (const name of ['details', 'follow'].filter((part) => standard.body.includes(`{{${part}}}`))) expect(codes(template, standard.body.replace(`{{${name}}}`, ''), standard.subject)).toEqual(['body missing']);
    expect(new Set(placeholdersOf(template)).size).toBe(placeholdersOf(template).length);
  });
});

test('own words take lists, links and conditions, and escape what they are filled with', () => {
  const body = 'Xin bổ sung & "gấp":\n{{items}}\n\nLý do <b>là</b> {{reason}}.\n{{#if legalGround}}\nCăn cứ {{legalGround}}\n{{else}}\nKhông có căn cứ\n{{/if}}\n\n{{details}}\n\n{{follow}}';
  const facts = { ...sampleFacts('supplement-wanted'), items: [NASTY, 'B'], reason: NASTY, legalGround: '' };
  const { html, text } = templates.render('supplement-wanted', facts, { subject, body });
  expect(html).not.toContain('<img');
  expect(html).toContain('Lý do &lt;b&gt;là&lt;/b&gt; &lt;img src&#x3D;x');
  expect(html).toContain('<p style="margin:0 0 16px;">Không có căn cứ</p>');
  expect(html).toMatch(/<ol [^>]*>\s*<li [^>]*>&lt;img/);
  expect(html).toContain('>Theo dõi hồ sơ</a>');
  expect(text).toContain(`Xin bổ sung & "gấp":\n- ${NASTY}\n- B\n\nLý do <b>là</b> ${NASTY}.\nKhông có căn cứ\n\nMã hồ sơ:`);
  const rate = templates.render('please-rate', sampleFacts('please-rate'), { subject, body: `{{details}}\n{{ratingUrl}}` });
  expect(rate.html).toMatch(/<a href="https:\/\/motcua\.example\/danh-gia\/vi-du"[^>]*>Đánh giá<\/a>/);
  expect(rate.text).toContain('\nhttps://motcua.example/danh-gia/vi-du\n');
});

test.each([
  ['an unknown placeholder', 'body unknown', '{{nguoiNop}}'],
  ['a yes or no that is shown', 'body unknown', '{{linkOpensCase}}'],
  ['the way to another object', 'body unreadable', '{{this.constructor}}'],
  ['a parent', 'body unreadable', '{{../caseCode}}'],
  ['data of the engine', 'body unreadable', '{{@root}}'],
  ['a triple stash', 'body unescaped', '{{{reason}}}'],
  ['its other spelling', 'body unescaped', '{{& reason}}'],
  ['a partial', 'body partial', '{{> frame}}'],
  ['a partial block', 'body partial', '{{#> frame}}x{{/frame}}'],
  ['a helper', 'body helper', '{{lookup this "constructor"}}'],
  ['a loop', 'body helper', '{{#each items}}x{{/each}}'],
  ['a condition over an expression', 'body helper', '{{#if (lookup this "x")}}x{{/if}}'],
  ['an inline partial', 'body helper', '{{#*inline "frame"}}x{{/inline}}'],
  ['a comment', 'body unreadable', '{{!-- x --}}'],
  ['white space that is cut', 'body unreadable', '{{~reason~}}'],
  ['a condition that does not end', 'body unreadable', '{{#if reason}}'],
  ['an end without a condition', 'body unreadable', '{{/if}}'],
  ['braces that are left over', 'body unreadable', 'a {{ b'],
  ['an escaped stash', 'body unreadable', '\\{{reason}}'],
  ['a list within a line', 'body not-alone', 'Gồm {{items}}'],
  ['a condition over half a line', 'body not-alone', 'Lý do {{#if reason}}\nlà {{reason}}\n{{/if}}'],
])('words are refused for %s', (_, code, line) => {
  expect(codes('supplement-wanted', `${BODY}\n{{items}}\n${line}`)).toEqual([code]);
});

test('what must be told is told on every way through the conditions', () => {
  expect(codes('supplement-wanted', BODY)).toEqual(['body missing']);
  expect(codes('supplement-wanted', `${BODY}\n{{#if reason}}\n{{items}}\n{{/if}}`)).toEqual(['body missing']);
  expect(codes('supplement-wanted', `${BODY}\n{{#if reason}}\n{{items}}\n{{else}}\n{{items}}\n{{/if}}`)).toEqual([]);
  expect(codes('supplement-wanted', `${BODY}\n{{#if items}}\n{{items}}\n{{/if}}`)).toEqual([]);
  expect(codes('supplement-wanted', `${BODY}\n{{#unless items}}\n{{items}}\n{{/unless}}`)).toEqual(['body missing']);
});

test('a subject names the case, in one line, and nothing that somebody typed', () => {
  expect(codes('case-refused', BODY, 'Hồ sơ của ông/bà')).toEqual(['subject missing']);
  expect(codes('case-refused', BODY, 'Hồ sơ {{caseCode}}: {{reason}}')).toEqual(['subject unknown']);
  expect(codes('case-refused', BODY, 'Hồ sơ {{caseCode}} {{#if reason}}có lý do{{/if}}')).toEqual([]);
  expect(codes('case-received', BODY, 'Hồ sơ\n{{caseCode}}')).toEqual(['subject unreadable']);
});

test('words that fit no more give way to the standard ones', () => {
  const plain = templates.render('case-received', sampleFacts('case-received'));
  expect(templates.render('case-received', sampleFacts('case-received'), { subject, body: 'Chào {{nguoiNop}}' })).toEqual(plain);
  expect(templates.render('case-received', sampleFacts('case-received'), { subject, body: BODY })).not.toEqual(plain);
});
