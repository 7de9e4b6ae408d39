/** English on pages: what short lines between or behind an article's paragraphs begin with that are no part of it. Lower case. */
export const englishBoilerplate =
  "read more|read also|also read|read next|see also|related|more on|more from|follow us|follow live|we want to hear from you|follow the ap|follow reuters|follow our|this site is protected by|read the original article|read the full story|subscribe|sign up|click here|share this|advertisement|listen to|watch:|watch now|our standards|get the latest|download the|join us|join our|graphic:|(graphic|photo:|photo by|file photo|copyright|all rights reserved|story continues|continue reading|opens new tab|catch up on|most read|most popular|you may also|editor's picks|terms of|published by|tags:|topics:|reach the reporter|for more stories".split(
    '|',
  );

/** What a picture's credit has in it. */
export const englishCredits =
  /\b(?:AP Photo|REUTERS\/|AFP\/|Getty Images|File photo|Photo(?:graph)? by|Handout via)|^(?:photo|picture|image)\b|\/(?:TASS|AFP|Xinhua|Sputnik|Reuters)\.?$/i;

/** What a byline begins with. */
export const englishByline = /^(?:By|BY) \p{Lu}/u;

/** Who made the copy, in a line behind it. */
export const englishSignOff =
  /^\(?(?:Additional )?(?:[Rr]eporting|Writing|Editing|Compiled|Written|Edited)(?: (?:and|&) \w+)? by [^\s\da-z]|^\(?(?:END|End|Ends|Enditem)\.?\)?$/;
