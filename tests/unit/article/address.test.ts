import { describe, expect, it } from 'vitest';
import { fullAddress, isSameArticle, withoutFragment } from '../../../lib/article/address.ts';

const at = (address: string): URL => fullAddress(address, new URL('https://wire.example/'))!;

describe('a canonical address', () => {
  it.each([
    ['/world/77', '/world/77'],
    ['/world/77/', '/world/77'],
    ['/77', '/world/77'],
    ['/world/77', '/en/world/77#top'],
    ['/article.php?id=55', '/article.php?id=55'],
    ['/article.php?id=55&full=1', '/article.php?id=55'],
    ['/#/news/77', '/#/news/77'],
    ['/', '/'],
  ])('%s names the article at %s', (canonical, here) => {
    expect(isSameArticle(at(canonical), at(here))).toBe(true);
  });

  it.each([
    ['the root', '/', '/world/77'],
    ['a section', '/en', '/en/2'],
    ['a section whose name is in the path', '/world', '/world/77'],
    ['part of a word', '/world/7', '/world/77'],
    ['another article', '/world/78', '/world/77'],
    ['without the query that says which', '/article.php', '/article.php?id=55'],
    ['with another query', '/article.php?id=54', '/article.php?id=55'],
    ['without the route', '/', '/#/news/77'],
    ['of another route', '/#/news/76', '/#/news/77'],
    ['of another site', 'https://other.example/world/77', '/world/77'],
  ])('does not name it if it is %s', (_, canonical, here) => {
    expect(isSameArticle(at(canonical), at(here))).toBe(false);
  });
});

it.each([
  ['https://wire.example/7#top', 'https://wire.example/7'],
  ['https://wire.example/7#', 'https://wire.example/7'],
  ['https://wire.example/#/news/77', 'https://wire.example/#/news/77'],
  ['https://wire.example/#!/news/77', 'https://wire.example/#!/news/77'],
])('%s without fragment is %s', (address, without) => {
  expect(withoutFragment(address)).toBe(without);
});

it.each([null, '', 'http://', 'https://wire example/'])('%j is no address', (address) => {
  expect(fullAddress(address)).toBeNull();
});
