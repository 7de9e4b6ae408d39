/** Nouns for people that no list holds, by the suffix that makes them: "американист", "зачинщица", "пользователи". */

import { remembered } from '../../remember.ts';
import { nounReadings } from './nouns.ts';

const HARD = 'ист|олог|иатр|щик|чик|вед|граф|атор|итор|ектор|мейкер|мен|тёр|нёр|ёр|крат|фоб';
const ONE = new RegExp(
  `..(?:[аи]тель|янин|анин|${HARD}|[иа]стка|тельница|щица|чица)$|^(?:теле|радио)?ведущ(?:ий|ая)$|атташе$`,
  'u',
);
const SEVERAL = new RegExp(`..(?:[аи]тели|яне|ане|(?:${HARD})[иы]|[иа]стки|тельницы|щицы|чицы)$`, 'u');
/** Things with such a suffix, without their endings. */
const THINGS =
  /(?:двига|показа|выключа|глуши|усили|накопи|носи|раствори|указа|числи|знамена|множи|ускори|освежи|огнетуши)тел|(?:да|сче)тчик|обмен|(?:факт|сект|вект|монит|генерат|трактат|алгорит|дом|обм|разм|феном)(?:о?р|ен)?(?:[иыаеу]|ом)?$|(?:параграф|телеграф|график|аист|свист|твист|лист|мотоцикл)(?:[иыаеу]|ом)?$/u;

const isThing = (lower: string): boolean => nounReadings(lower).length > 0 || THINGS.test(lower);

/** Whether a word, in lower case, is such a noun in the nominative singular. */
export const isPersonWord = remembered((lower): boolean => ONE.test(lower) && !isThing(lower));

const FORM = new RegExp(
  `..(?:[аи]тел(?:[ьяюе]|ем)|(?:${HARD})(?:а|у|ом|е)?)$|^(?:теле|радио)ведущ(?:его|ей)$`,
  'u',
);

/** The same for the singular in any case, where a name behind it says that it is no thing. */
export const isPersonForm = remembered((lower): boolean => FORM.test(lower) && !isThing(lower));

/** The same for the nominative plural. */
export const arePersons = remembered((lower): boolean => SEVERAL.test(lower) && !isThing(lower));
