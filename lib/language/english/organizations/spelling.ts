/** British and older spellings of words in names, to the American one that wires mostly use. */
const SPELLINGS: ReadonlyMap<string, string> = new Map(
  'Organisation:Organization Defence:Defense Centre:Center Labour:Labor Programme:Program Theatre:Theater Organisations:Organizations Centres:Centers Programmes:Programs Harbour:Harbor Kyiv:Kiev Jihadi:Jihad Byelorussian:Belarusian Belarussian:Belarusian Co-operation:Cooperation Telecoms:Telecom Qaida:Qaeda Hizbullah:Hezbollah Hizballah:Hezbollah Hezbullah:Hezbollah'
    .split(' ')
    .map((pair) => pair.split(':') as [string, string]),
);

/** The word in the spelling that names are compared in. Case stays: "Turkey" is no "turkey". */
export function levelSpelling(word: string): string {
  return SPELLINGS.get(word) ?? word;
}
