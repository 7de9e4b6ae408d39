/** Pages in the structures of the agencies' own sites, with what stands around and between their paragraphs. */
import { all, english, page, paragraphs, signed, type WirePage } from './page-parts.ts';

export const agencyPages: WirePage[] = [
  {
    name: 'tass.com with a box, a video and a subscription between the paragraphs',
    title: 'Bridge to open in September',
    html: page(
      '<title>Bridge to open in September - Society - TASS</title>',
      `<div class="news-header"><h1 class="news-header__title">Bridge to open in September</h1></div>
       <div class="news-content"><div class="text-content"><div class="text-block"><p>${english.first}</p></div>
       <div class="text-include text-include-news"><a class="text-include-news__link" href="/1">Ferry runs aground near Lakeford for the third time this year</a></div>
       <div class="text-block"><h2>A long wait</h2><p>${english.second}</p></div>
       <div class="text-include text-include-video"><div class="text-include-video__title">The bridge from above, as a drone saw it.</div></div>
       <div class="text-block"><p>${english.third}</p></div></div></div>
       <div class="news-subscribe"><p>Subscribe to the best news of Lakeford, which come every morning.</p></div>`,
    ),
    paragraphs: [english.first, 'A long wait', english.second, english.third],
  },
  {
    name: 'english.news.cn, its captions in centred paragraphs and its editor behind',
    title: 'New bridge to open in September',
    html: page(
      '<title>New bridge to open in September-Xinhua</title>',
      `<div class="header"><h1><span class="title">New bridge to open in September</span></h1><div class="info">Source: Xinhua Editor: huaxia 2025-06-26 10:00:00</div></div>
       <div class="main clearfix"><div class="main-left left"><div class="content"><div id="detail"><span id="detailContent">
       <p style="text-align:center"><img src="/bridge.jpg"></p>
       <p style="text-align:center"><font color="navy" size="3">This photo taken on June 26, 2025 shows the new bridge over the Lake River. (Xinhua/Ann Field)</font></p>
       <p>${signed('LAKEFORD, June 26 (Xinhua) --')}</p><p>${english.second}</p>
       <p style="text-align:center"><font color="navy">A ferry leaves Lakeford, its passengers looking at the bridge, June 25, 2025. (Photo by Ivo Hill/Xinhua)</font></p>
       <p>${english.third} ■</p></span></div><div class="tiyi1"><a href="/e">E-mail the editor</a></div></div></div></div>`,
    ),
    paragraphs: [signed('LAKEFORD, June 26 (Xinhua) --'), english.second, `${english.third} ■`],
  },
  {
    name: 'xinhuanet.com of older years, in line breaks with "Enditem"',
    html: page(
      '',
      `<h1>Bridge</h1><div id="detail" class="main-aticle"><p>${signed('LAKEFORD, June 26 (Xinhua) --')}</p><p>${english.second}</p><p>${english.third}</p><p>Enditem</p></div>`,
    ),
    paragraphs: [signed('LAKEFORD, June 26 (Xinhua) --'), english.second, english.third],
  },
  {
    name: 'en.yna.co.kr, with the reporter’s address and (END)',
    html: page(
      '',
      `<h1 class="tit">Bridge</h1><div class="story-news article"><div class="comp-box photo-group"><figure><figcaption>The bridge. (Yonhap)</figcaption></figure></div>
       <p>${signed('LAKEFORD, June 26 (Yonhap) --')}</p><p>${english.second}</p><aside class="aside-box"><p>More about the bridge and the ferry of Lakeford in this box.</p></aside><p>${english.third}</p>
       <p>annfield@yna.example</p><p>(END)</p><p class="txt-copyright adrs">(C) Yonhap News, all of it</p></div>`,
    ),
    paragraphs: [signed('LAKEFORD, June 26 (Yonhap) --'), english.second, english.third],
  },
  {
    name: 'eng.belta.by, its text in one block',
    html: page(
      '',
      `<h1>Bridge</h1><div class="text"><div class="js-mediator-article"><p>${signed('LAKEFORD, 26 June (BelTA) –')}</p><p>${english.second}</p><p>${english.third}</p></div>
       <div class="social_block"><p>Share the news with your friends in all of the networks.</p></div></div>`,
    ),
    paragraphs: [signed('LAKEFORD, 26 June (BelTA) –'), english.second, english.third],
  },
  {
    name: 'sputniknews, its paragraphs and quotations in blocks of their own',
    html: page(
      '',
      `<div class="article__title">Bridge</div><div class="article__announce-text">A lead that the site sets apart, in an element of its own.</div><div class="article__body">
       <div class="article__block" data-type="text"><div class="article__text">${signed('LAKEFORD (Sputnik) -')}</div></div>
       <div class="article__block" data-type="article"><div class="article__article article__article-link"><a href="/1"><div class="article__article-title">Ferry runs aground</div></a></div></div>
       <div class="article__block" data-type="quote"><div class="article__quote"><div class="article__quote-bg"></div><div class="article__quote-text">${english.second}</div></div></div>
       <div class="article__block" data-type="banner"><div class="banner">An advertisement for ferries, boats and other things that swim.</div></div>
       <div class="article__block" data-type="text"><div class="article__text">${english.third}</div></div></div>`,
    ),
    paragraphs: [signed('LAKEFORD (Sputnik) -'), english.second, english.third],
  },
  {
    name: 'english.kyodonews.net',
    html: page(
      '',
      `<article><h1>Bridge</h1><p class="credit">KYODO NEWS - Jun 26, 2025 - 12:00 | All, Lakeford</p><div class="article-body"><p>${signed('LAKEFORD, June 26 (Kyodo) --')}</p><p>${english.second}</p><div class="ad"><p>An advertisement for ferries, boats and other things that swim.</p></div><p>${english.third}</p><hr><p><strong>Related coverage:</strong></p><p><a href="/1">Ferry runs aground near Lakeford</a></p></div></article>`,
    ),
    paragraphs: [signed('LAKEFORD, June 26 (Kyodo) --'), english.second, english.third],
  },
  {
    name: 'a body whose last line says who reported, wrote and edited',
    html: page(
      '',
      `<h1>Bridge</h1><div class="story">${paragraphs([signed('LAKEFORD, June 26 (Reuters) -'), ...all.slice(1)])}<p>(Reporting by Ann Field in Lakeford; Additional reporting by Ivo Hill; Editing by Ned Marsh)</p></div>`,
    ),
    paragraphs: [signed('LAKEFORD, June 26 (Reuters) -'), ...all.slice(1)],
  },
];
