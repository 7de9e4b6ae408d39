/** What the pages of the tests are made of: an article about an invented event in each language, and the markup around it. */

export interface WirePage {
  name: string;
  html: string;
  /** The body's paragraphs; null where the page is no wire's article. */
  paragraphs: string[] | null;
  title?: string;
}

export const english = {
  first:
    'LAKEFORD, June 26. /TASS/. The new bridge over the Lake River will be opened in September, Mayor Ann Field told a meeting of the town council.',
  second:
    '"We have waited eleven years for this bridge, and three months more will not hurt us," she said in Lakeford.',
  third:
    'The council noted that the old ferry would run until the end of the year, according to its statement.',
};
/** The first paragraph behind another dateline. */
export const signed = (dateline: string) => english.first.replace('LAKEFORD, June 26. /TASS/.', dateline);

export const russian = {
  first:
    'ОЗЁРСК, 26 июня. /ТАСС/. Новый мост через Озёрную откроют в сентябре, сообщила мэр Анна Полева на заседании городского совета.',
  second:
    '"Мы ждали этот мост одиннадцать лет, и ещё три месяца нам не повредят", - сказала она журналистам.',
  third: 'Как отметили в совете, старый паром будет ходить до конца года, расписание его не изменится.',
};

export const page = (head: string, body: string) =>
  `<!doctype html><html><head>${head}</head><body>${body}</body></html>`;
export const paragraphs = (texts: string[], attributes = '') =>
  texts.map((text) => `<p${attributes}>${text}</p>`).join('\n');

export const all = [english.first, english.second, english.third];
export const allRussian = [russian.first, russian.second, russian.third];
export const teaser = (text: string) =>
  `<div class="item"><h3><a href="/1">A headline</a></h3><p>${text}</p></div>`;
