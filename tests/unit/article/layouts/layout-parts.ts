/** What the pages in many layouts are made of: one article about an invented event, and what stands around and between its parts. */

/** The article's paragraphs. The fourth is short, and the words of the last are no claim's. */
export const PARAGRAPHS = [
  'SKERRY POINT, March 3. /TASS/. The old lighthouse will be lit again in April, Harbor Commissioner Nora Quill said.',
  '"The lamp is back from the workshop, and the keepers are trained," she told the island council. "All we need is oil."',
  'The chairman of the Skerry Point Pilots Guild, Tomas Wren, noted that eleven ships had missed the channel since the light went out.',
  '"Nobody was hurt," he added.',
  'According to the guild, the repairs have cost a third less than was feared a year ago.',
  'The commissioner promised to open the tower to visitors in summer.',
  'The lighthouse was built in 1871 of grey stone, and it has been dark for two winters.',
] as const;

export const p = (texts: readonly string[], attributes = ''): string =>
  texts.map((text) => `<p${attributes}>${text}</p>`).join('\n');

/** Each text in an element of its own. */
export const each = (texts: readonly string[], open: string, close: string): string =>
  texts.map((text) => `${open}${text}${close}`).join('\n');

/** A piece of a page that is no part of its article. */
export const ASIDES = {
  ad: '<div class="ad">Save a third on boat insurance this week only.</div>',
  bareAd: '<div><div id="slot-7f3a"></div></div>',
  figure:
    '<figure><img src="/light.jpg"><figcaption>The lighthouse on a winter morning, as seen from the pier.</figcaption></figure>',
  aside:
    '<aside><p>The tide tables of the day, and all that a skipper of Skerry Point has to know about the wind.</p></aside>',
  readAlso:
    '<div class="read-also"><b>Read also</b> <a href="/1">Ferry to the mainland doubles its crossings</a></div>',
  bareReadAlso: '<p>Read also: <a href="/1">Ferry to the mainland doubles its crossings</a></p>',
  linkList:
    '<ul><li><a href="/1">Ferry to the mainland doubles its crossings</a></li><li><a href="/2">Skerry Point elects a new council in May</a></li></ul>',
  newsletter:
    '<div class="newsletter-signup"><h4>Island news</h4><p>Get the news of Skerry Point in your inbox every morning before breakfast.</p><form><input name="mail"><button>Go</button></form></div>',
  gallery:
    '<div class="photo-gallery"><div class="slide"><img src="/a.jpg"><p>Keepers of Skerry Point carry the lamp up the stairs of the tower.</p></div><div class="slide"><img src="/b.jpg"><p>The lamp of the Pilots Guild in its box, on the way to the island.</p></div></div>',
  embed:
    '<blockquote class="twitter-tweet"><p>The lamp is back on Skerry Point, and what a lamp it is, friends of the island.</p>&mdash; Ole Tarn (@oletarn) <a href="https://twitter.com/oletarn/status/1">March 3</a></blockquote>',
  bio: '<div class="author-bio"><p>Nora Feld covers harbors and ships for the island desk. She has lived in Skerry Point since 2009.</p></div>',
  tags: '<div class="tags"><a href="/t/1">Skerry Point</a> <a href="/t/2">Lighthouses</a></div>',
  share:
    '<div class="share-buttons"><span>Share this</span> <a href="#f">Post</a> <a href="#m">Mail</a></div>',
  comments:
    '<section class="comments"><h3>2 comments</h3><div class="comment"><b>olddog</b><time>March 4</time><p>I remember the old light from when I was a boy, and I miss it.</p><button>Reply</button></div><div class="comment"><b>tern</b><time>March 4</time><p>The Pilots Guild of Skerry Point should have paid for it long ago.</p><button>Reply</button></div></section>',
  teasers:
    '<div class="more"><div class="card"><h3><a href="/1">Ferry to the mainland doubles its crossings</a></h3><p>The mainland ferry will cross twelve times a day from May, its owner has told Skerry Point.</p></div><div class="card"><h3><a href="/2">New council in May</a></h3><p>Skerry Point will elect its council in May, and the Pilots Guild has named no candidate.</p></div></div>',
  hashedTeasers:
    '<div class="x9k2"><div class="x71a"><h3><a href="/1">Ferry to the mainland doubles its crossings</a></h3><div class="x0p"><p>The mainland ferry will cross twelve times a day from May, its owner has told Skerry Point.</p></div></div><div class="x71a"><h3><a href="/2">New council in May</a></h3><div class="x0p"><p>Skerry Point will elect its council in May, and the Pilots Guild has named no candidate.</p></div></div></div>',
  cookies:
    '<div id="cookie-banner"><p>We use cookies to make this site work and to count its visitors.</p><p>You may refuse them in the settings of the site at any time.</p><button>Accept</button></div>',
  footer:
    '<footer><p>© 2026 The agency. All rights reserved.</p><p>Reproduction of the agency’s texts without its consent is not allowed.</p></footer>',
  nav: '<nav><a href="/">Home</a> <a href="/w">World</a> <a href="/s">Skerry Point</a></nav>',
  sidebar:
    '<div class="sidebar"><h4>Most read</h4><ol><li><a href="/1">Ferry to the mainland doubles its crossings</a></li></ol><p>The tide tables of the day, and all that a skipper has to know about the wind.</p></div>',
} as const;

/** Words that stand in each of these pieces and may never stand in the article's text. */
export const NEVER = [
  'boat insurance',
  'winter morning',
  'tide tables',
  'Read also',
  'Ferry to the mainland',
  'inbox',
  'carry the lamp',
  'in its box',
  'friends of the island',
  'Nora Feld',
  'Lighthouses',
  'Share this',
  'when I was a boy',
  'long ago',
  'mainland ferry',
  'elect its council',
  'cookies',
  'refuse them',
  'rights reserved',
  'Reproduction',
] as const;
