/** An article and its annotation for a person to read in a terminal. */

import type { Claim, Dateline, OrganizationMention, Span } from '../../lib/annotation.ts';
import type { Article } from '../../lib/article/article.ts';
import { publishedAt } from '../../lib/export/article-date.ts';
import { claimWords } from '../../lib/export/claim-words.ts';
import { inMarks } from '../../lib/export/quotation-marks.ts';
import { ruleSentences } from '../../lib/extract/claims/rule-sentences.ts';
import { reasonLines } from '../../lib/extract/explain.ts';
import type { Reasoned } from '../../lib/extract/pipeline.ts';
import type { Because } from '../../lib/extract/speakers/because.ts';
import type { Head } from './read-head.ts';

const WIDTH = 96;

/** Breaks text into lines of at most WIDTH columns that begin with `indent`. */
function wrap(text: string, indent: string): string {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/)) {
    if (line !== '' && indent.length + line.length + 1 + word.length > WIDTH) {
      lines.push(indent + line);
      line = '';
    }
    line += line === '' ? word : ` ${word}`;
  }
  return [...lines, indent + line].join('\n');
}

const heading = (words: string): string => `\n${words}\n${'-'.repeat(words.length)}\n`;

function describeDateline(dateline: Dateline | null): string {
  if (dateline === null) return 'no dateline';
  const place = [dateline.place, dateline.country].filter((part) => part !== null).join(', ');
  return [dateline.wire ?? 'no wire', place || null, dateline.date]
    .filter((part) => part !== null)
    .join(' | ');
}

/** @param because how its speaker was found; null where none was, undefined where that is not told */
function describeClaim(
  claim: Claim,
  number: number,
  because: Because | null | undefined,
  { text, language, explain }: { text: string; language: string; explain: boolean },
): string {
  const slice = (span: Span) => text.slice(...span);
  const words = claimWords(text, claim);
  const quoted = claim.kind === 'direct' ? inMarks(words, language) : words;
  const speaker =
    claim.speaker === null
      ? 'unknown'
      : [claim.speaker.name, claim.speaker.role, claim.beside ? `or ${claim.beside}` : null]
          .filter((part) => part !== null)
          .join(', ');
  const cue = claim.cue === null ? 'no cue' : `“${slice(claim.cue)}”`;
  const lines = [wrap(`${number}. ${quoted}`, '  '), `     -- ${speaker}  (${claim.kind}, ${cue})`];
  if (explain) {
    const source = claim.source === null ? 'none' : `“${slice(claim.source)}”`;
    lines.push(
      `     rule ${claim.rule}: ${ruleSentences.get(claim.rule)}`,
      `     cue ${cue}; source ${source}`,
    );
    const reasons = because ? reasonLines(because) : ['unknown: the article does not say'];
    if (because !== undefined)
      lines.push(...reasons.map((line, at) => (at === 0 ? `     speaker ${line}` : `       ${line}`)));
  }
  return lines.join('\n');
}

/** Organizations by name in the order of their first mention, with their other forms. */
function describeOrganizations(mentions: readonly OrganizationMention[], text: string): string[] {
  const byName = new Map<string, OrganizationMention[]>();
  for (const mention of mentions) byName.set(mention.name, [...(byName.get(mention.name) ?? []), mention]);
  return [...byName].map(([name, all]) => {
    const forms = new Set(all.map(({ span }) => text.slice(...span)).filter((form) => form !== name));
    const also = forms.size > 0 ? ` (${[...forms].join(', ')})` : '';
    return `  ${String(all.length).padStart(3)}x  ${name}${also}, ${all[0]!.kind}`;
  });
}

/**
 * What names the article, the claims of its headline and standfirst, those of its body, and its organizations. With `explain`, why each
 * claim is one and, in the body, has its speaker.
 */
export function describeArticle(
  article: Article,
  { annotation, reasons }: Reasoned,
  inHead: Head | null,
  { explain }: { explain: boolean },
): string {
  const { title, url, text } = article;
  const { language, dateline, claims, organizations } = annotation;
  const head = [title, describeDateline(dateline), publishedAt(article, dateline), url].filter(
    (line) => line !== null,
  );
  const names = describeOrganizations(organizations, text);
  const ofHead = inHead?.claims.map(
    (claim, at) => `${describeClaim(claim, at + 1, undefined, { text: inHead.text, language, explain })}\n`,
  );
  return [
    ...head,
    ...(ofHead?.length ? [heading(`Claims of the headline: ${ofHead.length}`), ...ofHead] : []),
    heading(`Claims: ${claims.length}`),
    ...claims.map(
      (claim, at) => `${describeClaim(claim, at + 1, reasons[at] ?? null, { text, language, explain })}\n`,
    ),
    heading(`Organizations: ${names.length}, mentions: ${organizations.length}`),
    ...names,
    '',
  ].join('\n');
}
