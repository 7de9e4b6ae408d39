import { expect, test } from 'vitest';
import { cardText } from './harness/card.ts';
import { eachBrowser } from './harness/each-browser.ts';
import { sayTo } from './harness/extension-says.ts';
import { paintedTexts, waitForPainted } from './harness/marks.ts';
import { html } from './pages/wire-pages.ts';

const ADDRESS = 'http://tass.ru/obschestvo/1';
const QUOTATION = 'Труба переживет нас всех';
const paragraphs = [
  'ЗАРЕЧНЫЙ, 4 июня. /ТАСС/. Новый водовод заработает осенью. Об этом сообщил журналистам министр строительства Глеб Сомов.',
  `"${QUOTATION}", - сказал он.`,
  'По словам Анны Лесковой, главы комиссии, испытания уже прошли. Росприроднадзор возражений не имеет.',
];
const page = `<!doctype html><html lang="ru"><head><meta charset="utf-8"><title>Водовод - ТАСС</title></head><body>
<main><h1 class="news-header__title">Водовод заработает осенью</h1>
<div class="text-content"><div class="text-block">${paragraphs.map((text) => `<p>${text}</p>`).join('')}</div></div></main>
</body></html>`;

eachBrowser(
  'an article in Russian',
  ({ href }) => (href === ADDRESS ? html(page) : null),
  (world) => {
    test('is read as Russian: its claims and organizations are marked', async () => {
      const tab = await world().open(ADDRESS);
      await waitForPainted(tab, 'direct', QUOTATION);
      const painted = await paintedTexts(tab);
      expect(painted.indirect).toEqual(['Новый водовод заработает осенью', 'испытания уже прошли']);
      expect(painted.organizations).toContain('Росприроднадзор');
    });

    test('names speakers in the nominative', async () => {
      const tab = await world().open(ADDRESS);
      await waitForPainted(tab, 'direct', QUOTATION);
      await sayTo(world().running, tab, { type: 'step-claim', by: -1 });
      await expect.poll(() => cardText(tab)).toContain('Анна Лескова');
    });
  },
);
