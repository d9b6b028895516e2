import { foldWord } from './text';

/** Full names of the twelve months, accents dropped: en, de, fr, es, pt, ru in both cases. */
const LANGUAGES = [
  'january february march april may june july august september october november december',
  'januar februar marz april mai juni juli august september oktober november dezember',
  'janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre',
  'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre',
  'janeiro fevereiro marco abril maio junho julho agosto setembro outubro novembro dezembro',
  'январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь',
  'января февраля марта апреля мая июня июля августа сентября октября ноября декабря',
];
const MORE =
  'janner=1 janv=1 fevr=2 февр=2 mrz=3 juin=6 juil=7 juill=7 sept=9 сент=9 setiembre=9 нояб=11'.concat(
    // Italian, Dutch and Polish: whole names, and those short forms that are no words of other languages.
    ' gennaio=1 febbraio=2 aprile=4 maggio=5 giugno=6 giu=6 luglio=7 lug=7 settembre=9 ottobre=10 ott=10 dicembre=12',
    ' januari=1 februari=2 maart=3 mrt=3 mei=5 augustus=8',
    ' stycznia=1 lutego=2 marca=3 kwietnia=4 maja=5 czerwca=6 lipca=7 sierpnia=8 wrzesnia=9 pazdziernika=10 listopada=11 grudnia=12',
  );

const months = new Map<string, number>();
for (const language of LANGUAGES) {
  const names = language.split(' ');
  names.forEach((name, index) => {
    months.set(name, index + 1);
    const short = name.slice(0, 3);
    if (names.filter((other) => other.startsWith(short)).length === 1) months.set(short, index + 1);
  });
}
for (const pair of MORE.split(' ')) {
  const [name = '', number] = pair.split('=');
  months.set(name, Number(number));
}

/** 1 to 12 for the name of a month or its usual short form (`Sept.`, `märz`, `août`, `сен`); else undefined. */
export function monthOf(word: string): number | undefined {
  return months.get(foldWord(word));
}

const WEEKDAY =
  /^(?:mon|tues?|wed|thu(?:rs?)?|fri|sat|sun|(?:mon|tues|wednes|thurs|fri|satur|sun)day|mo|di|mi|do|fr|sa|so|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|sonnabend|lun|mar|mer|jeu|ven|sam|dim|(?:lun|mar|mercre|jeu|vendre|same)di|dimanche|mie|jue|vie|sab|dom|lunes|martes|miercoles|jueves|viernes|sabado|domingo|seg|ter|qua|qui|sex|(?:segunda|terca|quarta|quinta|sexta)(?:-feira)?|пн|вт|ср|чт|пт|сб|вс|понедельник|вторник|среда|четверг|пятница|суббота|воскресенье|(?:周|星期|礼拜|週)[一二三四五六日天]|[月火水木金土日]曜日?|[월화수목금토일]요일)$/;

/** True for the name of a weekday or its usual short form, in the languages of the months, zh, ja and ko. */
export function isWeekday(word: string): boolean {
  return WEEKDAY.test(foldWord(word));
}

const RELATIVE =
  /^(?:today|yesterday|tomorrow|just now|(?:a )?moments? ago|now|heute|gestern|vorgestern|morgen|gerade eben|eben|vor kurzem|hier|aujourd'hui|avant-hier|demain|a l'instant|hoy|ayer|anteayer|antier|manana|hace un momento|hoje|ontem|anteontem|amanha|сегодня|вчера|позавчера|завтра|только что|今天|昨天|前天|明天|刚刚|刚才|剛剛|半(?:个?小时|天|个?月|年)前|(?:上|本|这)个?(?:周|星期|礼拜|月)[一二三四五六日天]?|今日|昨日|一昨日|明日|たった今|오늘|어제|그제|그저께|내일|방금(?: ?전)?|지난 ?주)$/;
const AGO =
  /^(?:(?:\d+|an?|one|a few) ?(?:s|secs?|seconds?|m|mins?|minutes?|h|hrs?|hours?|d|days?|w|weeks?|mo|months?|y|years?) ago|last (?:week|month|year|\w+day)|letzte[nrs]? \p{L}+|\p{L}+ (?:dernier|derniere|pasado|passado)|(?:la )?semana (?:pasada|passada)|vor (?:\d+|einer|einem) \p{L}+|il y a (?:\d+|une?) \p{L}+|hace (?:\d+|una?) \p{L}+|ha (?:\d+|uma?) \p{L}+|\d+ \p{L}+ atras|(?:\d+ )?\p{L}+\.? назад|\d+ ?(?:秒钟?|分钟?|小时|天|周|个?月|年|分鐘|小時)之?前|\d+ ?(?:秒|分|時間|日|週間|か月|年)前|\d+ ?(?:초|분|시간|일|주|개월|년) ?전)$/u;

/**
 * True for a day told from the day of reading (`gestern`, `3 days ago`, `2小时前`, `Monday`): never a certain date.
 * A short weekday needs a time beside it (`Sam 12:44`): alone it may be a person's name.
 */
export function isRelativeDay(text: string, timed: boolean): boolean {
  // Figures and signs alone are no word.
  if (!/[^ -@]/.test(text)) return false;
  const word = foldWord(text);
  const whole = word.length > 4 || /^[^a-zа-я]{2,}$/.test(word);
  return RELATIVE.test(word) || AGO.test(word) || (isWeekday(word) && (timed || whole));
}
