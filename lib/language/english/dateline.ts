/**
 * English in datelines. The names of months and days are sources of regular expressions, to be matched without case. A month is told
 * by its first letters: the gate carries this into every page.
 */
export const englishMonths = '(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]{0,6}';

export const englishWeekdays = '(?:mon|tues|wednes|thurs|fri|satur|sun)day';

/** Capitalised words that stand where a place would and are none: a byline's, a picture's, a label's. Lower case. */
export const englishNoPlaces =
  'by|photo|file|picture|image|source|exclusive|breaking|update|watch|live|opinion|analysis|factbox|video|photos|corrected|correction|explainer|interview|report|poll|news|read|editorial|advisory';

/** The first three letters of the months in their order. */
export const englishMonthStarts = 'janfebmaraprmayjunjulaugsepoctnovdec';

/** What stands beside the day in a time stamp. Lower case. */
export const englishStampWords =
  'date|dated|published|posted|updated|created|on|at|am|pm|gmt|utc|est|edt|msk|monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun';
