import { bareClauseAfter } from './bare-clause-after.ts';
import type { ClaimRule } from './claim-rule.ts';
import { clauseAfter } from './clause-after.ts';
import { clauseBefore } from './clause-before.ts';
import { openerBefore } from './opener-before.ts';
import { quotationAfter } from './quotation-after.ts';
import { quotationBefore } from './quotation-before.ts';

/** In the order in which they are asked about each attribution; the first answer wins. */
export const claimRules: readonly ClaimRule[] = [
  openerBefore, // before all that would take the words behind the opener for its content
  quotationBefore,
  clauseAfter,
  quotationAfter,
  clauseBefore, // before the bare clause: "..., X said Monday" has one on the left
  bareClauseAfter,
];
