import type { Language } from '../../language/language.ts';
import type { PersonMention } from '../people.ts';
import { roleFeatures, roleWords } from './role-features.ts';

/**
 * A name in another script than the article's, of which nothing else is told, is a firm's or a paper's; so it is behind an office ("аналитик
 * |Norvik Global|"), unless that is an artist's or a trade.
 */
export function isFirm({ evidence, words, title }: PersonMention, text: string, language: Language): boolean {
  if (!words.every((word) => language.isForeign(word))) return false;
  if (evidence === 'shape') return true;
  const ranks = title && roleFeatures(roleWords(text.slice(...title)), language)?.ranks;
  return !!ranks && ranks[0] !== 'anybody' && !ranks.some((rank) => OWN_NAMED.has(rank));
}

/** Ranks of those who may go by a name in another script. */
const OWN_NAMED: ReadonlySet<string> = new Set(['artist', 'trade', 'writer']);
