import { expect, test } from 'vitest';
import { sharedAddress } from '../../../lib/export/shared-address.ts';

test.each([
  ['https://wire.example/7', 'https://wire.example/7'],
  ['https://wire.example/7?utm_source=a&utm_medium=b', 'https://wire.example/7'],
  ['https://wire.example/7?UTM_Source=a', 'https://wire.example/7'],
  ['https://wire.example/article.php?id=55&fbclid=Iw', 'https://wire.example/article.php?id=55'],
  ['https://wire.example/7?yclid=1&ysclid=2&gclid=3&_openstat=4&mc_eid=5', 'https://wire.example/7'],
  ['https://wire.example/7?%75tm_source=a', 'https://wire.example/7'],
  ['https://wire.example/7?a=1#top', 'https://wire.example/7?a=1'],
  ['https://wire.example/?utm_term=a#/news/77', 'https://wire.example/#/news/77'],
  ['https://wire.example/#!/news/77', 'https://wire.example/#!/news/77'],
])('%s is handed on as %s', (address, shared) => {
  expect(sharedAddress(address)).toBe(shared);
});

test.each([
  'https://wire.example/7?from=rss&ref=55&source=12&id=9',
  'https://wire.example/7?a=%D0%B4&b&c=&a=2',
  'https://wire.example/7?futm_source=1&utm=2',
  'https://wire.example/7?%zz=1',
  'no address at all',
])('%s stays as it is', (address) => {
  expect(sharedAddress(address)).toBe(address);
});
