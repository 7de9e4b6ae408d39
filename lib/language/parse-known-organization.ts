import { idOf } from './folded-list.ts';
import type { KnownAlias, KnownOrganization } from './known-organization.ts';
import type { OrganizationKind } from './organization-kind.ts';

const USES: Record<string, KnownAlias['use']> = {
  '!': 'guarded',
  '~': 'carrier',
  '<': 'after-name',
  '-': 'never',
};

/**
 * Reads a line of the curated lists, without its sources and with all its names (`built-lists.ts`, `unfolded`): `Name; alias; alias |Q123`.
 * - a mark before a name or an alias says how texts use it: `!` guarded, `~` carrier, `<` after-name, `-` never
 * - `*` before the line: a body that every nation has
 * - `= Name` behind the aliases: the name in English
 * @throws SyntaxError on a line that has no name
 */
export function parseKnownOrganization(line: string, kind: OrganizationKind): KnownOrganization {
  const [listed = '', wikidata] = line.split('|');
  const [marked = '', english] = listed.split('=');
  const national = marked.startsWith('*');
  const names = national ? marked.slice(1) : marked;
  const aliases = names.split(';').map((alias) => parseAlias(alias.trim()));
  const name = aliases[0]?.text;
  if (!name) throw new SyntaxError(`an organization without a name: ${line}`);
  return {
    name,
    kind,
    wikidata: idOf(wikidata?.trim() ?? ''),
    national,
    english: english?.trim() || null,
    aliases: aliases.filter((a) => a.use !== 'never'),
  };
}

function parseAlias(text: string): KnownAlias {
  const use = USES[text[0] ?? ''];
  return use ? { text: text.slice(1), use } : { text, use: 'always' };
}
