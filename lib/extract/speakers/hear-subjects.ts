import type { Language } from '../../language/language.ts';
import { within } from '../../text/in-order.ts';
import type { Sentence } from '../../text/sentences.ts';
import type { Span } from '../../text/span.ts';
import type { Token, TokenRange } from '../../text/token.ts';
import type { PersonMention } from '../people.ts';
import type { Identity } from './identity.ts';
import { whoIsMeant } from './resolve-pronoun.ts';
import { resolveRole } from './resolve-role.ts';
import { readPhrase, type SourcePhrase } from './source-phrase.ts';
import { personal, type Story, sourceName } from './story.ts';

/** The verb of a main clause stands within the first words of a sentence, in tokens. */
const VERB_REACH = 40;

/**
 * Takes in whom a sentence without a claim is about, where its subject has no name: "She runs a farm", "The farmer has two
 * cows". Whoever is meant so may be meant by the next "she".
 */
export function hearSubject(sentence: Sentence, story: Story): void {
  const { language } = story.reading;
  const { tokens } = sentence;
  const range = pronounThatOpens(tokens, language) ?? beforeVerb(tokens, language);
  if (!range) return;
  const phrase = readPhrase(tokens, range, language, []);
  const position = tokens[range[0]]!.start;
  const who = subject(phrase, sentence, position, tokens[range[1] - 1]!.end, story);
  if (who)
    story.heard.push({
      who,
      sighting: { position, sentence: sentence.index, standing: 'subject', told: false },
    });
}

/** "She runs a farm", "Later he left": where the pronoun stands. */
function pronounThatOpens(tokens: readonly Token[], { words, pronouns }: Language): TokenRange | null {
  const at = tokens.findIndex(
    ({ kind, lower }) => kind !== 'comma' && !words.adverbs.has(lower) && !words.coordinators.has(lower),
  );
  const lower = tokens[at]?.lower ?? '';
  return pronouns.has(lower) && !words.determiners.has(lower) ? [at, at + 1] : null;
}

function beforeVerb(tokens: readonly Token[], { grammar }: Language): TokenRange | null {
  // "Those who sued had been serving": the verb of the clause inside has no subject of its own.
  for (let verb = 1; verb < Math.min(tokens.length, VERB_REACH); verb++) {
    const subject = grammar.isFiniteVerb(tokens, verb) ? grammar.sourceBefore(tokens, verb) : null;
    if (subject) return subject;
  }
  return null;
}

function subject(
  phrase: SourcePhrase,
  sentence: Sentence,
  position: number,
  end: number,
  story: Story,
): Identity | null {
  if (phrase.kind === 'pronoun')
    return whoIsMeant(phrase.words[0]!, { position, sentence, content: [] }, story)?.identity ?? null;
  const joint = jointly([position, end], sentence, story);
  if (joint) return joint;
  // «Президент и вице-президент приедут»: neither of them alone.
  const { and, wordOrder } = story.reading.language;
  const several = sentence.tokens.some(
    ({ start, lower }) => start > position && start < end && lower === and,
  );
  if (wordOrder.headFirst && several) return null;
  if (phrase.kind !== 'role' && phrase.kind !== 'people') return null;
  // Who is named is known from where the name stands.
  const named = within(story.register.mentions, [position, end], ({ mention }) => mention.span);
  if (named.some(({ mention }) => isNamed(mention, phrase))) return null;
  const draft = { rule: '', content: [], cue: null, source: [position, end] as const, sentence };
  const known = phrase.kind === 'role' ? resolveRole(draft, story, phrase) : null;
  return (
    known?.identity ?? {
      kind: 'description',
      name: sourceName(draft, story),
      people: [],
      phrase,
    }
  );
}

/** Whether the head of the phrase is a name or its title: not "the lawyer of |Ada Berg|". */
const isNamed = ({ title, span }: PersonMention, { headSpan }: SourcePhrase): boolean =>
  !headSpan || ((title ?? span)[0] <= headSpan[0] && headSpan[1] <= span[1]);

/** "Captain James Rook and Joseph Banner returned": those who are named together, so that "they" may mean them; null for fewer than two. */
function jointly(
  span: Span,
  { tokens }: Sentence,
  { register, reading: { language } }: Story,
): Identity | null {
  const named = within(register.mentions, span, ({ mention }) => mention.span);
  const people = [...new Set(named.map(({ person }) => person))];
  const { and } = language;
  const joined = tokens.filter(
    ({ start, lower }) => start > span[0] && start < span[1] && lower === and,
  ).length;
  return people.length > 1 && joined === 1 ? personal(people, 'pronoun', and).identity : null;
}
