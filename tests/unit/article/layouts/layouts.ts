/**
 * Layouts by their parts: where the paragraph with the dateline stands, how the rest is boxed, and what stands around both. Any of the
 * first goes with any of the second and of the third.
 */
import { ASIDES, each, p } from './layout-parts.ts';

type Lead = (text: string) => string;
type Rest = (texts: readonly string[]) => string;
type Shell = (article: string) => string;

/** The paragraph with the dateline, as it stands before the others. */
export const leads: Record<string, Lead> = {
  'a paragraph': (text) => `<p>${text}</p>`,
  'bare text': (text) => text,
  'bare text in bold': (text) => `<b>${text}</b>`,
  'bare text in a span': (text) => `<span>${text}</span>`,
  'bare text in a font': (text) => `<font face=arial size=2>${text}</font>`,
  'bare text with a break': (text) => `${text}<br><br>`,
  'a dateline in bold': (text) => `<p><strong>${text.slice(0, 30)}</strong>${text.slice(30)}</p>`,
  'a div': (text) => `<div>${text}</div>`,
  'a div with a class': (text) => `<div class="lead">${text}</div>`,
  'a div with a paragraph': (text) => `<div><p>${text}</p></div>`,
  'a div with a class and a paragraph': (text) => `<div class="article-intro"><p>${text}</p></div>`,
  'a section': (text) => `<section>${text}</section>`,
  'a section with a paragraph': (text) => `<section class="s-1"><p>${text}</p></section>`,
  'a header': (text) => `<header>${text}</header>`,
  'a header with headline and paragraph': (text) =>
    `<header class="entry-header"><h1>Lighthouse to be lit</h1><div class="byline">By Nora Feld</div><p>${text}</p></header>`,
  'a header with a div': (text) => `<header><div class="dek"><span>${text}</span></div></header>`,
  wrappers: (text) => `<div class="a"><div><div class="b"><p><b>${text}</b></p></div></div></div>`,
  'a heading of the second level': (text) => `<h2 class="standfirst">${text}</h2>`,
};

/** The paragraphs behind the first. */
export const rests: Record<string, Rest> = {
  paragraphs: (texts) => p(texts),
  'paragraphs with things between': (texts) =>
    `${p(texts.slice(0, 2))}${ASIDES.figure}${p(texts.slice(2, 3))}${ASIDES.bareReadAlso}${p(texts.slice(3, 5))}${ASIDES.newsletter}${ASIDES.linkList}${p(texts.slice(5))}`,
  'one box': (texts) => `<div>${p(texts)}</div>`,
  'a box with a class': (texts) => `<div class="article-text">${p(texts)}</div>`,
  'a section': (texts) => `<section>${p(texts)}</section>`,
  'two boxes': (texts) => `<div>${p(texts.slice(0, 2))}</div><div>${p(texts.slice(2))}</div>`,
  'two sections, an advertisement between': (texts) =>
    `<section>${p(texts.slice(0, 3))}</section>${ASIDES.ad}<section>${p(texts.slice(3))}</section>`,
  'three boxes, things between': (texts) =>
    `<div>${p(texts.slice(0, 2))}</div>${ASIDES.figure}<div>${p(texts.slice(2, 4))}</div>${ASIDES.aside}${ASIDES.bareAd}<div>${p(texts.slice(4))}</div>`,
  'boxes of other classes': (texts) =>
    `<div class="part-one">${p(texts.slice(0, 3))}</div>${ASIDES.readAlso}<div class="part-two">${p(texts.slice(3))}</div>`,
  'a box in which a gallery stands': (texts) =>
    `<div class="c-body">${p(texts.slice(0, 3))}${ASIDES.gallery}${p(texts.slice(3))}</div>`,
  'a box for each paragraph': (texts) => each(texts, '<div><p>', '</p></div>'),
  'a box with a class for each paragraph': (texts) =>
    each(texts, '<div class="block"><div class="block-text"><p>', '</p></div></div>'),
  'divs of text': (texts) => each(texts, '<div>', '</div>'),
  'divs of text with a class': (texts) => each(texts, '<div class="css-1x2y3z">', '</div>'),
  'lines with breaks': (texts) => `<div>${texts.join('<br><br>\n')}</div>`,
  'one paragraph with breaks': (texts) => `<p>${texts.join('<br/><br/>')}</p>`,
  centred: (texts) => `<center>${p(texts)}</center>`,
  'fonts with breaks': (texts) => `<div>${each(texts, '<font size=2>', '</font><br><br>')}</div>`,
  'rows of a table': (texts) => `<table>${each(texts, '<tr><td>', '</td></tr>')}</table>`,
  'a table of one cell': (texts) =>
    `<table width=100%><tr><td valign=top>${p(texts)}</td><td width=120>${ASIDES.ad}</td></tr></table>`,
  'a section called tags': (texts) =>
    `${p(texts.slice(0, 3))}<section id="tags">${p(texts.slice(3))}</section>`,
  'a section of social policy': (texts) =>
    `${p(texts.slice(0, 3))}<section class="social-policy">${p(texts.slice(3))}</section>`,
  'a section on the share of the cost': (texts) =>
    `<div class="share-of-cost">${p(texts.slice(0, 4))}</div>${p(texts.slice(4))}`,
  'a section on related costs': (texts) =>
    `${p(texts.slice(0, 2))}<section id="related-costs"><h2>Costs</h2>${p(texts.slice(2))}</section>`.replace(
      '<h2>Costs</h2>',
      '',
    ),
  'a section on comments by the guild': (texts) =>
    `${p(texts.slice(0, 2))}<section class="guild-comments">${p(texts.slice(2))}</section>`,
  'a section on an author’s rights': (texts) =>
    `${p(texts.slice(0, 1))}<div id="author-rights">${p(texts.slice(1))}</div>`,
  'a section of a video page': (texts) =>
    `<div class="video">${p(texts.slice(0, 3))}</div><div class="photo">${p(texts.slice(3))}</div>`,
  'a widget of a page builder': (texts) =>
    `<div class="elementor-widget widget-text">${p(texts.slice(0, 4))}</div>${ASIDES.bareAd}<div class="elementor-widget widget-text">${p(texts.slice(4))}</div>`,
  'a paywall around the rest': (texts) =>
    `${p(texts.slice(0, 2))}<div class="paywall premium-content">${p(texts.slice(2))}</div>`,
  'blocks of WordPress': (texts) =>
    `<div class="wp-block-group is-layout-flow"><div class="wp-block-group__inner-container">${p(texts.slice(0, 2), ' class="wp-block-paragraph"')}<figure class="wp-block-image"><figcaption>The lighthouse on a winter morning, as seen from the pier.</figcaption></figure></div></div><div class="wp-block-columns"><div class="wp-block-column">${p(texts.slice(2))}</div></div>`,
  'blocks of Arc': (texts) =>
    `<section class="article-body" data-test="x">${p(texts.slice(0, 3), ' class="b-article__text"')}<div class="b-interstitial b-interstitial--ad"><p>Advertisement</p></div>${p(texts.slice(3), ' class="b-article__text"')}</section>`,
  AMP: (texts) =>
    `<div class="amp-wp-content">${p(texts.slice(0, 3))}<amp-ad width=300><p>Save a third on boat insurance this week only.</p></amp-ad><amp-fit-text>${p(texts.slice(3))}</amp-fit-text></div>`,
  'classes that are hashes': (texts) =>
    `<div class="sc-a1b2 dGhQ"><div class="sc-77f kPq">${p(texts.slice(0, 3), ' class="sc-9z eTy"')}</div>${ASIDES.bareAd}<div class="sc-77f lRr">${p(texts.slice(3), ' class="sc-9z eTy"')}</div></div>`,
  'details that open': (texts) =>
    `${p(texts.slice(0, 3))}<details><summary>Show more</summary>${p(texts.slice(3))}</details>`,
  'items of a live page': (texts) =>
    texts
      .map((text, at) => `<article class="live-item"><time>10:0${at}</time><p>${text}</p></article>`)
      .join(ASIDES.bareAd),
  'an element of its own making': (texts) => `<article-body>${p(texts)}</article-body>`,
  'elements of its own making for each': (texts) => each(texts, '<text-block>', '</text-block>'),
  'elements of its own making with paragraphs': (texts) => each(texts, '<x-para><p>', '</p></x-para>'),
  'unknown elements for each': (texts) => each(texts, '<line>', '</line>'),
  'a shadow root for each': (texts) =>
    each(texts, '<x-para><template shadowrootmode="open"><p>', '</p></template></x-para>'),
  'a shadow root of text for each': (texts) =>
    each(texts, '<x-para><template shadowrootmode="open"><span>', '</span></template></x-para>'),
  'a slot': (texts) =>
    `<x-body><template shadowrootmode="open"><div class="inner"><slot></slot></div></template>${p(texts)}</x-body>`,
  'slots with names': (texts) =>
    `<x-body><template shadowrootmode="open"><section><slot name="top"></slot></section><p class="ad">Save a third on boat insurance this week only.</p><section><slot name="rest"></slot></section></template>${p(texts.slice(3), ' slot="rest"')}${p(texts.slice(0, 3), ' slot="top"')}<p>Reproduction of what nobody sees</p></x-body>`.replace(
      '<p>Reproduction of what nobody sees</p>',
      '<p slot="nowhere">Reproduction of what nobody sees, and which no slot shows.</p>',
    ),
  'paragraphs in a shadow root': (texts) =>
    `<x-body><template shadowrootmode="open"><style>p { margin: 0 }</style>${p(texts)}</template></x-body>`,
  'a list of statements and a block quote': (texts) =>
    `<ul>${each(texts.slice(0, 2), '<li>', '</li>')}</ul><blockquote>${p(texts.slice(2, 4))}</blockquote>${p(texts.slice(4))}`,
  'a link around a whole paragraph': (texts) =>
    `${p(texts.slice(0, 1))}<p><a href="/guild">${texts[1]}</a></p>${p(texts.slice(2))}`,
  'links around the items of a list': (texts) =>
    `${p(texts.slice(0, 1))}<ul>${each(texts.slice(1, 3), '<li><a href="/x">', '</a></li>')}</ul>${p(texts.slice(3))}`,
  'a second headline between': (texts) => `${p(texts.slice(0, 3))}<h1></h1>${p(texts.slice(3))}`,
};

const page = (body: string, head = ''): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Lighthouse to be lit - TASS</title>${head}</head><body>${body}</body></html>`;

const H1 = '<h1>Lighthouse to be lit</h1>';

/** What stands around an article. */
export const shells: Record<string, Shell> = {
  'the page itself': (article) => page(`${ASIDES.nav}${H1}${article}${ASIDES.footer}`),
  'a div': (article) => page(`${ASIDES.nav}${H1}<div>${article}</div>${ASIDES.footer}`),
  'an article': (article) =>
    page(`${ASIDES.nav}<article>${H1}${article}${ASIDES.tags}${ASIDES.share}</article>${ASIDES.footer}`),
  'a main with an article and asides': (article) =>
    page(
      `${ASIDES.nav}<main><article class="post tag-lighthouse author-nora">${H1}<div class="meta">By Nora Feld, March 3</div><div class="post-content">${article}</div>${ASIDES.bio}${ASIDES.comments}</article>${ASIDES.aside}</main>${ASIDES.teasers}${ASIDES.footer}`,
    ),
  columns: (article) =>
    page(
      `${ASIDES.cookies}${ASIDES.nav}<div class="row">${ASIDES.sidebar}<div class="col-8">${H1}${article}${ASIDES.share}${ASIDES.hashedTeasers}</div><div class="col-4">${ASIDES.ad}${ASIDES.aside}</div></div>${ASIDES.footer}`,
    ),
  'a form with a table': (article) =>
    page(
      `<form id="aspnetForm"><table><tr><td>${ASIDES.nav}</td></tr><tr><td width=20%>${ASIDES.linkList}</td><td>${H1}${article}</td></tr></table></form>${ASIDES.footer}`,
    ),
  'wrappers whose classes are hashes': (article) =>
    page(
      `<div id="root"><div class="_1aB"><div class="_2cD">${H1}<div class="_3eF"><div class="_4gH">${article}</div></div>${ASIDES.hashedTeasers}</div></div>${ASIDES.footer}</div>`,
    ),
  'a centre under two headlines': (article) =>
    page(`<h1>The Island Wire</h1>${ASIDES.nav}<center>${H1}${article}</center>${ASIDES.footer}`),
  'a box called like furniture': (article) =>
    page(
      `${H1}<div id="comments-and-tags" class="popular-sidebar">${article}</div>${ASIDES.newsletter}${ASIDES.footer}`.replace(
        'comments-and-tags',
        'social-tags',
      ),
    ),
  'an open shadow root': (article) =>
    page(
      `${ASIDES.nav}<news-page><template shadowrootmode="open">${H1}${article}${ASIDES.share}</template></news-page>${ASIDES.footer}`,
    ),
};
