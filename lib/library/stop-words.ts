/** Words that stand in every other sentence and tell no two apart, folded as `wordsOf` has them. English and Russian. */
const ENGLISH = `a about after all also am an and any are as at be because been before being but by can could did do does doing dont for from go going had has
have having he her here hers him his how i if in into is it its just like may me might more most must my need no nor not now of on one only or other our
out over own said same say says shall she should since so some such than that the their them then there these they this those through to too under until up
us very was we were what when where which while who whom why will with would you your`;

const RUSSIAN = `а без более бы был была были было быть в вам вас весь во вот все всего всех вы где да даже для до его ее если есть еще же за здесь и
из или им их к как какая какои когда кто ли либо лишь мне может можно мои мы на над надо нам нас наш не него нее нет ни них но ну о об однако он она они
оно от очень перед по под после при про с сам себя со так также такои там те тем то того тоже только том тот ту ты у уже хотя чего чем что чтобы
эта эти этих это этого этои этом этот эту я`;

export const STOP_WORDS: ReadonlySet<string> = new Set(`${ENGLISH} ${RUSSIAN}`.split(/\s+/u));
