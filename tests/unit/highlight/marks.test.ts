import { describe, expect, test } from 'vitest';
import type { Annotation, Claim, ClaimKind } from '../../../lib/annotation.ts';
import { drawsLines } from '../../../lib/highlight/draws-lines.ts';
import { marksAt } from '../../../lib/highlight/find-mark.ts';
import { MARK_NAMES, type MarkName, priorityOf, registeredName } from '../../../lib/highlight/mark-names.ts';
import { marksOf } from '../../../lib/highlight/marks.ts';
import { marksStylesheet } from '../../../lib/highlight/stylesheet.ts';
import { readColour } from '../../../lib/highlight/tone.ts';
import { DEFAULT_SETTINGS } from '../../../lib/settings.ts';
import { isToken, makeToken } from '../../../lib/token.ts';

const claim = (kind: ClaimKind, speaker: number | null, ...content: [number, number][]): Claim => ({
  content,
  cue: null,
  source: null,
  speaker:
    speaker === null
      ? null
      : { id: speaker, kind: 'person', name: 'Anna Berg', role: null, organization: null },
  speakerFrom: speaker === null ? 'unknown' : 'named',
  kind,
  rule: 'quotation-after',
});
const annotation: Annotation = {
  language: 'en',
  dateline: null,
  claims: [
    claim('direct', 0, [10, 20], [30, 40]),
    claim('indirect', 9, [50, 60]),
    claim('mixed', null, [70, 80]),
  ],
  organizations: [{ span: [12, 15], name: 'SCO', kind: 'intergovernmental', wikidata: null }],
};
const painted = (settings: Partial<typeof DEFAULT_SETTINGS>) =>
  marksOf(annotation, { ...DEFAULT_SETTINGS, ...settings }).map(
    ({ name, span }) => `${name} ${span.join('-')}`,
  );

describe('the marks of an annotation', () => {
  test('are one for each part of a claim and for each mention', () => {
    expect(painted({})).toEqual([
      'direct 10-20',
      'direct 30-40',
      'indirect 50-60',
      'mixed 70-80',
      'organizations 12-15',
    ]);
  });

  test('leave out what the reader does not want marked', () => {
    expect(
      painted({ marked: { direct: true, mixed: false, indirect: false, organizations: false } }),
    ).toEqual(['direct 10-20', 'direct 30-40']);
  });

  test('leave out the wire that the dateline names', () => {
    const mention = (start: number) => ({
      ...annotation.organizations[0]!,
      span: [start, start + 4] as const,
    });
    const dateline = { span: [0, 25] as const, place: 'VARNA', country: null, date: 'June 4', wire: 'TASS' };
    const named = { ...annotation, claims: [], dateline, organizations: [mention(18), mention(60)] };
    expect(marksOf(named, DEFAULT_SETTINGS).map(({ about }) => about)).toEqual([{ mention: 1 }]);
  });

  test('by speaker keep the kind’s colour where nobody is known, and begin again after the last colour', () => {
    expect(painted({ colourBySpeaker: true }).slice(0, 4)).toEqual([
      'speaker-0-direct 10-20',
      'speaker-0-direct 30-40',
      'speaker-2-indirect 50-60',
      'mixed 70-80',
    ]);
  });

  test('are found by a position: the mention and the claim around it, and nothing between the parts of a claim', () => {
    const marks = marksOf(annotation, DEFAULT_SETTINGS);
    expect(marksAt(marks, 12)).toEqual({ claim: 0, mention: 0 });
    expect(marksAt(marks, 19)).toEqual({ claim: 0, mention: null });
    expect(marksAt(marks, 20)).toEqual({ claim: null, mention: null });
  });

  test('lie over each other so that none is lost', () => {
    const above = (one: MarkName, other: MarkName) =>
      expect(priorityOf(one)).toBeGreaterThan(priorityOf(other));
    above('speaker-0-direct', 'speaker-1-mixed');
    above('speaker-1-mixed', 'speaker-0-indirect');
    // Whose card is open, over the others; but an organization in it keeps its line.
    above('active-indirect', 'direct');
    above('organizations', 'active-direct');
    above('flash', 'active-organizations');
  });
});

describe('the names of the highlights', () => {
  test('say nothing of what is marked, and nobody knows them beforehand', () => {
    for (const name of MARK_NAMES) expect(registeredName('abcdefghijkl', name)).toMatch(/^abcdefghijkl\d+$/);
    expect(new Set(MARK_NAMES.map((name) => registeredName('abcdefghijkl', name))).size).toBe(
      MARK_NAMES.length,
    );
    expect(makeToken()).not.toBe(makeToken());
    expect(isToken(makeToken())).toBe(true);
    expect(isToken('a{}b')).toBe(false);
  });
});

describe('the stylesheet of the marks', () => {
  const TOKEN = 'abcdefghijkl';
  const bySpeaker = { ...DEFAULT_SETTINGS, colourBySpeaker: true };
  /** The declarations for a mark: with the page's colours, with forced ones, and in print. */
  const rulesOf = (css: string, name: MarkName) =>
    css.split('\n').filter((text) => text.startsWith(`::highlight(${registeredName(TOKEN, name)})`));

  test('styles highlights of ours and nothing else', () => {
    const css = marksStylesheet(bySpeaker, 'light', TOKEN);
    const selectors = [...css.matchAll(/([^{}]+)\{/g)].map(([, selector]) => selector!.trim());
    for (const selector of selectors) expect(selector).toMatch(/^(?:::highlight\([a-z]{12}\d+\)|@media .*)$/);
    for (const name of MARK_NAMES) expect(rulesOf(css, name), name).toHaveLength(3);
  });

  test('tells the kind by the line, also where the colour tells the speaker', () => {
    const css = marksStylesheet(bySpeaker, 'light', TOKEN);
    for (const [kind, line] of Object.entries({ direct: 'solid', mixed: 'dashed', indirect: 'dotted' })) {
      for (const name of [kind, `active-${kind}`, `speaker-0-${kind}`, `speaker-6-${kind}`] as MarkName[]) {
        const [usual, forced] = rulesOf(css, name);
        expect(usual).toContain(`underline ${line} `);
        expect(forced).toContain(`underline ${line} `);
      }
    }
  });

  test('has the line of an organization above its words, as no link has one', () => {
    const css = marksStylesheet(DEFAULT_SETTINGS, 'light', TOKEN);
    for (const name of ['organizations', 'active-organizations'] as const)
      for (const rule of rulesOf(css, name).slice(0, 2)) expect(rule).toMatch(/ overline solid /);
    expect(css).not.toContain('LinkText');
  });

  test('doubles the line of the mark whose card is open', () => {
    const css = marksStylesheet(DEFAULT_SETTINGS, 'light', TOKEN);
    expect(rulesOf(css, 'direct')[0]).toContain(' 1.5px ');
    expect(rulesOf(css, 'active-direct')[0]).toContain(' 3px ');
  });

  test('has nothing behind the words where lines alone are wanted, at rest and open, by kind and by speaker', () => {
    const css = marksStylesheet({ ...bySpeaker, linesOnly: true }, 'dark', TOKEN);
    for (const name of MARK_NAMES.filter((each) => each !== 'flash'))
      expect(rulesOf(css, name)[0]).toMatch(
        /background-color: transparent; text-decoration: .+px (?:#|current)/,
      );
  });

  test('has the reader’s own colours', () => {
    const css = marksStylesheet({ ...DEFAULT_SETTINGS, palette: 'own' }, 'light', TOKEN);
    expect(rulesOf(css, 'direct')[0]).toContain(DEFAULT_SETTINGS.ownColours.light.direct);
  });

  test('has rules for speakers only where their colours are wanted', () => {
    const css = marksStylesheet(DEFAULT_SETTINGS, 'light', TOKEN);
    expect(MARK_NAMES.filter((name) => name.startsWith('speaker-') && rulesOf(css, name).length > 0)).toEqual(
      [],
    );
  });

  test('leaves print alone where the reader keeps the marks', () => {
    expect(marksStylesheet(DEFAULT_SETTINGS, 'light', TOKEN)).toContain('@media print');
    expect(marksStylesheet({ ...DEFAULT_SETTINGS, printMarks: true }, 'light', TOKEN)).not.toContain(
      '@media print',
    );
  });
});

test.each([
  ['Mozilla/5.0 (X11; Linux x86_64; rv:145.0) Gecko/20100101 Firefox/145.0', false],
  ['Mozilla/5.0 (X11; Linux x86_64; rv:146.0) Gecko/20100101 Firefox/146.0', true],
  ['Mozilla/5.0 (Android 15; Mobile; rv:150.0) Gecko/150.0 Firefox/150.0', true],
  [
    'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36',
    true,
  ],
])('%s draws lines: %s', (userAgent, draws) => {
  expect(drawsLines(userAgent)).toBe(draws);
});

describe('the tone of a page', () => {
  test('is told from computed colours', () => {
    expect(readColour('rgb(255, 255, 255)')).toEqual({ red: 255, green: 255, blue: 255, alpha: 1 });
    expect(readColour('rgba(0, 0, 0, 0)')?.alpha).toBe(0);
    expect(readColour('color(srgb 1 1 1)')).toBeNull();
  });
});
