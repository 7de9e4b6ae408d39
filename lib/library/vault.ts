/** The library as a folder of notes for Obsidian: one for each article, speaker and organization, linked with one another. */
import { escapeMarkdown } from '../export/markdown.ts';
import { inMarks } from '../export/quotation-marks.ts';
import { FileNames } from './file-names.ts';
import type { KeptArticle, KeptClaim } from './kept-claim.ts';
import { groupedByArticle, tagLine } from './library-markdown.ts';
import type { LibraryWords } from './library-words.ts';
import type { LibraryRow } from './query.ts';

export interface VaultFile {
  /** From the vault's root, with slashes: "Articles/2025-06-26 Ferry to sail again.md". */
  path: string;
  text: string;
}

/** A note that other notes lead to. */
interface Note {
  path: string;
  name: string;
  lines: string[];
}

/**
 * The notes of these claims.
 * @param nameOf what a speaker or an organization is called who has several names
 */
export async function* vault(
  portions: AsyncIterable<LibraryRow[]>,
  words: LibraryWords,
  nameOf: (type: 'speaker' | 'organization', name: string) => string = (_, name) => name,
): AsyncIterable<VaultFile> {
  const names = new FileNames();
  const notes = new Map<string, Note>();
  const noteOf = (type: 'speaker' | 'organization', written: string): Note => {
    const name = nameOf(type, written);
    const key = `${type} ${name}`;
    let note = notes.get(key);
    if (!note) {
      const folder = type === 'speaker' ? words.speakers : words.organizations;
      note = { path: names.take(folder, name), name, lines: [] };
      notes.set(key, note);
    }
    return note;
  };
  for (const { article, claims } of (await groupedByArticle(portions)).values()) {
    const title = article.title ?? words.untitled;
    const path = names.take(words.articles, [article.isoDate, title].filter(Boolean).join(' '));
    const text = [frontMatter(article, claims), `# ${escapeMarkdown(title)}`];
    for (const claim of claims) {
      const speaker = claim.speaker && noteOf('speaker', claim.speaker.name);
      const organizations = claim.organizations.map(({ name }) => noteOf('organization', name));
      const block = `${claim.id.slice(0, 8)}`;
      text.push(quote(claim, article, speaker, words, block));
      const own = [escapeMarkdown(claim.note), tagLine(claim), organizations.map(link).join(', ')].filter(
        Boolean,
      );
      text.push(...own);
      const line = `- ${[article.isoDate, `[[${path}#^${block}|${inLink(shortened(claim.words))}]]`].filter(Boolean).join(' ')}`;
      for (const note of new Set([...(speaker ? [speaker] : []), ...organizations])) note.lines.push(line);
    }
    yield { path: `${path}.md`, text: `${text.join('\n\n')}\n` };
  }
  for (const { path, name, lines } of notes.values())
    yield { path: `${path}.md`, text: `# ${escapeMarkdown(name)}\n\n${lines.join('\n')}\n` };
}

function frontMatter(article: KeptArticle, claims: readonly KeptClaim[]): string {
  const tags = [...new Set(claims.flatMap(({ tags }) => tags))];
  const fields: [string, string | null][] = [
    ['title', article.title],
    ['wire', article.wire],
    ['place', article.place],
    ['date', article.isoDate],
    ['url', article.url],
    ['language', article.language],
    ['kept', article.keptAt],
  ];
  const lines = fields.flatMap(([name, value]) =>
    value === null ? [] : [`${name}: ${JSON.stringify(value)}`],
  );
  // A string of JSON is one of YAML as well.
  if (tags.length > 0) lines.push(`keywords: [${tags.map((tag) => JSON.stringify(tag)).join(', ')}]`);
  return `---\n${lines.join('\n')}\n---`;
}

function quote(
  claim: KeptClaim,
  article: KeptArticle,
  speaker: Note | null,
  words: LibraryWords,
  block: string,
): string {
  const said = claim.kind === 'direct' ? inMarks(claim.words, article.language) : claim.words;
  const who = speaker ? link(speaker) : escapeMarkdown(words.unknownSpeaker);
  const role = claim.speaker?.role ? escapeMarkdown(claim.speaker.role) : '';
  const kind = claim.kind === 'indirect' ? escapeMarkdown(words.paraphrasedBy(article.wire)) : '';
  const to = claim.link ?? article.url;
  const origin = to === null ? kind : `[${kind || '↗'}](<${to}>)`;
  const footer = ['—', [who, role].filter(Boolean).join(', '), origin && `(${origin})`]
    .filter(Boolean)
    .join(' ');
  return `> ${escapeMarkdown(said)}\n>\n> ${footer}\n\n^${block}`;
}

const link = ({ path, name }: Note): string => `[[${path}|${inLink(name)}]]`;

/** A link's words can't hold the signs that end it. */
const inLink = (text: string): string =>
  text
    .replace(/[[\]|\n]+/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();

/** How long words are that lead to a claim. UTF-16 code units. */
const SHORT = 90;

function shortened(text: string): string {
  if (text.length <= SHORT) return text;
  const cut = text.slice(0, SHORT).replace(/\p{Surrogate}$/u, '');
  return `${cut.slice(0, cut.lastIndexOf(' ') > 0 ? cut.lastIndexOf(' ') : SHORT)} …`;
}
