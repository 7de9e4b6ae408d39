/** The headline and the standfirst of a page, as the command tells them beside the body. */
import { describe, expect, it } from 'vitest';
import { annotatePiece, type Form } from '../../../scripts/extract/annotate-piece.ts';

const BODY =
  'LAKEFORD /China/, June 26. /TASS/. The bridge will be opened in September, Mayor Ann Field said.\n\n"We have waited for it," she said.\n\nThe ferry will run until the end of the year.';
const HEADLINE = 'The bridge is late — mayor';
const LEAD = 'The ferry will run until the end of the year, the Lakeford Shipping Company says';

function told(form: Form, head: string): string {
  const paragraphs = BODY.split('\n\n').map((text) => `<p>${text}</p>`);
  const page = `<html><head><meta charset="utf-8"></head><body>${head}<div>${paragraphs.join('')}</div><footer>© 2025</footer></body></html>`;
  const piece = {
    kind: 'page',
    from: 'a.html',
    id: 'a.html',
    isText: false,
    bytes: new TextEncoder().encode(page),
    charset: null,
    url: null,
    fetched: null,
  } as const;
  const reading = { form, force: false, explain: false, language: null, several: form !== 'words' };
  return annotatePiece(piece, reading).out;
}

describe('a headline and a standfirst', () => {
  const head = `<h1>${HEADLINE}</h1><div class="lead">${LEAD}</div>`;

  it('stand in JSON as a text of their own, with what they attribute and name; the body is as it was', () => {
    const { head: found, ...body } = JSON.parse(told('json', head));
    expect(body).toMatchObject({ title: HEADLINE, text: BODY });
    expect(body).toEqual({ ...JSON.parse(told('json', '')), title: HEADLINE });
    expect(found.text).toBe(`${HEADLINE}\n\n${LEAD}`);
    const slice = (span: [number, number]) => found.text.slice(...span);
    const claims = found.claims.map((claim: Record<string, never>) => [
      slice(claim.content![0]!),
      claim.cue && slice(claim.cue),
      slice(claim.source!),
      claim.speaker,
      claim.role,
      claim.kind,
    ]);
    const company = 'Lakeford Shipping Company';
    expect(claims).toEqual([
      ['The bridge is late', null, 'mayor', 'Ann Field', 'Mayor', 'indirect'],
      ['The ferry will run until the end of the year', 'says', `the ${company}`, company, null, 'indirect'],
    ]);
    expect(
      found.organizations.map(({ span, name }: { span: [number, number]; name: string }) => [
        slice(span),
        name,
      ]),
    ).toEqual([[company, company]]);
  });

  it('stand in a line of JSON Lines as in JSON', () => {
    expect(JSON.parse(told('jsonl', head))).toEqual({ id: 'a.html', ...JSON.parse(told('json', head)) });
  });

  it('are told to a person before the body, where they attribute something', () => {
    expect(told('words', head)).toMatch(
      /Claims of the headline: 2\n-+\n\n +1\. The bridge is late\n +-- Ann Field, Mayor .+\n\nClaims: 2/su,
    );
    expect(told('words', '<h1>The bridge is late</h1>')).not.toContain('headline');
  });

  it('are no part of a table, whose rows are the body’s claims', () => {
    expect(told('csv', head).trimEnd().split('\r\n')).toHaveLength(2);
  });

  it('are left out where a page has none', () => {
    expect(JSON.parse(told('json', ''))).not.toHaveProperty('head');
  });
});
