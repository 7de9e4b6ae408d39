/** English in datelines. The names of months and days are sources of regular expressions, to be matched without case. */
export const englishMonths =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?';

export const englishWeekdays = '(?:mon|tues|wednes|thurs|fri|satur|sun)day';

/** Capitalised words that stand where a place would and are none: a byline's, a picture's, a label's. Lower case. */
export const englishNoPlaces =
  'by|photo|file|picture|image|source|exclusive|breaking|update|watch|live|opinion|analysis|factbox|video|photos|corrected|correction|explainer|interview|report|poll|news|read|editorial|advisory';
