import { type CueVerb, compileCues, type Frame } from '../cue-lexicon.ts';
import { cueVerb, type VerbOptions } from './inflect.ts';

const verbs = (names: string, frames: readonly Frame[], options: VerbOptions = {}): CueVerb[] =>
  names.split(' ').map((name) => cueVerb(name, frames, options));

/** Report by themselves: with or without "that", around their content, before and after quotations. */
const REPORTS: readonly Frame[] = ['quotation', 'clause', 'aside'];
/** Report where "that" or quotation marks say so. */
const WITH_THAT: readonly Frame[] = ['quotation', 'that', 'aside'];
/** Report a thing said as well: "noted the need". */
const WITH_NOUN: readonly Frame[] = ['quotation', 'clause', 'aside', 'noun'];

export const cues = compileCues([
  cueVerb('say', REPORTS, { irregular: 'say says said saying' }),
  cueVerb('tell', REPORTS, { irregular: 'tell tells told telling', addressed: true }),
  cueVerb('add', REPORTS),
  cueVerb('go', REPORTS, { irregular: 'go goes went going', particle: 'on to say' }),
  cueVerb('go', ['quotation', 'aside'], { irregular: 'go goes went going', particle: 'on' }),
  ...verbs('state', REPORTS, { nounLike: true }),
  ...verbs(
    'specify clarify remark observe continue conclude reply respond quip joke reiterate repeat',
    WITH_THAT,
  ),
  ...verbs('explain declare assert contend argue insist allege suggest stipulate summarize', REPORTS),
  ...verbs('claim', REPORTS, { nounLike: true }),
  ...verbs('report', [...REPORTS], { nounLike: true }),
  ...verbs('answer counter comment', ['quotation', 'that', 'aside'], { nounLike: true }),
  cueVerb('retort', ['quotation', 'that', 'aside']),
  ...verbs('stress emphasize emphasise underscore underline mention recall confirm announce', WITH_NOUN),
  ...verbs('highlight reaffirm acknowledge reveal disclose', WITH_NOUN),
  ...verbs('note', WITH_NOUN, { nounLike: true }),
  cueVerb('point', WITH_NOUN, { particle: 'out' }),
  cueVerb('point', ['that', 'noun'], { particle: 'to' }),
  cueVerb('deny', ['quotation', 'clause', 'noun', 'aside']),
  cueVerb('admit', ['quotation', 'clause', 'aside'], { doubled: true }),
  cueVerb('concede', REPORTS),
  ...verbs('reject dismiss', ['quotation', 'likeness']),
  ...verbs('refute rebut', ['quotation', 'noun']),
  cueVerb('rule', ['that', 'noun'], { irregular: 'rule rules ruled ruling', particle: 'out' }),
  cueVerb('warn', ['quotation', 'clause', 'aside', 'charge'], { addressed: true }),
  ...verbs('caution', WITH_THAT, { addressed: true, nounLike: true }),
  ...verbs('assure inform remind notify', WITH_THAT, { addressed: true }),
  cueVerb('brief', ['that'], { addressed: true, nounLike: true }),
  cueVerb('write', REPORTS, { irregular: 'write writes wrote writing', participle: 'written' }),
  ...verbs('tweet post', REPORTS, { nounLike: true }),
  ...verbs('testify exclaim shout lament complain predict posit opine proclaim affirm', WITH_THAT),
  ...verbs('elaborate elucidate interject mutter whisper muse', ['quotation', 'aside']),
  cueVerb('put it', ['quotation', 'aside'], { irregular: 'put puts put putting', particle: 'it' }),
  cueVerb('sum', ['quotation', 'aside'], { doubled: true, particle: 'up' }),
  cueVerb('speak', ['quotation'], { irregular: 'speak speaks spoke speaking' }),
  cueVerb('promise', ['quotation', 'clause', 'aside', 'infinitive'], { nounLike: true }),
  ...verbs('pledge vow', ['quotation', 'clause', 'infinitive', 'aside'], { nounLike: true }),
  cueVerb('threaten', ['that', 'infinitive']),
  cueVerb('swear', ['quotation', 'that', 'infinitive'], { irregular: 'swear swears swore swearing' }),
  cueVerb('ask', ['quotation', 'question', 'aside'], { addressed: true }),
  ...verbs('inquire wonder', ['quotation', 'question', 'aside']),
  cueVerb('urge', ['quotation', 'that', 'request'], { nounLike: true }),
  cueVerb('call', ['request'], { particle: 'on' }),
  cueVerb('call', ['request'], { particle: 'upon' }),
  cueVerb('call', ['noun', 'infinitive'], { particle: 'for' }),
  cueVerb('call', ['naming']),
  cueVerb('appeal', ['request'], { particle: 'to' }),
  cueVerb('accuse', ['charge']),
  ...verbs('blame', ['charge'], { nounLike: true }),
  ...verbs('criticize criticise slam condemn denounce decry blast', ['quotation', 'charge', 'likeness']),
  cueVerb('describe', ['likeness']),
  ...verbs('characterize characterise portray', ['likeness']),
  ...verbs('label brand', ['naming', 'likeness'], { nounLike: true }),
  cueVerb('dub', ['naming'], { doubled: true }),
  ...verbs('propose recommend advise', ['quotation', 'that']),
  cueVerb('demand', ['quotation', 'that'], { nounLike: true }),
  cueVerb('believe', ['quotation', 'that', 'aside']),
  cueVerb('consider', ['that']),
  cueVerb('think', ['quotation', 'that', 'aside'], { irregular: 'think thinks thought thinking' }),
  cueVerb('hope', ['quotation', 'aside'], { nounLike: true }),
  ...verbs('indicate hint signal imply', WITH_THAT),
  ...verbs('estimate', ['quotation', 'aside'], { nounLike: true }),
  ...verbs('express voice', ['expression', 'quotation'], { nounLike: false }),
  cueVerb('quote', ['quoting'], { nounLike: true }),
  cueVerb('cite', ['quoting']),
  cueVerb('read', ['quotation', 'aside'], { irregular: 'read reads read reading' }),
]);
