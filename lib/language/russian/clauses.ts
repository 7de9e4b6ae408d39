import type { Token } from '../../text/token.ts';
import { isAt, isWord, lowerAt } from '../../text/token.ts';
import { COMPLEMENTIZER, COORDINATOR, NEGATION, PREPOSITION } from '../../text/word-class.ts';
import { isFiniteVerb } from './verbs.ts';

/** Whether a finite verb stands before the clause is cut. */
export function opensClause(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token || token.kind === 'stop') return false;
  if (token.is(COMPLEMENTIZER)) return true;
  for (let i = at; i < tokens.length && i - at < 25; i++) {
    if (tokens[i]!.kind === 'stop' || tokens[i]!.kind === 'semicolon') return false;
    if (isFiniteVerb(tokens, i)) return true;
  }
  return false;
}

const INFINITIVE = /(?:[аеиоуыяюё]ть|[аяе]сть|зть|сти|чь|ти)(?:с[яь])?$/u;
/** Nouns that end like an infinitive. */
const NO_INFINITIVE =
  /ост[ьи]$|област[ьи]$|(?<!кр|к)асть$|^(?:част[ьи]|власт[ьи]|сет[ьи]|пут[ьи]|треть|печат[ьи]|площад[ьи]|памят[ьи]|нефт[ьи]|реч[ьи]|ноч[ьи]|помощ[ьи]|пят[ьи]|девят[ьи]|десят[ьи]|почти|дет[ьи]|гост[ьи]|смерт[ьи]|мать|матери|дочь|есть|весть|честь|шесть)$/u;

/** Whether an infinitive stands there, perhaps negated. */
export function opensInfinitive(tokens: readonly Token[], at: number): boolean {
  const word = isAt(tokens, at, NEGATION) ? lowerAt(tokens, at + 1) : lowerAt(tokens, at);
  return INFINITIVE.test(word) && !NO_INFINITIVE.test(word);
}

/** "назвал |его лжецом|": the object belongs to what is said, if a name in the instrumental or in marks follows. */
export function nameAfterObject(tokens: readonly Token[], at: number): number | null {
  const first = tokens[at];
  // "назвал |«шуткой» слова мэра|": the object may stand behind.
  const named = first?.kind === 'quotation' && startsPhrase(tokens[at + 1]);
  if (!named && (!isWord(first) || first.is(COMPLEMENTIZER))) return null;
  for (let i = at; i < tokens.length && i - at < 12; i++) {
    const token = tokens[i]!;
    if (token.kind === 'quotation') return at;
    if (token.kind !== 'word' && token.kind !== 'bracket' && token.kind !== 'number') return null;
    if (isFiniteVerb(tokens, i)) return null;
    if (
      token.kind === 'word' &&
      !token.capital &&
      INSTRUMENTAL.test(token.lower) &&
      !isAt(tokens, i - 1, PREPOSITION)
    )
      return at;
  }
  return null;
}

const startsPhrase = (token: Token | undefined) =>
  isWord(token) && !token.is(PREPOSITION | COORDINATOR | COMPLEMENTIZER);

const INSTRUMENTAL = /(?:[оеё]м|[оеё]й|[ыи]м|[ыи]ми|[ая]ми|ью)$/u;
