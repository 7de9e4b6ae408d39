import { describe, expect, it } from 'vitest';
import type { Annotation } from '../../../lib/annotation.ts';
import { articleId } from '../../../lib/library/article-id.ts';
import { keptFrom, keptIndices } from '../../../lib/library/keep.ts';
import { Fault, readKeptArticle, readKeptClaim } from '../../../lib/library/read-kept.ts';
import { ANNOTATION, ARTICLE } from '../export/sample.ts';
import { articleOf, keptOf } from './sample.ts';

const NOW = new Date('2025-07-01T08:30:00Z');

describe('what is kept of a claim', () => {
  const all = ANNOTATION.claims.map((_, index) => index);
  const { article, claims } = keptFrom(ARTICLE, ANNOTATION, all, NOW);

  it('has its article with the day and without trackers', () => {
    const tracked = { ...ARTICLE, url: 'https://wire.example/world/7?utm_source=mail&a=1#top' };
    expect(keptFrom(tracked, ANNOTATION, [0], NOW).article).toEqual({
      id: 'https://wire.example/world/7?a=1',
      url: 'https://wire.example/world/7?a=1',
      title: 'Ferry to sail again — minister',
      wire: 'TASS',
      place: 'PORT ELLA, Norland',
      printedDate: 'June 26',
      isoDate: '2025-06-26',
      language: 'en',
      keptAt: '2025-07-01T08:30:00.000Z',
    });
  });

  it('has the words, who said them and by which word, and a link to them', () => {
    const direct = claims[ANNOTATION.claims.findIndex(({ kind }) => kind === 'direct')]!;
    expect(direct.words).toBe('We are ready, willing & able. The well-known pier stands');
    expect(direct.parts).toEqual(['We are ready, willing & able', 'The well-known pier stands']);
    expect(direct.speaker).toEqual({
      kind: 'person',
      name: 'Anna Berg',
      role: 'Norland Transport Minister',
      organization: null,
    });
    expect([direct.cue, direct.source]).toEqual(['told', 'she']);
    expect(direct.link).toMatch(/^https:\/\/wire\.example\/world\/7\?a=1&b=2#:~:text=/);
    expect([direct.note, direct.tags]).toEqual(['', []]);
  });

  it('has the sentences around, which give the paragraph again with the parts in turn', () => {
    const direct = claims[ANNOTATION.claims.findIndex(({ kind }) => kind === 'direct')]!;
    const { before, between, after } = direct.around;
    expect(before + direct.parts[0] + between[0] + direct.parts[1] + after).toBe(
      '"We are ready, willing & able," she told reporters. "The well-known pier stands."',
    );
  });

  it('takes the sentence before and the one behind, and none of the next paragraph', () => {
    const kept = keptOf({ said: [{ words: 'The ferry is late' }, { words: 'It sank' }] }).claims[0]!;
    expect(kept.around).toEqual({ before: 'The sea was calm. "', between: [], after: '," Anna Berg said.' });
  });

  it('names each claim by its own id, and passes over indices that there are none for', () => {
    expect(new Set(claims.map(({ id }) => id)).size).toBe(claims.length);
    expect(keptFrom(ARTICLE, ANNOTATION, [0, 0, 99], NOW).claims).toHaveLength(1);
  });

  it('is plain data that the library reads again', () => {
    expect(readKeptArticle(JSON.parse(JSON.stringify(article)))).toEqual(article);
    for (const claim of claims) expect(readKeptClaim(JSON.parse(JSON.stringify(claim)))).toEqual(claim);
  });

  it('has the speaker whom the reader has put in', () => {
    const corrected: Annotation = {
      ...ANNOTATION,
      claims: ANNOTATION.claims.map((claim) => ({
        ...claim,
        speaker: { ...claim.speaker!, name: 'Otto Falk' },
        speakerFrom: 'reader',
      })),
    };
    expect(keptFrom(ARTICLE, corrected, [0], NOW).claims[0]!.speaker!.name).toBe('Otto Falk');
  });

  it('has the organizations of its own words, by their Wikidata ids, and none of another claim', () => {
    const { claims: kept } = keptOf({
      said: [
        { words: 'The Ferry Union sails', organizations: [{ name: 'Ferry Union', wikidata: 'Q77' }] },
        { words: 'The Pilot League waits', organizations: [{ name: 'Pilot League' }] },
      ],
    });
    expect(kept[0]!.organizations).toEqual([
      { name: 'Ferry Union', kind: 'other', wikidata: 'Q77', english: null },
    ]);
    expect(kept[1]!.organizations.map(({ name }) => name)).toEqual(['Pilot League']);
  });
});

describe('the claims of an article that are kept already', () => {
  it('are found by their words and their place, also when the article has grown', () => {
    const short = articleOf({ said: [{ words: 'We wait' }, { words: 'We sail' }] });
    const kept = keptFrom(short.article, short.annotation, [1], NOW).claims.map(({ key }) => key);
    const grown = articleOf({ said: [{ words: 'It begins' }, { words: 'We wait' }, { words: 'We sail' }] });
    expect(keptIndices(grown.article, grown.annotation, kept)).toEqual([2]);
  });

  it('are told apart where the same words stand twice', () => {
    const twice = articleOf({ said: [{ words: 'We wait' }, { words: 'We wait' }] });
    const kept = keptFrom(twice.article, twice.annotation, [1], NOW).claims.map(({ key }) => key);
    expect(keptIndices(twice.article, twice.annotation, kept)).toEqual([1]);
  });
});

describe('the name of an article', () => {
  it('is the same by whichever way the reader came', () => {
    const id = (url: string) => articleId({ url, title: null, text: '' });
    expect(id('https://wire.example/1?fbclid=abc')).toBe(id('https://wire.example/1#top'));
    expect(id('https://wire.example/1?id=1')).not.toBe(id('https://wire.example/1?id=2'));
  });

  it('of a text without address is its title and its beginning', () => {
    const named = { url: null, title: 'Ferry', text: 'It sails.\n\nSoon.' };
    expect(articleId(named)).toBe('text:Ferry | It sails. Soon.');
    expect(articleId({ ...named, url: 'moz-extension://1-2/welcome.html' })).toBe(articleId(named));
  });
});

describe('a record that somebody has changed', () => {
  const claim = keptOf({ said: [{ words: 'We wait' }] }).claims[0]!;
  it.each([
    [{ id: 'x' }, 'id'],
    [{ words: 7 }, 'words'],
    [{ kind: 'shouted' }, 'kind'],
    [{ speaker: { kind: 'person', name: 7, role: null, organization: null } }, 'speaker.name'],
    [{ key: { words: 'a', place: -1 } }, 'key.place'],
    [{ organizations: [{}] }, 'organizations[0].name'],
    [{ link: 'javascript:alert(1)' }, 'link'],
    [{ keptAt: 'yesterday' }, 'keptAt'],
    [{ tags: 'a' }, 'tags'],
    [{ around: null }, 'around'],
  ])('%j is not taken, and told by its place', (change, path) => {
    expect(() => readKeptClaim({ ...claim, ...change })).toThrow(new Fault(path));
  });

  it('loses what does not belong to it', () => {
    expect(readKeptClaim({ ...claim, more: 1 })).toEqual(claim);
    expect(readKeptClaim({ ...claim, tags: [' sea ', 'Sea', ''] }).tags).toEqual(['sea']);
  });

  it.each([null, 7, [], 'claim'])('is not taken where it is %j', (value) => {
    expect(() => readKeptClaim(value)).toThrow(Fault);
    expect(() => readKeptArticle(value)).toThrow(Fault);
  });
});
