/** Month names in English, German, Spanish, French and Portuguese, folded; January first. */
const MONTH_NAMES: ReadonlyArray<readonly string[]> = [
  ['january', 'januar', 'janner', 'enero', 'janvier', 'janeiro'],
  ['february', 'februar', 'feber', 'febrero', 'fevrier', 'fevereiro'],
  ['march', 'marz', 'mrz', 'marzo', 'mars', 'marco'],
  ['april', 'abril', 'avril'],
  ['may', 'mai', 'mayo', 'maio'],
  ['june', 'juni', 'junio', 'juin', 'junho'],
  ['july', 'juli', 'julio', 'juillet', 'julho'],
  ['august', 'agosto', 'aout'],
  ['september', 'septiembre', 'setiembre', 'septembre', 'setembro'],
  ['october', 'oktober', 'octubre', 'octobre', 'outubro'],
  ['november', 'noviembre', 'novembre', 'novembro'],
  ['december', 'dezember', 'diciembre', 'decembre', 'dezembro'],
];

const WEEKDAY_NAMES: readonly string[] = [
  ...['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'],
  ...['montag', 'dienstag', 'mittwoch', 'donnerstag', 'freitag', 'samstag', 'sonntag'],
  ...['lunes', 'martes', 'miercoles', 'jueves', 'viernes', 'sabado', 'domingo'],
  ...['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'],
  ...['segunda', 'terca', 'quarta', 'quinta', 'sexta', 'feira'],
];

/** Words between the parts of a date: "the 3rd of May", "3 de mayo", "Montag, den 3. Mai um". */
const FILL_WORDS: readonly string[] = ['de', 'del', 'of', 'the', 'le', 'den', 'am', 'on'];

/**
 * The month (1–12) that a folded word names, written out or shortened to at least three letters;
 * null where it names none. Only the beginnings of the names count: "marketing" is no March.
 */
export function monthNamed(word: string): number | null {
  if (word.length < 3) return null;
  const index = MONTH_NAMES.findIndex((names) => names.some((name) => name.startsWith(word)));
  return index === -1 ? null : index + 1;
}

/** Whether a folded word may stand in a date beside day, month and year. */
export function isFillWord(word: string): boolean {
  const isWeekday = word.length >= 2 && WEEKDAY_NAMES.some((name) => name.startsWith(word));
  return isWeekday || FILL_WORDS.includes(word);
}
