import type { Annotation, Claim, Span } from '../../lib/annotation.ts';
import type { Article } from '../../lib/article/article.ts';
import type { PutRight } from '../../lib/corrections/put-right-view.ts';
import { sentenceOf } from '../../lib/corrections/sentence.ts';
import { claimWords } from '../../lib/export/claim-words.ts';
import { inMarks } from '../../lib/export/quotation-marks.ts';
import type { Wording } from '../../lib/wording/wording.ts';
import { EVIDENCE_MESSAGES } from '../evidence-words.ts';

/**
 * What is wrong with a claim, as text for a report that the reader sends or not: the sentence, Wiremark's answer with its reason, and
 * what the reader has made of it.
 * @param putRight what was before; undefined where nothing is changed
 * @param index in `annotation.claims`; throws where there is no such claim
 * @param version of the extension
 */
export function reportText(
  article: Article,
  annotation: Annotation,
  putRight: PutRight | undefined,
  index: number,
  version: string,
  { say }: Wording,
): string {
  const { text, url } = article;
  const { language } = annotation;
  const now = annotation.claims[index]!;
  const origin = putRight?.origins[index];
  const own = origin?.changed ? origin.own.map((each) => putRight!.own.claims[each]!) : [now];
  const slice = (span: Span | null) => span && inMarks(text.slice(...span), language);

  const answer = ({ speaker, kind, ...claim }: Claim, key: 'reportAnswer' | 'reportRight') => {
    const who = [speaker?.name ?? say('unknownSpeaker'), speaker?.role].filter(Boolean).join(', ');
    const words = claimWords(text, { speaker, kind, ...claim });
    return say(key, who, kind === 'direct' ? inMarks(words, language) : words, say(`kind_${kind}`));
  };
  const reason = ({ cue, source, speakerFrom, rule }: Claim) =>
    [slice(cue), slice(source), say(EVIDENCE_MESSAGES[speakerFrom]), rule].filter(Boolean).join('; ');

  const lines = [
    say('reportTitle'),
    ...own.flatMap((claim) => [
      say('reportSentence', sentenceOf(text, claim, language)),
      answer(claim, 'reportAnswer'),
      say('reportReason', reason(claim)),
    ]),
    origin?.changed && answer(now, 'reportRight'),
    url && say('reportArticle', url),
    say('reportVersion', version, language),
  ];
  return `${lines.filter(Boolean).join('\n')}\n`;
}
