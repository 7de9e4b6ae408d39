/**
 * Search libraries that hold their index in memory, tried in a page on the same claims: made, written to the database, read from there as a page would
 * at each opening, and asked. One with a plain index of the database (`multiEntry`) stands beside them.
 */
/** The source of them, to stand behind `LIBRARY_ENTRY`, whose words they share: by name, functions that all have one form. */
export const ALTERNATIVES_ENTRY = `
import MiniSearch from 'minisearch';
import { create, insertMultiple, load, save, search } from '@orama/orama';
import { Document } from 'flexsearch';

const stemmed = (text) => wordsOf(text).map(({ stem }) => stem);
const FIELDS = ['words', 'speaker', 'organizations', 'own'];

/** Keeps a value in a database of its own, and reads it back. */
const withStore = async (name, mode, ask) => {
  const opening = indexedDB.open('bench-' + name, 1);
  opening.onupgradeneeded = () => {
    opening.result.createObjectStore('all');
    const claims = opening.result.createObjectStore('claims', { keyPath: 'id' });
    claims.createIndex('stems', 'stems', { multiEntry: true });
  };
  const db = await new Promise((resolve, reject) => { opening.onsuccess = () => resolve(opening.result); opening.onerror = () => reject(opening.error); });
  const tx = db.transaction(['all', 'claims'], mode);
  const answer = ask(tx);
  const done = new Promise((resolve, reject) => { tx.oncomplete = resolve; tx.onabort = () => reject(tx.error); });
  const result = await answer;
  await done;
  db.close();
  return result;
};
const asked = (request) => new Promise((resolve, reject) => { request.onsuccess = () => resolve(request.result); request.onerror = () => reject(request.error); });
const keep = (name, value) => withStore(name, 'readwrite', (tx) => asked(tx.objectStore('all').put(value, 'index')));
const kept = (name) => withStore(name, 'readonly', (tx) => asked(tx.objectStore('all').get('index')));

const mini = { fields: FIELDS, storeFields: [], tokenize: stemmed, processTerm: (term) => term };
export const alternatives = {
  MiniSearch: {
    async make(docs) {
      const index = new MiniSearch(mini);
      index.addAll(docs);
      await keep('MiniSearch', JSON.stringify(index));
    },
    async open() { return MiniSearch.loadJSON(await kept('MiniSearch'), mini); },
    async search(index, words) { return index.search(words, { combineWith: 'AND', prefix: true }).length; },
  },
  Orama: {
    schema: { words: 'string', speaker: 'string', organizations: 'string', own: 'string' },
    tokenizer: { language: 'english', normalizationCache: new Map(), tokenize: stemmed },
    async make(docs) {
      const db = create({ schema: this.schema, components: { tokenizer: this.tokenizer } });
      await insertMultiple(db, docs.map((doc) => ({ ...doc, id: String(doc.id) })), 1000);
      await keep('Orama', save(db));
    },
    async open() {
      const db = create({ schema: this.schema, components: { tokenizer: this.tokenizer } });
      load(db, await kept('Orama'));
      return db;
    },
    async search(db, words) { return (await search(db, { term: words, threshold: 0, limit: 50 })).count; },
  },
  FlexSearch: {
    form: () => new Document({ document: { id: 'id', index: FIELDS.map((field) => ({ field, tokenize: 'forward', encode: stemmed })) } }),
    async make(docs) {
      const index = this.form();
      for (const doc of docs) index.add(doc);
      const parts = [];
      await index.export((key, data) => { parts.push([key, data]); });
      await keep('FlexSearch', parts);
    },
    async open() {
      const index = this.form();
      for (const [key, data] of await kept('FlexSearch')) index.import(key, data);
      return index;
    },
    async search(index, words) { return index.search(words, { limit: 100_000 }).length; },
  },
  'multiEntry index': {
    async make(docs) {
      await withStore('multiEntry', 'readwrite', async (tx) => {
        const claims = tx.objectStore('claims');
        for (const { id, ...doc } of docs) claims.put({ id, stems: [...new Set(FIELDS.flatMap((field) => stemmed(doc[field])))] });
      });
    },
    async open() { return null; },
    async search(_, words) {
      return withStore('multiEntry', 'readonly', async (tx) => {
        const index = tx.objectStore('claims').index('stems');
        const lists = await Promise.all(stemmed(words).map((stem) => asked(index.getAllKeys(stem))));
        const [first, ...others] = lists.map((list) => new Set(list));
        return [...first].filter((id) => others.every((other) => other.has(id))).length;
      });
    },
  },
};
`;
