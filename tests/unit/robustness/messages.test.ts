import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isMessage, isMessageToPage, isPageState, type Message } from '../../../lib/messages.ts';
import { cases, TIMEOUT } from './cases.ts';

const read = {
  article: { text: 'The ferry sails.', title: null, url: null, published: null, leftOut: 0 },
  annotation: { language: 'en', dateline: null, claims: [], organizations: [] },
};

/** One good message of each type: a type that is added and not listed here does not compile. */
const GOOD: { [Type in Message['type']]: Extract<Message, { type: Type }> } = {
  'article-found': { type: 'article-found', beginning: 'VARNA, June 4. /TASS/. The ferry sails.' },
  'read-page': { type: 'read-page', force: false },
  'read-whole': { type: 'read-whole' },
  'bring-card': { type: 'bring-card', token: 'abcdefghijkl' },
  'annotate-text': { type: 'annotate-text', text: '' },
  'text-annotated': {
    type: 'text-annotated',
    annotation: { language: 'en', dateline: null, claims: [], organizations: [] },
    whole: false,
  },
  'text-failed': { type: 'text-failed', reason: 'out of words' },
  'dress-page': { type: 'dress-page', tone: 'dark', token: 'abcdefghijkl' },
  'state-changed': { type: 'state-changed', news: { status: 'annotated', claims: 3 } },
  'get-state': { type: 'get-state' },
  'annotate-tab': { type: 'annotate-tab', tabId: 7, force: true },
  'show-claim': { type: 'show-claim', claim: 0 },
  'show-mention': { type: 'show-mention', mention: 3 },
  'put-right': {
    type: 'put-right',
    request: {
      change: 'speaker',
      claim: { words: 'The ferry sails', place: 0 },
      speaker: { name: 'Anna Berg' },
    },
  },
  'step-claim': { type: 'step-claim', by: -1 },
  'copy-claim': { type: 'copy-claim' },
  'copy-selection': { type: 'copy-selection' },
  'keep-claim': { type: 'keep-claim' },
  'claim-pointed': { type: 'claim-pointed', pointed: true },
  'claim-in-view': { type: 'claim-in-view', claim: null },
  'keep-claims': { type: 'keep-claims', ...read, claims: [0, 2] },
  'unkeep-claims': { type: 'unkeep-claims', ...read, claims: [] },
  'restore-claims': { type: 'restore-claims', ...read, taken: { articles: [], claims: [] } },
  'kept-claims': { type: 'kept-claims', ...read },
  'same-elsewhere': { type: 'same-elsewhere', ...read },
};

const TYPES = [...Object.keys(GOOD), '__proto__', 'constructor', 'toString', 'hasOwnProperty', ''];
const part = fc.oneof(
  fc.constantFrom<unknown>(
    true,
    false,
    null,
    undefined,
    0,
    -1,
    1,
    1.5,
    Number.NaN,
    2 ** 60,
    'en',
    'EN',
    '../en',
    '',
    [],
    {},
  ),
  fc.anything({ maxDepth: 2 }),
);
const names = [
  'language',
  'force',
  'tone',
  'news',
  'claims',
  'tabId',
  'claim',
  'mention',
  'by',
  'status',
  'text',
  'annotation',
  'whole',
  'request',
  'putRight',
] as const;
const messageLike = fc.record(
  { type: fc.constantFrom(...TYPES), ...Object.fromEntries(names.map((name) => [name, part])) },
  { requiredKeys: [] },
);

describe('isMessage, given anything', { timeout: TIMEOUT }, () => {
  it.each(Object.values(GOOD))('knows $type', (message) => {
    expect(isMessage(message)).toBe(true);
    expect(isMessage(JSON.parse(JSON.stringify(message)))).toBe(true);
  });

  it('knows in a page what its annotator hears, and nothing else', () => {
    const heard = Object.values(GOOD).filter(isMessageToPage);
    expect(heard.map(({ type }) => type)).toContain('show-claim');
    for (const { type } of heard) expect(isMessageToPage({ ...GOOD[type], type: 'keep-claims' })).toBe(false);
    expect(isMessageToPage(GOOD['article-found'])).toBe(false);
    expect(isMessageToPage({ type: 'show-claim', claim: -1 })).toBe(false);
  });

  it('answers yes or no, and never throws', () => {
    fc.assert(
      fc.property(fc.oneof(messageLike, fc.anything()), (value) => {
        expect([true, false]).toContain(isMessage(value));
        expect([true, false]).toContain(isPageState(value));
      }),
      cases(0.04),
    );
  });

  it('knows no type but its own', () => {
    fc.assert(
      fc.property(fc.string(), messageLike, (type, parts) => {
        fc.pre(!Object.hasOwn(GOOD, type));
        expect(isMessage({ ...parts, type })).toBe(false);
      }),
      cases(0.01),
    );
  });
});
