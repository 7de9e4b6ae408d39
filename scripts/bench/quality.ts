/** What is found, of what there is: Wiremark and compromise on the same articles. */
import { basename } from 'node:path';
import type { Span } from '../../lib/annotation.ts';
import { readDateline } from '../../lib/dateline/dateline.ts';
import { annotate } from '../../lib/extract/annotate.ts';
import { languageOf } from '../extract/languages.ts';
import { goldOf, ownGold, quotedParts } from './gold.ts';
import { type Expected, type Score, scoreAll } from './score.ts';
import { readByCompromise } from './speed.ts';
import { percent, type Row } from './table.ts';

function byWiremark(text: string): Expected {
  const { claims, organizations } = annotate(text, languageOf(text, null), readDateline(text));
  return {
    text,
    quotations: quotedParts(text, claims),
    claims: claims.map(({ content }) => content),
    organizations: organizations.map(({ span }) => span),
  };
}

type Located = { offset?: { start: number; length: number } };

/** What compromise calls a quotation is taken for a claim: it knows no other. */
function byCompromise(text: string): Expected {
  const spansOf = (found: Located[]): Span[] =>
    found.flatMap(({ offset }) => (offset ? [[offset.start, offset.start + offset.length] as const] : []));
  const read = readByCompromise(text);
  const quotations = spansOf(read.quotations);
  return {
    text,
    quotations,
    claims: quotations.map((span) => [span]),
    organizations: spansOf(read.organizations),
  };
}

const LAYERS = {
  quotations: 'quotations, exact',
  claims: 'claims, half overlap',
  organizations: 'organizations, exact',
};

function compare(name: string, gold: readonly Expected[]): Row[] {
  const ours = scoreAll(gold.map((expected) => ({ expected, found: byWiremark(expected.text) })));
  const theirs = scoreAll(gold.map((expected) => ({ expected, found: byCompromise(expected.text) })));
  const figure = (score: Score | null) =>
    score ? `F1 ${percent(score.f1)} (P ${percent(score.precision)}, R ${percent(score.recall)})` : '-';
  return (['quotations', 'claims', 'organizations'] as const)
    .filter((layer) => ours[layer] !== null)
    .map((layer) => ({
      what: `${name}: ${LAYERS[layer]} (${ours[layer]!.expected})`,
      ours: figure(ours[layer]),
      against: `compromise ${figure(theirs[layer])}`,
      ratio: theirs[layer]!.f1 > 0 ? ours[layer]!.f1 / theirs[layer]!.f1 : null,
    }));
}

/** @param files further articles with what is expected of them, as JSON Lines */
export function measureQuality(files: readonly string[]): Row[] {
  return [
    ...compare('own fixtures', ownGold('english')),
    ...files.flatMap((path) => compare(basename(path, '.jsonl'), goldOf(path))),
  ];
}
