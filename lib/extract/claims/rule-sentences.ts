/**
 * What each rule says, in a sentence for readers, by the id that stands in a claim's `rule`. Apart from the rules: the extension carries
 * none of it.
 */
export const ruleSentences: ReadonlyMap<string, string> = new Map([
  ['previous-sentence', 'The sentence says who reported the sentence before it.'],
  ['opener-before', 'The sentence opens with whom it goes back to ("According to ...").'],
  ['comparison', '"As X said" goes with the rest of the sentence.'],
  ['quotation-before', 'The words in quotation marks stand before whoever says them.'],
  ['clause-after', 'A clause after the reporting word says what was said.'],
  ['quotation-after', 'The words in quotation marks stand after whoever says them.'],
  ['expression-after', 'A concern, a readiness or an opinion is expressed.'],
  ['request-after', 'Somebody is urged or called on to do something.'],
  ['charge-after', 'Somebody is accused of something or criticized for it.'],
  ['likeness-after', 'Something is described as something.'],
  ['naming-after', 'Somebody or something is called a name.'],
  ['clause-before', 'The clause before whoever says it is what was said.'],
  ['colon-after', 'What was said stands behind a colon, without quotation marks.'],
  ['question-after', 'A reported question follows.'],
  ['infinitive-after', 'An infinitive after the reporting word says what was promised or threatened.'],
  ['bare-clause-after', 'A clause without "that" follows the reporting word.'],
  ['noun-after', 'The reporting word takes what was said as its object ("denied the accusations").'],
  ['topic', 'What was reported on says what happened.'],
  // Of claims that no attribution made.
  ['quotation-alone', 'A quotation stands by itself and goes on with what was said before.'],
  ['quotation-below', 'The sentence before announces the quotation with a colon.'],
  ['colon', 'The speaker stands before a colon, the words behind it.'],
  ['beside-verb', 'A verb with its subject stands beside words in quotation marks.'],
  ['unattributed', 'Whole sentences stand in quotation marks, and nothing tells whose they are.'],
  ['dash', 'The speaker stands behind a dash, as in headlines.'],
  ['statement-list', "The sentence stands in a list of somebody's key statements."],
]);
