/** Russian on pages: what short lines between or behind an article's paragraphs begin with that are no part of it. Lower case. */
export const russianBoilerplate =
  'читайте также|читать далее|читать ещё|читайте:|читайте нас|смотрите также|подробнее:|подробнее в|подписывайтесь|подпишитесь|следите за|реклама|фото:|видео:|теги:|материалы по теме|ещё по теме|еще по теме|по теме:|главные новости|самое читаемое|поделиться|присоединяйтесь|больше новостей|все права защищены|новости по теме'.split(
    '|',
  );

/** What a picture's credit has in it. */
export const russianCredits = /^(?:фото|иллюстрация|видео)(?!\p{L})|\/(?:ТАСС|РИА Новости|Интерфакс)\.?$/iu;
