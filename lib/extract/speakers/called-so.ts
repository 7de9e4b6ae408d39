import { before } from '../../text/in-order.ts';
import type { Draft } from '../claims/draft.ts';
import type { SourcePhrase } from './source-phrase.ts';
import { fitsGender, genderTold, personal, type Resolution, type Story, wordBefore } from './story.ts';

/** How many mentions back a name is looked for that stood behind the word. */
const BACK = 40;

/** "телеведущая", behind "|телеведущая| Анна Лескова": where offices stand before names, the article tells its own. */
export function calledSo(draft: Draft, story: Story, { head, complement }: SourcePhrase): Resolution | null {
  const { language, text } = story.reading;
  if (!language.wordOrder.headFirst || head === '' || complement.length > 0) return null;
  const told = genderTold(draft, story);
  const named = before(story.register.mentions, draft.source![0], BACK, ({ mention }) => mention.span).find(
    ({ mention: { span }, person }) =>
      person.sure &&
      (told === null || fitsGender(person, told)) &&
      language.nameKey(wordBefore(text, span[0]) ?? '') === language.nameKey(head),
  );
  return named ? personal([named.person], 'role') : null;
}
