/** What each sieve (sieves.ts) says, by its id, for people. Apart from the sieves: the extension carries none of it. */
export const sieveSentences: Readonly<Record<string, string>> = {
  announced: 'a list of statements is announced as this speaker’s',
  'carried-on': 'a quotation without attribution goes on from the claim before',
  name: 'the source is a person’s name',
  pronoun: 'the likeliest that the pronoun can mean',
  surname: 'the source is a surname',
  nickname: 'somebody was called so in quotation marks',
  organization: 'the source is an organization’s name',
  interlocutor: 'whoever told a medium what was said before',
  role: 'the likeliest whom the role can mean',
  'described-before': 'somebody was described so before',
  'person-noun': 'somebody who was just heard of, by another word',
  capitals: 'the source is the name of a body that no list knows',
  body: 'the likeliest body that the noun can mean',
  document: 'who issued the document',
  stranger: 'the source is a name that nothing else is told of',
  described: 'the article gives no name, so the description itself',
};
