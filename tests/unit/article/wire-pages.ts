/** Pages in the structures that the wires' sites have, about invented events. Each says what its article's body is. */

import { all, allRussian, english, page, paragraphs, signed, teaser, type WirePage } from './page-parts.ts';

export const wirePages: WirePage[] = [
  {
    name: 'tass.com',
    title: 'Bridge to open in September',
    html: page(
      '<title>Bridge - TASS</title><meta property="og:type" content="article">',
      `<nav><p>World Politics Economy Society and all the other sections of the agency</p></nav>
       <h1 class="news-header__title">Bridge to open in September</h1>
       <div class="news-header__lead">The old ferry will run until the end of the year</div>
       <dateformat time="1750930000" mode="abs"></dateformat>
       <div class="text-content"><div class="text-block">${paragraphs(all.slice(0, 2))}</div>
       <div class="text-include text-include-photo"><p class="text-include-photo__title">The bridge on a June evening, as seen from the ferry. © Ann Field/TASS</p></div>
       <div class="text-block">${paragraphs(all.slice(2))}</div></div>
       <div class="tags"><a class="tags__item" href="/t">Lakeford</a></div>
       <footer><p>© 2025 TASS, all rights reserved by the agency and its partners everywhere.</p></footer>`,
    ),
    paragraphs: all,
  },
  {
    name: 'a page that holds its article a second time, as data for its own script',
    html: page(
      '<title>Bridge</title>',
      `<h1>Bridge</h1><div>${paragraphs(all)}<button>share</button></div>
       <script type="application/json">{"body": ["${english.first}", "${english.third}"]}</script>`,
    ),
    paragraphs: all,
  },
  {
    name: 'tass.ru since 2023, its footer in paragraphs of the same class',
    title: 'Мост откроют в сентябре',
    html: page(
      '<title>Мост</title>',
      `<h1 class="NewsHeader_titles__ab12">Мост откроют в сентябре</h1><div class="PublishedMark_date__cd34">26 июня</div>
       <main><article><div class="Content_wrapper__ef56">${paragraphs(allRussian, ' class="Paragraph_paragraph__9xYz"')}
       <p class="Paragraph_paragraph__9xYz">© Информационное агентство, свидетельство о регистрации выдано давно и действует по сей день.</p></div>
       <a class="Tags_tag__77" href="/t">Озёрск</a></article></main>`,
    ),
    paragraphs: allRussian,
  },
  {
    name: 'tass.ru of 2018',
    html: page('', `<div class="b-material-text__l js-mediator-article">${paragraphs(allRussian)}</div>`),
    paragraphs: allRussian,
  },
  {
    name: 'ria.ru, its paragraphs in divs and a quotation in a box of its own',
    html: page(
      '',
      `<div class="article__title">Мост откроют</div><div class="article__body js-mediator-article">
       <div class="article__block" data-type="text"><div class="article__text"><strong>ОЗЁРСК, 26 июн — РИА Новости.</strong> Новый мост через Озёрную откроют в сентябре, сообщила мэр Анна Полева.</div></div>
       <div class="article__block" data-type="media"><div class="media__copyright">© РИА Новости / Иван Лугов</div></div>
       <div class="article__block" data-type="quote"><div class="article__quote"><div class="article__quote-text">"Мы ждали этот мост одиннадцать лет, и ещё три месяца нам не повредят", — сказала она.</div></div></div>
       <div class="article__block" data-type="text"><div class="article__text">Старый паром будет ходить до конца года, расписание его не изменится.</div></div></div>`,
    ),
    paragraphs: [
      'ОЗЁРСК, 26 июн — РИА Новости. Новый мост через Озёрную откроют в сентябре, сообщила мэр Анна Полева.',
      '"Мы ждали этот мост одиннадцать лет, и ещё три месяца нам не повредят", — сказала она.',
      'Старый паром будет ходить до конца года, расписание его не изменится.',
    ],
  },
  {
    name: 'interfax.ru',
    html: page(
      '',
      `<article itemprop="articleBody"><h1>Мост</h1><p>Озёрск. 26 июня. INTERFAX.RU - Новый мост через Озёрную откроют в сентябре, сообщила мэр Анна Полева.</p>${paragraphs(allRussian.slice(1))}</article>`,
    ),
    paragraphs: [
      'Озёрск. 26 июня. INTERFAX.RU - Новый мост через Озёрную откроют в сентябре, сообщила мэр Анна Полева.',
      ...allRussian.slice(1),
    ],
  },
  {
    name: 'reuters.com, its paragraphs in divs with a picture and hidden words in links',
    html: page(
      '',
      `<h1>Bridge</h1><div data-testid="ArticleBody"><div class="article-body__content__17Yit">
       <div class="text__text__1FZLe" data-testid="paragraph-0">${signed('LAKEFORD, June 26 (Reuters) -')}</div>
       <div class="text__text__1FZLe" data-testid="paragraph-1">The <a href="/r">report<svg><path d="M0"/></svg><span style="clip:rect(0 0 0 0);position:absolute">, opens new tab</span></a> of the council names the bridge as the town's first one.</div>
       <div class="article-body__element" data-testid="gallery-0"><div class="primary-gallery__detail"><div class="text__text__1FZLe">[1/5] The bridge in June. REUTERS/Ann Field Purchase Licensing Rights are for sale here.</div></div></div>
       <h2 class="text__text__1FZLe">A LONG WAIT</h2>
       <div class="text__text__1FZLe" data-testid="paragraph-2">${english.second}</div></div>
       <div class="sign-off__container"><p class="text__text__1FZLe attribution">Reporting by Ann Field</p></div></div>`,
    ),
    paragraphs: [
      signed('LAKEFORD, June 26 (Reuters) -'),
      "The report of the council names the bridge as the town's first one.",
      'A LONG WAIT',
      english.second,
    ],
  },
  {
    name: 'apnews.com, with links that are "enhancements", related coverage and an info box',
    html: page(
      '',
      `<h1>Bridge</h1><div class="RichTextStoryBody RichTextBody"><p>${signed('LAKEFORD, N.M. (AP) —').replace('the town council', '<span class="LinkEnhancement"><a class="Link AnClick-LinkEnhancement" href="/c">the town council</a></span>')}</p>
       <div class="Advertisement"></div><div class="PageListEnhancementGeneric Enhancement"><div class="PageList-header-title">RELATED COVERAGE</div><div class="PagePromo"><a class="Link" href="/2">Ferry runs aground again near Lakeford</a></div></div>
       <p>${english.second}</p>
       <div class="Infobox"><p><b>What to know about the bridge</b></p><ul><li>Sign up for the newsletter about the bridge to get it in your inbox.</li></ul></div>
       <p>${english.third}</p><p>___</p><p>Follow the AP’s coverage of bridges: <a href="/b">bridges</a></p></div>`,
    ),
    paragraphs: [
      signed('LAKEFORD, N.M. (AP) —'),
      english.second,
      english.third,
      'Follow the AP’s coverage of bridges: bridges',
    ].slice(0, 3),
  },
  {
    name: 'a body in one block with line breaks',
    html: page(
      '',
      `<h1>Bridge</h1><div id="story"><b>${signed('LAKEFORD, June 26 (Xinhua) --')}</b><br><br>${english.second}<br/>\n<br/>${english.third}</div><div>Other news of the day from all over the world, and the weather.</div>`,
    ),
    paragraphs: [signed('LAKEFORD, June 26 (Xinhua) --'), english.second, english.third],
  },
  {
    name: 'a lead before the dateline',
    html: page(
      '',
      `<h1>Bridge</h1><div class="entry"><p class="entry__lead">The bridge over the Lake River will be opened in September, the mayor said at a meeting.</p><p>${signed('LAKEFORD (Sputnik) –')}</p>${paragraphs(all.slice(1))}</div>`,
    ).replace(' class="entry__lead"', ''),
    paragraphs: [
      'The bridge over the Lake River will be opened in September, the mayor said at a meeting.',
      signed('LAKEFORD (Sputnik) –'),
      ...all.slice(1),
    ],
  },
  {
    name: 'a photo credit before the dateline',
    html: page(
      '',
      `<h1>Bridge</h1><div><p>The bridge on a June evening, seen from the ferry © Ann Field/TASS</p>${paragraphs(all)}</div>`,
    ),
    paragraphs: all,
  },
  {
    name: 'a text file in the browser',
    html: page('', `<pre>${all.join('\n\n').replace('over the Lake', 'over\nthe Lake')}\n</pre>`),
    paragraphs: all,
  },
  {
    name: 'a text file with a paragraph in each line',
    html: page('', `<pre>${all.join('\n')}\n</pre>`),
    paragraphs: all,
  },
  {
    name: 'comments, a newsletter box and related links in the body',
    html: page(
      '',
      `<article><h1>Bridge</h1><p>${english.first}</p><div class="newsletter-signup"><p>Get the best of Lakeford in your inbox every morning before breakfast.</p></div>
       <p>${english.second}</p><p><a href="/1">Read also: The ferry of Lakeford has run aground for the third time this year</a></p><p>${english.third}</p>
       <h2>Comments</h2><div class="comments"><p>I have waited for this bridge for all of my life, and my mother did too.</p></div>
       <aside><p>More news of the day from all over the world, and the weather as well.</p></aside></article>`,
    ),
    paragraphs: all,
  },
  {
    name: 'one article below another: the first is read',
    html: page(
      '',
      `<div class="feed"><article class="story"><h1>Bridge</h1><div class="text">${paragraphs(all)}</div></article>
       <article class="story"><h1>Ferry</h1><div class="text"><p>${signed('PORT LAKE, June 27. /TASS/.')}</p>${paragraphs(all.slice(1))}</div></article></div>`,
    ),
    paragraphs: all,
    title: 'Bridge',
  },
  {
    name: 'a flash of one paragraph',
    html: page(
      '<meta property="og:type" content="article">',
      `<h1>Bridge</h1><div class="text-content"><div class="text-block"><p>${english.first}</p></div></div>`,
    ),
    paragraphs: [english.first],
  },
  {
    name: 'a front page with teasers from several wires',
    html: page(
      '',
      `<h1>News</h1><div class="list">${all
        .concat(all)
        .map((_, at) => teaser(signed(`TOWN${'ABCDEF'[at]}, June 2${at} (Reuters) -`)))
        .join('')}</div>`,
    ),
    paragraphs: null,
  },
  {
    name: 'a front page with one teaser from a wire among others',
    html: page(
      '',
      `<div class="list">${teaser(english.first)}${teaser('The ferry of Lakeford has run aground for the third time this year.')}${teaser('The mayor of Port Lake has resigned after a dispute about the harbour.')}</div>`,
    ),
    paragraphs: null,
  },
  {
    name: 'search results in flat markup',
    html: page(
      '<title>Search</title>',
      `<div>${[1, 2, 3, 4].map((at) => `<h3><a href="/${at}">Result ${at}</a></h3><p>${signed(`TOWN, June 2${at} (AP) —`)} ...</p>`).join('')}</div>`,
    ),
    paragraphs: null,
  },
  {
    name: 'a forum where somebody quotes an article',
    html: page(
      '',
      `<h1>Bridges</h1><div class="post"><p>Look at this, it is about our town:</p><blockquote>${paragraphs(all)}</blockquote></div>`,
    ),
    paragraphs: null,
  },
  {
    name: 'a comment that quotes an article',
    html: page(
      '',
      `<h1>Bridges</h1><p>We wrote about bridges in general, and about this one in particular.</p><div id="comments">${paragraphs(all)}</div>`,
    ),
    paragraphs: null,
  },
  {
    name: 'an article that names wires in its text and captions',
    html: page(
      '',
      `<article><h1>Bridge</h1><figure><figcaption>LAKEFORD (AP) — The bridge on a June evening, seen from the ferry.</figcaption></figure>
       <p>The bridge was opened on June 26, TASS reported, and Reuters (which was there) as well.</p><p>${english.second}</p><p>${english.third}</p></article>`,
    ),
    paragraphs: null,
  },
  { name: 'an empty page', html: page('', ''), paragraphs: null },
];
