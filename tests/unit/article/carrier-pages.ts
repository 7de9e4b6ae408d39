/** Pages in the structures of those who carry the wires' copy: portals, papers and broadcasters. */
import { all, english, page, paragraphs, signed, type WirePage } from './page-parts.ts';

const ap = [signed('LAKEFORD, N.M. (AP) —'), ...all.slice(1)];
const afp = [signed('Lakeford (AFP) –'), ...all.slice(1)];

export const carrierPages: WirePage[] = [
  {
    name: 'Yahoo News of "caas", with buttons and what one should read next',
    title: 'Bridge to open',
    html: page(
      '',
      `<article><div class="caas-title-wrapper"><h1>Bridge to open</h1></div><div class="caas-attr"><span class="caas-author-byline-collapse">ANN FIELD</span></div>
       <div class="caas-content-wrapper"><div class="caas-body"><p>${ap[0]}</p><p>${ap[1]}</p><div class="caas-da"></div><p>${ap[2]}</p>
       <p>Read the original article on <a href="/o">The Lakeford Paper</a>.</p></div><div class="caas-readmore caas-readmore-collapse"><button>Story continues</button></div></div>
       <div class="caas-share-section"><p>Share this with all of your friends, as soon as you can.</p></div></article>`,
    ),
    paragraphs: ap,
  },
  {
    name: 'Yahoo News with hashed classes',
    html: page(
      '',
      `<article class="article yf-1ab2c3"><h1>Bridge</h1><div class="byline yf-9z"><p>Ann Field, who lives in Lakeford and likes it</p></div><div class="body yf-1ab2c3">
       ${paragraphs(ap.slice(0, 2), ' class="yf-10909 "')}<div class="wrapper yf-44"><p class="text yf-44">Advertisement</p></div><div class="read-more-wrapper"></div>${paragraphs(ap.slice(2), ' class="yf-10909 "')}</div></article>`,
    ),
    paragraphs: ap,
  },
  {
    name: 'an AMP page',
    html: page(
      '',
      `<header><p>The Lakeford Paper, printed every day since the year 1881</p></header><article class="amp-wp-article"><h1 class="amp-wp-title">Bridge</h1><div class="amp-wp-article-content">
       <p>${ap[0]}</p><amp-ad width="300" height="250"><p>An advertisement for ferries, boats and other things that swim.</p></amp-ad>
       <amp-img src="/b.jpg"></amp-img><p>${ap[1]}</p><amp-social-share type="email"></amp-social-share>
       <amp-list src="/more"><div role="list"><p>Ferry runs aground near Lakeford for the third time this year.</p></div></amp-list><p>${ap[2]}</p></div></article>
       <amp-sidebar id="side"><p>Home, news, sports, weather and whatever else one may want.</p></amp-sidebar>`,
    ),
    paragraphs: ap,
  },
  {
    name: 'a paper with islands, asides and classes that are hashes',
    html: page(
      '',
      `<main><h1>Bridge</h1><div id="maincontent"><div class="article-body-commercial-selector article-body-viewer-selector dcr-1a2b3c">
       <p class="dcr-130mj7b">${ap[0]}</p><gu-island name="RichLinkComponent"><div class="dcr-77"><a href="/1">Ferry runs aground near Lakeford</a></div></gu-island>
       <p class="dcr-130mj7b">${ap[1]}</p><figure class="dcr-9"><figcaption>The bridge on a June evening, seen from the ferry.</figcaption></figure>
       <aside><p>Sign up to the letter about bridges, which comes every Monday.</p></aside><h2 class="dcr-5">A long wait</h2><p class="dcr-130mj7b">${ap[2]}</p></div></div></main>`,
    ),
    paragraphs: [ap[0]!, ap[1]!, 'A long wait', ap[2]!],
  },
  {
    name: 'a broadcaster with "recommended" between the paragraphs',
    html: page(
      '',
      `<h1>Bridge</h1><div class="article-body__content"><p class="">${ap[0]}</p><div class="recommended-intersection-ref"><h2>Recommended</h2><p>Ferry runs aground near Lakeford for the third time this year.</p></div><p class="">${ap[1]}</p><p class="endmark">${ap[2]}</p></div>
       <div class="expanded-byline-contributors"><p>Ann Field writes about the bridges of Lakeford.</p></div>`,
    ),
    paragraphs: ap,
  },
  {
    name: 'a broadcaster that puts each article into a story of a feed',
    html: page(
      '',
      `<h1>Bridge</h1><article><div data-testid="prism-article-body" class="xvlf ivSg"><p class="EkqkG nlgHS"><span>${ap[0]}</span></p><div data-box-type="fitt-adbox" class="ad"><p>An advertisement for ferries, boats and other things that swim.</p></div><p class="EkqkG nlgHS">${ap[1]}</p><p class="EkqkG nlgHS">${ap[2]}</p></div></article>`,
    ),
    paragraphs: ap,
  },
  {
    name: 'a local paper on WordPress: a list and a block quote are the text’s, what plugins add is not',
    html: page(
      '<meta property="og:type" content="article">',
      `<article class="post-12 post type-post tag-bridges has-post-thumbnail author-ann"><h1 class="entry-title">Bridge</h1><div class="entry-content">
       <figure class="wp-block-image"><figcaption>The bridge on a June evening.</figcaption></figure><p>${ap[0]}</p><p>The council named these reasons:</p>
       <ul class="wp-block-list"><li>the ferry is old and slow;</li><li>the bridge has been paid for.</li></ul>
       <blockquote class="wp-block-quote"><p>${ap[1]}</p></blockquote><p>${ap[2]}</p>
       <div class="sharedaddy sd-sharing-enabled"><h3 class="sd-title">Share this:</h3></div><div id="jp-relatedposts" class="jp-relatedposts"><h3>Related</h3><p>Ferry runs aground near Lakeford for the third time this year.</p></div></div>
       <div class="author-box"><p>Ann Field has written about Lakeford for all of eleven years.</p></div></article>`,
    ),
    paragraphs: [
      ap[0]!,
      'The council named these reasons:',
      'the ferry is old and slow;',
      'the bridge has been paid for.',
      ap[1]!,
      ap[2]!,
    ],
  },
  {
    name: 'a paper of a chain, a link to more in a paragraph of the same class',
    html: page(
      '',
      `<article class="gnt_pr"><h1 class="gnt_ar_hl">Bridge</h1><div class="gnt_ar_b">${paragraphs(ap.slice(0, 2), ' class="gnt_ar_b_p"')}
       <a class="gnt_em gnt_em_gl" href="/g"><div class="gnt_em_gl_i"></div></a><aside class="gnt_em"><p>The bridge in twelve pictures, seen from the ferry.</p></aside>
       <p class="gnt_ar_b_p"><strong class="gnt_ar_b_al">More: </strong><a class="gnt_ar_b_a" href="/1">Ferry runs aground near Lakeford for the third time this year</a></p>
       ${paragraphs(ap.slice(2), ' class="gnt_ar_b_p"')}</div></article>`,
    ),
    paragraphs: ap,
  },
  {
    name: 'a paper whose body advertisements cut into parts without classes',
    html: page(
      '',
      `<h1>Bridge</h1><div class="col"><div>${paragraphs(ap)}</div><div class="ad"></div><div>${paragraphs(all.slice(1))}</div><div class="ad"></div><div>${paragraphs(all.slice(1))}</div></div>
       <div>${paragraphs(['Other news of the day from all over the world, and the weather.', 'Write to the editors, or call them, or come to see them in Lakeford.'])}</div>`,
    ),
    paragraphs: [...ap, ...all.slice(1), ...all.slice(1)],
  },
  {
    name: 'a site that carries AFP, with AFP’s initials and copyright',
    html: page(
      '',
      `<h1>Bridge</h1><article><div class="t-content__body"><p>${afp[0]}</p><div class="m-interstitial"><div class="m-interstitial__ad"><p>Advertising</p></div></div><p>${afp[1]}</p><p>${afp[2]}</p><p>bur-af/ih/nm</p><p>© 2025 AFP</p></div></article>`,
    ),
    paragraphs: afp,
  },
  {
    name: 'a site that carries dpa, its lead in bold and its tags behind',
    html: page(
      '',
      `<h1>Bridge</h1><div class="article-content"><p><strong>${signed('Lakeford (dpa) -')}</strong></p><p>${english.second}</p><p>${english.third}</p><ul class="tags"><li><a href="/t">Bridges of the world</a></li></ul></div>`,
    ),
    paragraphs: [signed('Lakeford (dpa) -'), english.second, english.third],
  },
  {
    name: 'a picture’s caption in a paragraph like the others',
    html: page(
      '',
      `<h1>Bridge</h1><div class="txt"><p>${ap[0]}</p><p>Mayor Ann Field speaks in Lakeford, N.M., Thursday, June 26, 2025. (AP Photo/Ivo Hill)</p><p>${ap[1]}</p><p>${ap[2]}</p></div>`,
    ),
    paragraphs: ap,
  },
  {
    name: 'sentences that end in brackets with a slash, or begin like a byline, and are the text’s',
    html: page(
      '',
      `<h1>Bridge</h1><div class="txt"><p>${ap[0]}</p><p>Nobody may cross the bridge faster than the posted limit (50 km/31 miles an hour).</p><p>Reporting by law begins in May, and written bylaws follow.</p><p>${ap[2]}</p></div>`,
    ),
    paragraphs: [
      ap[0]!,
      'Nobody may cross the bridge faster than the posted limit (50 km/31 miles an hour).',
      'Reporting by law begins in May, and written bylaws follow.',
      ap[2]!,
    ],
  },
  {
    name: 'a lead that begins with "By", below a byline that does too',
    html: page(
      '',
      `<h1>Bridge</h1><div class="txt"><p>By Ann Field, who reports on bridges, ferries and fog for the paper</p><p>By the end of the year nobody will need the old ferry of Lakeford any more.</p>${paragraphs(ap)}</div>`,
    ),
    paragraphs: ['By the end of the year nobody will need the old ferry of Lakeford any more.', ...ap],
  },
  {
    name: 'a picture in a paragraph, with a caption around it that is longer than labels are',
    html: page(
      '',
      `<h1>Bridge</h1><div class="txt"><p>${ap[0]}</p><p><span class=" wf_caption" style="display: block"><a href="/b"><img src="/b.jpg"></a><span style="display: block">The first bridge over the Lake River on an evening in June. (<a href="/c">County Archive</a>)</span></span></p><p>${ap[1]}</p>
       <p>The ferry <span class="caption">called the Old Lady by all who have ever waited for it in the rain</span> will run on.</p><p>${ap[2]}</p></div>`,
    ),
    paragraphs: [
      ap[0]!,
      ap[1]!,
      'The ferry called the Old Lady by all who have ever waited for it in the rain will run on.',
      ap[2]!,
    ],
  },
  {
    name: 'a box that calls its readers to do something, behind a label each',
    html: page(
      '',
      `<h1>Bridge</h1><div class="RichTextStoryBody RichTextBody"><p>${ap[0]}</p><p>${ap[1]}</p><div class="Infobox"><div class="Infobox-items RichTextBody"><p><b>What to know about the bridge</b><br></p>
       <ul><li><b>The latest:</b> <a href="/1">Follow live updates</a> from the bridge over the Lake River at Lakeford.</li>
       <li><b>We want to hear from you:</b> Do you live in Lakeford and cross the river on each day of the week? <a href="/2">Write to us</a> about your way to work.</li>
       <li><b>Council Notes:</b> <a href="/3">Sign up for our weekly letter</a> to get the news of Lakeford every Monday.</li>
       <li><b>Our role:</b> The Lakeford Paper has written about the council's bridges since the year 1881. <a href="/4">Learn more.</a></li></ul></div></div><p>${ap[2]}</p></div>`,
    ),
    paragraphs: ap,
  },
  {
    name: 'a list of the article’s own, behind a label each and with links in it',
    html: page(
      '',
      `<h1>Bridge</h1><div class="txt"><p>${ap[0]}</p><p>${ap[1]}</p><ul><li><b>Ferry:</b> It will run until the end of the year, says a <a href="/1">statement of the council</a>.</li>
       <li><b>Toll:</b> Follow-up costs of the bridge are paid by all who <a href="/2">sign up for a pass</a>.</li></ul><p>${ap[2]}</p></div>`,
    ),
    paragraphs: [
      ap[0]!,
      ap[1]!,
      'Ferry: It will run until the end of the year, says a statement of the council.',
      'Toll: Follow-up costs of the bridge are paid by all who sign up for a pass.',
      ap[2]!,
    ],
  },
];
