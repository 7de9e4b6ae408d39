/** What headlines and standfirsts attribute. */
import { describe, expect, it } from 'vitest';
import { readDateline } from '../../../lib/dateline/dateline.ts';
import { annotate } from '../../../lib/extract/annotate.ts';
import { annotateHead } from '../../../lib/extract/headline.ts';
import { languageOf } from '../../../lib/language/languages.ts';
import { inOneGo } from '../../../lib/steps/steps.ts';

const ENGLISH = `PORT ELLA, June 26. /TASS/. The ferry to the islands should be built anew, Norland Transport Minister Otto Falk said.

"It is older than I am," he told reporters. The Harbor Council noted that the ferry would run until autumn.`;
const RUSSIAN = `ОЗЁРСК, 26 июня. /ТАСС/. Новый мост через Озёрную откроют в сентябре, сообщила мэр Анна Полева.

"Мы ждали этот мост", - сказала она журналистам. В Минтрансе отметили, что паром будет ходить до осени.`;

const LONG = `${ENGLISH}${'\n\nThe ferry has a bell, a boat hook and a crew of two, and it is painted white.'.repeat(200)}`;

async function read(body: string, head: string) {
  const language = await languageOf(body);
  const own = annotate(body, language, readDateline(body));
  const text = `${body}\n\n${head}`;
  const all = inOneGo(annotateHead(text, body.length + 2, own, language));
  return { own, all, text, claims: all.claims.slice(own.claims.length) };
}

/** The claims of a head: what is said, the source as it stands, and whom it means. */
async function claimsIn(body: string, head: string) {
  const { claims, text } = await read(body, head);
  return claims.map(({ content, source, speaker }) => [
    content.map((span) => text.slice(...span)).join(' | '),
    source && text.slice(...source),
    speaker?.name,
  ]);
}

describe('an English headline', () => {
  it.each([
    ['Ferry should be built anew — minister', 'Ferry should be built anew', 'minister', 'Otto Falk'],
    ['Falk says ferry should be built anew', 'ferry should be built anew', 'Falk', 'Otto Falk'],
    ['Falk: Ferry is older than I am', 'Ferry is older than I am', 'Falk', 'Otto Falk'],
    ['Minister Falk: Ferry is old', 'Ferry is old', 'Minister Falk', 'Otto Falk'],
    ["Ferry is 'older than I am' - Falk", "Ferry is 'older than I am'", 'Falk', 'Otto Falk'],
    ['Ferry Should Be Built Anew, Falk Says', 'Ferry Should Be Built Anew', 'Falk', 'Otto Falk'],
    [
      'Harbor Council: ferry to run until autumn',
      'ferry to run until autumn',
      'Harbor Council',
      'Harbor Council',
    ],
  ])('%s', async (head, ...claim) => {
    expect(await claimsIn(ENGLISH, head)).toEqual([claim]);
  });

  it.each([
    'Ferry sails again after storm',
    'Port Ella: a town that waits for its ferry',
    'Port Ella — a town that waits',
    'Timetable: 10:15 and 12:30 from the old pier',
    '"It is older than I am"',
    'He',
    'Old Ferry Sails Again, Admiral Nils Hagen Says',
  ])('that attributes nothing to anybody: %s', async (head) => {
    expect(await claimsIn(ENGLISH, head)).toEqual([]);
  });

  it('has standfirsts below it, each of which is read by itself', async () => {
    const head = 'Ferry sails again\n\nThe ferry will run until autumn, the Harbor Council says';
    expect(await claimsIn(ENGLISH, head)).toEqual([
      ['The ferry will run until autumn', 'the Harbor Council', 'Harbor Council'],
    ]);
  });
});

/** The organizations of a head: as they stand, and their names. */
async function organizationsIn(body: string, head: string) {
  const { own, all, text } = await read(body, head);
  return all.organizations
    .slice(own.organizations.length)
    .map(({ span, name }) => [text.slice(...span), name]);
}

describe('the organizations of a head', () => {
  it('are those of the body, by its names, whether the head attributes anything or not', async () => {
    const head = 'Harbor Council to buy a ferry\n\nThe Harbor Council has no berth for it';
    expect(await organizationsIn(ENGLISH, head)).toEqual([
      ['Harbor Council', 'Harbor Council'],
      ['Harbor Council', 'Harbor Council'],
    ]);
    expect(await organizationsIn(RUSSIAN, 'Минтранс: паром будет ходить до осени')).toEqual([
      ['Минтранс', 'Министерство транспорта РФ'],
    ]);
  });

  it('have the name that a long body gives them far behind its beginning', async () => {
    const body = `${ENGLISH}${'\n\nThe ferry has a bell, a boat hook and a crew of two, and it is painted white.'.repeat(60)}\n\nThe Norland Ferry Owners Association (NFOA) has no ferry. The NFOA has two boats.`;
    expect(await organizationsIn(body, 'NFOA to buy a ferry')).toEqual([
      ['NFOA', 'Norland Ferry Owners Association'],
    ]);
  });

  it('may be others than the body’s, unless every word of the head has a capital', async () => {
    expect(await organizationsIn(ENGLISH, 'The Lakeford Shipping Company has an older ferry')).toEqual([
      ['Lakeford Shipping Company', 'Lakeford Shipping Company'],
    ]);
    expect(
      await organizationsIn(ENGLISH, 'Ferry Older Than That Of Harbor Council And Old Pier Company'),
    ).toEqual([['Harbor Council', 'Harbor Council']]);
  });
});

it.each([
  [
    'Новый мост через Озёрную откроют в сентябре — мэр',
    'Новый мост через Озёрную откроют в сентябре',
    'мэр',
    'Анна Полева',
  ],
  ['Полева: новый мост откроют в сентябре', 'новый мост откроют в сентябре', 'Полева', 'Анна Полева'],
  ['Минтранс: паром будет ходить до осени', 'паром будет ходить до осени', 'Минтранс', 'Минтранс'],
  [
    'Паром будет ходить до осени, заявили в Минтрансе',
    'Паром будет ходить до осени',
    'Минтрансе',
    'Минтранс',
  ],
])('a Russian headline: %s', async (head, ...claim) => {
  expect(await claimsIn(RUSSIAN, head)).toEqual([claim]);
});

describe('an annotation with those of its head', () => {
  it('has the body’s claims, people and organizations as they were, and its speakers by the same numbers', async () => {
    const { own, all, claims } = await read(ENGLISH, 'Falk: Harbor Council’s ferry is older than I am');
    const claimsOfBody = all.claims.slice(0, own.claims.length);
    const organizations = all.organizations.slice(0, own.organizations.length);
    expect({ ...all, claims: claimsOfBody, organizations }).toEqual(own);
    expect(claims[0]?.speaker).toBe(own.claims[0]?.speaker);
  });

  it('numbers who speaks in the head alone anew', async () => {
    const { own, claims } = await read(ENGLISH, 'Ferry is old, Admiral Nils Hagen says');
    expect(claims.map(({ speaker }) => speaker?.name)).toEqual(['Nils Hagen']);
    expect(own.claims.map(({ speaker }) => speaker?.id)).not.toContain(claims[0]?.speaker?.id);
  });

  it('tells where who speaks in the head alone is introduced, also behind a long body', async () => {
    for (const body of [ENGLISH, LONG]) {
      const { claims, text } = await read(body, 'Ferry is old, Admiral Nils Hagen says');
      expect(text.slice(...claims[0]!.speaker!.introduced!)).toBe('Admiral Nils Hagen');
    }
  });

  it('is read in the light of the beginning of a long body', async () => {
    expect(await claimsIn(LONG, 'Ferry is older than I am — minister')).toEqual([
      ['Ferry is older than I am', 'minister', 'Otto Falk'],
    ]);
  });
});
