import { bareClauseAfter } from './bare-clause-after.ts';
import { chargeAfter } from './charge-after.ts';
import type { ClaimRule } from './claim-rule.ts';
import { clauseAfter } from './clause-after.ts';
import { clauseBefore } from './clause-before.ts';
import { colonAfter } from './colon-after.ts';
import { comparison } from './comparison.ts';
import { expressionAfter } from './expression-after.ts';
import { infinitiveAfter } from './infinitive-after.ts';
import { likenessAfter } from './likeness-after.ts';
import { namingAfter } from './naming-after.ts';
import { nounAfter } from './noun-after.ts';
import { openerBefore } from './opener-before.ts';
import { previousSentence } from './previous-sentence.ts';
import { questionAfter } from './question-after.ts';
import { quotationAfter } from './quotation-after.ts';
import { quotationBefore } from './quotation-before.ts';
import { requestAfter } from './request-after.ts';
import { topic } from './topic.ts';

/** In the order in which they are asked about each attribution; the first answer wins. */
export const claimRules: readonly ClaimRule[] = [
  previousSentence,
  openerBefore, // before all that would take the words behind the opener for its content
  comparison, // "As X said, ...": not the content of "said"
  quotationBefore,
  clauseAfter,
  quotationAfter,
  expressionAfter,
  requestAfter, // the frames with an object before those that take any noun phrase
  chargeAfter,
  likenessAfter,
  namingAfter,
  clauseBefore, // before the bare clause: "..., X said Monday" has one on the left
  colonAfter,
  infinitiveAfter, // before the question: "vowed to find anyone who hid it"
  questionAfter,
  bareClauseAfter,
  nounAfter,
  topic,
];
