/** Russian in datelines. The names of months are the source of a regular expression, to be matched without case. */
export const russianMonths = '(?:янв|фев|мар|апр|мая|июн|июл|авг|сен|окт|ноя|дек)[а-я]{0,5}';

/** What may follow the number of a year. */
export const russianYear = 'года|г';

/** Capitalised words that stand where a place would and are none: a picture's, a label's. Lower case. */
export const russianNoPlaces =
  'фото|видео|автор|источник|срочно|эксклюзив|молния|обновлено|интервью|мнение|опрос|новости|читайте|главное';

/** The first three letters of the months in their order, as they stand behind a day. */
export const russianMonthStarts = 'янвфевмарапрмаяиюниюлавгсеноктноядек';

/** What stands beside the day in a time stamp. Lower case. */
export const russianStampWords =
  'дата|опубликовано|опубликована|опубликован|обновлено|публикации|создано|в|г|года|мск|понедельник|вторник|среда|четверг|пятница|суббота|воскресенье|пн|вт|ср|чт|пт|сб|вс';
