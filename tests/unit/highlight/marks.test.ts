import { describe, expect, test } from 'vitest';
import type { Annotation, Claim, ClaimKind } from '../../../lib/annotation.ts';
import { marksAt } from '../../../lib/highlight/find-mark.ts';
import { marksOf, priorityOf } from '../../../lib/highlight/marks.ts';
import { marksStylesheet } from '../../../lib/highlight/stylesheet.ts';
import { luminance, readColour } from '../../../lib/highlight/tone.ts';
import { DEFAULT_SETTINGS } from '../../../lib/settings.ts';

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

  test('by speaker keep the kind’s colour where nobody is known, and begin again after the last colour', () => {
    expect(painted({ colourBySpeaker: true }).slice(0, 4)).toEqual([
      'speaker-0-direct 10-20',
      'speaker-0-direct 30-40',
      'speaker-1-indirect 50-60',
      'mixed 70-80',
    ]);
  });

  test('are found by a position: the mention and the claim around it, and nothing between the parts of a claim', () => {
    const marks = marksOf(annotation, DEFAULT_SETTINGS);
    expect(marksAt(marks, 12)).toEqual({ claim: 0, mention: 0 });
    expect(marksAt(marks, 19)).toEqual({ claim: 0, mention: null });
    expect(marksAt(marks, 20)).toEqual({ claim: null, mention: null });
  });

  test('of organizations lie above those of claims, and what flashes above all', () => {
    expect(priorityOf('speaker-0-direct')).toBeGreaterThan(priorityOf('speaker-1-mixed'));
    expect(priorityOf('speaker-1-mixed')).toBeGreaterThan(priorityOf('speaker-0-indirect'));
    expect(priorityOf('organizations')).toBeGreaterThan(priorityOf('direct'));
    expect(priorityOf('flash')).toBeGreaterThan(priorityOf('organizations'));
  });
});

describe('the stylesheet of the marks', () => {
  test('styles highlights of ours and nothing else', () => {
    const css = marksStylesheet({ ...DEFAULT_SETTINGS, colourBySpeaker: true }, 'light');
    const selectors = [...css.matchAll(/([^{}]+)\{/g)].map(([, selector]) => selector!.trim());
    for (const selector of selectors)
      expect(selector).toMatch(/^(?:::highlight\(wiremark-[a-z0-9-]+\)|@media .*)$/);
  });

  test('tells the kind by the line, also where the colour tells the speaker', () => {
    const css = marksStylesheet({ ...DEFAULT_SETTINGS, colourBySpeaker: true }, 'light');
    for (const [kind, line] of Object.entries({ direct: 'solid', mixed: 'dashed', indirect: 'dotted' })) {
      for (const name of [kind, `speaker-0-${kind}`, `speaker-7-${kind}`]) {
        const rules = css.split('\n').filter((text) => text.startsWith(`::highlight(wiremark-${name})`));
        // With the page's colours and with forced ones; the last is the printed page's.
        expect(rules).toHaveLength(3);
        expect(rules[0]).toContain(`underline ${line} `);
        expect(rules[1]).toContain(`underline ${line} `);
      }
    }
  });

  test('has rules for speakers only where their colours are wanted', () => {
    expect(marksStylesheet(DEFAULT_SETTINGS, 'light')).not.toContain('speaker-');
  });

  test('leaves print alone where the reader keeps the marks', () => {
    expect(marksStylesheet(DEFAULT_SETTINGS, 'light')).toContain('@media print');
    expect(marksStylesheet({ ...DEFAULT_SETTINGS, printMarks: true }, 'light')).not.toContain('@media print');
  });
});

describe('the tone of a page', () => {
  test('is told from computed colours', () => {
    expect(readColour('rgb(255, 255, 255)')).toEqual({ red: 255, green: 255, blue: 255, alpha: 1 });
    expect(readColour('rgba(0, 0, 0, 0)')?.alpha).toBe(0);
    expect(readColour('color(srgb 1 1 1)')).toBeNull();
    expect(luminance({ red: 255, green: 255, blue: 255 })).toBeCloseTo(1);
    expect(luminance({ red: 0, green: 0, blue: 0 })).toBe(0);
  });
});
