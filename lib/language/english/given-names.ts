import type { Gender } from '../language.ts';

const MALE = `
aaron abdul abdullah abraham adam adrian ahmad ahmed alan albert alberto alejandro aleksandar aleksandr aleksei aleksey alex
alexander alexandr alexei alexey alfred ali alistair amir anatoly andre andreas andrei andres andrew andrey andriy andrzej andy angelo anthony anton
antonio antony arkady arnold arsen arsenic arseniy arthur artur artyom askar asim august aung barack bashar ben benedict benjamin benny bernard
bernie bill bob bogdan boris brad brandon brendan brian bruce bruno carl carlos chad charles charlie chris christian christopher
chuck claude clement colin craig cyril daniel danny dave david denis dennis deniz didier diego dieter dimitri dirk dmitri dmitriy dmitry dmytro
dominic don donald doug douglas dragan duncan dylan ed eddie edgar eduard edward edwin elias elliott elon emil emmanuel enrique eric erik
ernest eugene evan evgeny fabio farid felix fernando filip francesco francis francisco francois frank franz fred frederick friedrich fumio fyodor gabriel
gareth gary gavin gennady geoff geoffrey george georges georgi georgy gerald gerard gerhard german gianni giovanni giuseppe gleb glenn gordon graham greg
gregory grigory guido guillermo gunter gustavo guy hamid hans harald harold harry hasan hassan heiko heinz helmut henri henry herbert hermann hossein howard hubert
hugh hugo hussein ian ibrahim igor ilham ilya imran ismail ivan ivo jack jacob jacques jake jakob jamal james jamie jan janez janos jared jason javier jean
jeff jeffrey jens jeremy jerome jerry jesse jim jimmy jin joao joe joel johan johannes john johnny jon jonas jonathan jordan jorge jose josef joseph josh
joshua juan jules julian julien julio jurgen justin kamal karel karim karl kazuo keith ken kenneth kevin khaled khalid kirill klaus klim konstantin krzysztof kurt kyle lars
larry lawrence lee leo leon leonard leonid lev lewis liam lloyd lorenzo louis luca lucas luis luiz luka lukas maksim malcolm manuel marat marc marcel marco marcus mariano
marin mario marius mark markus martin marvin mateusz matt matteo matthew matthias maurice max maxim maxime mehmet michael michel miguel mihail mihai mike mikhail mikheil milan milorad milos mitch
mitt mohamed mohammad mohammed muhammad murat mustafa narendra nathan neil nicholas nick nicolas nigel nikita nikol nikola nikolai nikolas nikolay nils norbert nursultan oleg oleksandr oleksiy olaf oliver olivier
omar oscar osman otto owen pablo paolo pascal patrick paul paulo pavel pavlo pedro per pete peter petr petro phil philip philippe pierre pieter pietro piotr pyotr rafael rainer ralph ramzan randy
rashid raul ravil ray raymond recep reinhard renat rene ricardo riccardo richard rick rob robert roberto robin rodrigo roger roland rolf roman ron ronald rory ross roy ruben rudolf rudy rupert ruslan
russell ryan said salman salvador sam samuel sanjay santiago saul scott sean sebastian serge sergei sergey sergio serhiy seth sergiy shahid shane shavkat shinzo sid silvio simon stanislav stefan stefano stepan stephan stephane
stephen steve steven stewart stuart sven syed tadeusz takashi tariq taras ted terry theodore thomas tim timothy timur tobias todd tom tomas tommy tony toomas travis trevor tyler ulrich umberto uwe vadim valentin valery valeriy vasily vassily
victor viktor vincent vincenzo vitali vitaliy vitaly vlad vladimir vladislav volodymyr vsevolod vyacheslav walter wang warren wayne werner wilhelm will william willy wolfgang xavier yakov yaroslav yasser yegor yevgeny yevhen yoshihide yousef yuri yury yusuf
zachary zoran zurab joachim rustam iskander anwar bilal kofi kwame sadiq naftali yair yoav avigdor benyamin binyamin isaac shimon ehud moshe yitzhak
lindsey lindsay kelly kim alexis marion tracy jackie carol vivian evelyn lynn andrea hilary
`;
const FEMALE = `
jordan alex sam chris lee jan terry jamie charlie ali
abigail ada agnes agnieszka aisha alena alexandra alexis alice alicia alina alison alla allison amanda amber amelia amina amy ana anastasia anastasiya andrea angela angelina anita anna annalena anne annegret
annette annie antonia asma audrey barbara beata beatrice becky bella bernadette beth betsy betty beverly bonnie brenda bridget brigitte camilla carla carly carmen carol carole caroline carolyn cassandra catherine cathy cecilia
charlotte chelsea cheryl chloe christiane christina christine claire clara claudia colleen cristina cynthia daniela daria darya dawn deborah debbie debra delia denise diana diane dilma dina dolores donna dora doris dorothy ekaterina elaine
eleanor elena elisabeth elizabeth ella ellen ellie elvira emily emma erica erika erin esther eva evelyn evgenia evgeniya fatima fiona florence frances francesca galina gabriela gabrielle gail georgia gina ginni giorgia gisele giulia gloria grace greta gulnara
hannah harriet heather heidi helen helena helene helga hilary hillary holly huma ida ilse inga ingrid irene irina iris isabel isabelle ivana ivanka jacinda jackie jacqueline jane janet janice jean jeanne jelena jen jenna jennifer jenny jessica
jill joan joanna joanne jocelyn jodie josephine joy joyce juanita judith judy julia juliana julie june kaja kamala karen karin karina kate katarina katerina katherine kathleen kathryn kathy katie katja kayla kellyanne kelly kersti kim kimberly kirsten kirstie kristen kristin kristina ksenia
lana larisa larissa laura lauren leila lena leyla lidia lily linda lindsay lindsey lisa liz liza loretta lori louise lucia lucy ludmila luisa lydia lynn lyudmila madeleine magdalena maggie maia manuela margaret margarita margot maria mariam marianne marie marina marine marion mariya
marjorie marsha martha martina mary maryam maureen megan meghan mei melania melanie melissa mette mia michele michelle mila miranda miriam molly monica monika nadezhda nadia naledi nancy naomi natalia natalie natalya natasha nathalie nicola nicole nina nora norma oksana olesya olga olivia
pamela patricia paula pauline peggy penelope penny petra phyllis polina rachel rana raisa rebecca regina renate rita roberta robin rosa rose rosemary ruth sabine sabrina sally samantha sandra sanna sara sarah sharon sheila shelley sheryl shirley silvia simone sofia sonia sonya sophia sophie stacey stella stephanie
sue susan susanna susanne suzanne svetlana sviatlana sylvia tamara tammy tanya tara tatiana tatyana teresa theresa tiffany tina tracy tulsi ulrike ursula valentina valerie vanessa vera veronica veronika victoria viktoria viola violetta virginia vivian wendy whitney winnie yana yekaterina yelena yevgenia yulia yuliya zinaida zoe zuzana
`;

/** Given names that occur in English copy, with the gender they are mostly borne by; null where both bear them. */
export const givenNames: ReadonlyMap<string, Gender | null> = (() => {
  const names = new Map<string, Gender | null>();
  for (const name of MALE.trim().split(/\s+/u)) names.set(name, 'male');
  for (const name of FEMALE.trim().split(/\s+/u))
    names.set(name, names.get(name) === 'male' ? null : 'female');
  return names;
})();
