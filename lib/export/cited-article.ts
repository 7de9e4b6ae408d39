/** The article's citation as it is copied: as a list of references names it, for people to read, or for a program. */
import { apa } from './apa.ts';
import { chicago } from './chicago.ts';
import { CITATION_FORMATS, type Citation, type CitationFormat, citationText } from './citation.ts';
import type { CopiedClaims } from './clipboard-forms.ts';
import { gost } from './gost.ts';
import { escapeHtml } from './html.ts';
import { mla } from './mla.ts';
import type { Reference } from './reference-parts.ts';

/** The manuals of style that a reference may follow. */
export const REFERENCE_STYLES = ['apa', 'chicago', 'mla', 'gost'] as const;
export type ReferenceStyle = (typeof REFERENCE_STYLES)[number];
export type CitationForm = CitationFormat | ReferenceStyle;

const STYLES: Readonly<Record<ReferenceStyle, (citation: Citation) => Reference>> = {
  apa,
  chicago,
  mla,
  gost,
};

/** The citation for the clipboard: a reference as text and as HTML, which has the italics; what programs read as text alone. */
export function citedArticle(citation: Citation, form: CitationForm): CopiedClaims {
  if (isForProgram(form)) return { text: citationText(citation, form), html: null };
  const parts = STYLES[form](citation);
  return {
    text: parts.map((part) => (typeof part === 'string' ? part : part.italic)).join(''),
    html: `<p>${parts
      .map((part) => (typeof part === 'string' ? escapeHtml(part) : `<i>${escapeHtml(part.italic)}</i>`))
      .join('')}</p>`,
  };
}

const isForProgram = (form: CitationForm): form is CitationFormat =>
  (CITATION_FORMATS as readonly string[]).includes(form);
