/** The article on the page of the first run: invented, in the manner of a wire, with every kind of claim and of speaker. */
export interface SampleArticle {
  title: string;
  paragraphs: readonly string[];
}

/** One in each language of the interface. */
export const SAMPLE_ARTICLES: Readonly<Record<'en' | 'ru', SampleArticle>> = {
  en: {
    title: 'Ferry to Ella Island to sail again in May',
    paragraphs: [
      'PORT ELLA, March 12. /TASS/. The ferry to Ella Island will sail again in May, Harbor Board Chairwoman Anna Berg told reporters.',
      '"We have waited two winters for this. The ship is ready, and so is the crew," she said.',
      'Berg stressed that the new pier "will outlive all of us." She added that a ticket would cost as much as before.',
      'According to the Ella Shipowners Association, the old ferry carried 40,000 people a year. "An island without a ferry is only a view," its head Tomas Lind noted.',
      'A spokesman for the ferry company said that the ship had passed all of its trials. The Harbor Board earlier described the route as "a lesson in patience."',
      '"The sea reads no timetables," Berg concluded.',
    ],
  },
  ru: {
    title: 'Паром на остров Элла снова пойдет в мае',
    paragraphs: [
      'ПОРТ-ЭЛЛА, 12 марта. /ТАСС/. Паром на остров Элла снова пойдет в мае. Об этом сообщила журналистам председатель совета порта Анна Берг.',
      '«Мы ждали этого две зимы. Судно готово, готов и экипаж», — сказала она.',
      'Берг подчеркнула, что новый причал «переживет всех нас». Она добавила, что билет будет стоить столько же, сколько прежде.',
      'По данным Эллинской ассоциации судовладельцев, старый паром перевозил 40 тысяч человек в год. «Остров без парома — это просто вид из окна», — отметил глава ассоциации Томас Линд.',
      'Представитель паромной компании заявил, что судно прошло все испытания. В ассоциации ранее назвали эту линию «уроком терпения».',
      '«Море не читает расписаний», — заключила Берг.',
    ],
  },
};
