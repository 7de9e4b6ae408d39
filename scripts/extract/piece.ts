/** What archives fall into: each piece is read by itself, on any core. Plain data, for it goes to worker threads. */

/** A line of JSON Lines that holds an article. */
export interface LinePiece {
  kind: 'line';
  /** The file and the line's number, as it is told to people. */
  from: string;
  /** Null for one that is too long. */
  line: string | null;
}

/** A page or a text: a file, or what a server answered in an archive. */
export interface PagePiece {
  kind: 'page';
  from: string;
  /** What the article is called in the output. */
  id: string;
  /** A plain text, and no page. */
  isText: boolean;
  bytes: Uint8Array;
  /** The encoding that the bytes came with; null where that is not said. */
  charset: string | null;
  /** The address for a page that does not say its own, and when a crawl has fetched it (ISO 8601); null for files. */
  url: string | null;
  fetched: string | null;
}

/** What cannot be read, and why. */
export interface UnreadPiece {
  kind: 'unread';
  from: string;
  reason: string;
  /** It is no text at all, and so none of ours: a picture, an empty file. */
  noText: boolean;
}

/** What a server answered and is no page: a picture, a style, "not found". It is only counted. */
export interface OtherPiece {
  kind: 'other';
  from: string;
}

export type Piece = LinePiece | PagePiece | UnreadPiece | OtherPiece;
