import type { Annotation, OrganizationKind } from '../annotation.ts';
import type { Article } from '../article/article.ts';
import { organizationNames } from './organization-names.ts';

/** One organization with all its mentions. */
export interface OrganizationEntry {
  name: string;
  kind: OrganizationKind;
  /** Wikidata id; null where there is none. */
  wikidata: string | null;
  /** Indices in `annotation.organizations`, in order. */
  mentions: number[];
  /** The forms that the text uses beside the name: "SCO". */
  otherForms: string[];
}

/** The organizations of an annotation, the most mentioned first, then in the order of the article. */
export function organizationEntries(article: Article, annotation: Annotation): OrganizationEntry[] {
  const entries = new Map<string, OrganizationEntry>();
  const nameOf = organizationNames(article, annotation);
  annotation.organizations.forEach(({ kind, wikidata, span, ...mention }, index) => {
    const name = nameOf(mention.name);
    const entry = entries.get(name) ?? { name, kind, wikidata, mentions: [], otherForms: [] };
    const form = article.text.slice(...span);
    entry.mentions.push(index);
    if (form !== name && !entry.otherForms.includes(form)) entry.otherForms.push(form);
    entries.set(name, entry);
  });
  return [...entries.values()].sort((a, b) => b.mentions.length - a.mentions.length);
}
