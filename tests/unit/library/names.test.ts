import { describe, expect, it } from 'vitest';
import { groupsOf } from '../../../lib/library/name-groups.ts';
import { strictKey } from '../../../lib/library/name-keys.ts';
import { isSame, type NameRecord, namesOf } from '../../../lib/library/names.ts';
import { keptOf } from './sample.ts';

interface Named {
  name: string;
  kind?: 'person' | 'organization' | 'description';
  wikidata?: string;
  english?: string;
}

let next = 1;
function recordOf({ name, kind = 'person', wikidata, english }: Named): NameRecord {
  const { article, claims } = keptOf({ said: [{ words: 'We wait', who: name, speakerKind: kind }] });
  const organizations = [
    { name, kind: 'other' as const, wikidata: wikidata ?? null, english: english ?? null },
  ];
  const claim = { ...claims[0]!, organizations: kind === 'organization' ? organizations : [] };
  const id = next++;
  return { id, ...namesOf(claim, article).speaker!, group: id, count: 1, parted: false };
}
const same = (a: Named, b: Named) => isSame(recordOf(a), recordOf(b));

describe('two ways to write one person', () => {
  it.each([
    ['Sergei Fyodorov', 'Сергей Фёдоров'],
    ['Sergey Fedorov', 'Sergei Fyodorov'],
    ['Aleksey Zhukovsky', 'Алексей Жуковский'],
    ['Alexei Zhukovskiy', 'Aleksey Zhukovsky'],
    ['Yuri Khlebnikov', 'Юрий Хлебников'],
    ['Dmitriy Shchukin', 'Дмитрий Щукин'],
    ['Pyotr Ilyin', 'Пётр Ильич Ильин'],
    ['Maria Zakhova', 'Мария Захова'],
    ['Julia Tsvetkova', 'Юлия Цветкова'],
    ['Johnson Bradbury', 'Джонсон Брэдбери'],
    ['Joe Bridenham', 'Джо Брайденхэм'],
    ['George Wattling', 'Джордж Уоттлинг'],
    ['Otto Falk', 'Отто Фальк'],
    ['Charles Lindqvist', 'Чарльз Линдквист'],
    ['Viktor Orblan', 'Виктор Орблан'],
    ['Cecilia Grantham', 'Сесилия Грантэм'],
  ])('%s, %s', (a, b) => {
    expect(same({ name: a }, { name: b })).toBe(true);
    expect(same({ name: b }, { name: a })).toBe(true);
  });
});

describe('two people', () => {
  it.each([
    ['Anna Berg', 'Anna Borg'],
    ['Anna Berg', 'Ина Борг'],
    ['Sergei Fyodorov', 'Сергей Фадеев'],
    ['Maria Breda', 'Мэри Бурд'],
    ['Otto Falk', 'Отто Флинк'],
    ['Falk', 'Фальк Отто'],
    ['Ivan Petrov', 'Пётр Иванов'],
    ['Karl Lund', 'Carla Lund'],
  ])('%s, %s', (a, b) => {
    expect(same({ name: a }, { name: b })).toBe(false);
  });

  it('of one description, or of a name that describes, are not told to be one across languages', () => {
    expect(
      same(
        { name: 'a harbor master', kind: 'description' },
        { name: 'a harbour master', kind: 'description' },
      ),
    ).toBe(false);
  });
});

describe('organizations', () => {
  it('are one by Wikidata, whatever they are called', () => {
    const one = { name: 'Ferry Union', kind: 'organization', wikidata: 'Q77' } as const;
    expect(same(one, { name: 'Союз паромов', kind: 'organization', wikidata: 'Q77' })).toBe(true);
    expect(same(one, { name: 'Ferry Union', kind: 'organization', wikidata: 'Q78' })).toBe(false);
  });

  it('are one by their English name, and by their letters', () => {
    const ferries = { name: 'Ferry Union', kind: 'organization' } as const;
    expect(same(ferries, { name: 'Союз паромов', kind: 'organization', english: 'Ferry Union' })).toBe(true);
    expect(same({ name: 'Nordprom', kind: 'organization' }, { name: 'Нордпром', kind: 'organization' })).toBe(
      true,
    );
    expect(strictKey('University of Ella', 'organization')).toBe(
      strictKey('the Ella University', 'organization'),
    );
  });
});

describe('what is put together', () => {
  const central = [
    recordOf({ name: 'Central Bank', kind: 'organization', wikidata: 'Q1' }),
    recordOf({ name: 'Central Bank', kind: 'organization' }),
    recordOf({ name: 'Central Bank', kind: 'organization', wikidata: 'Q2' }),
  ];

  it('never makes one of two that have different Wikidata ids', () => {
    const groups = groupsOf(central, []);
    expect(groups.get(central[1]!.id)).toBe(groups.get(central[0]!.id));
    expect(groups.get(central[2]!.id)).not.toBe(groups.get(central[0]!.id));
  });

  it('is what the reader says, where he says it', () => {
    const [a, b] = [recordOf({ name: 'Karl Lund' }), recordOf({ name: 'Charles Lund' })];
    const join = { type: 'speaker', a: a.form, b: b.form } as const;
    expect(groupsOf([a, b], [join]).get(b.id)).toBe(a.id);
    expect(groupsOf([a, b], []).get(b.id)).toBe(b.id);
    const [c, d] = [recordOf({ name: 'Otto Falk' }), recordOf({ name: 'Отто Фальк' })];
    expect(groupsOf([c, d], []).get(d.id)).toBe(c.id);
    expect(groupsOf([c, d], [{ type: 'speaker', a: c.form, b: '' }]).get(d.id)).toBe(d.id);
  });
});
