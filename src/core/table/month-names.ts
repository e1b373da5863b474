/** Month names in English, German, Spanish, French and Portuguese, folded; January first. */
const MONTH_NAMES: ReadonlyArray<readonly string[]> = [
  ['january', 'januar', 'janner', 'jaenner', 'enero', 'janvier', 'janeiro'],
  ['february', 'februar', 'feber', 'febrero', 'fevrier', 'fevereiro'],
  ['march', 'marz', 'maerz', 'mrz', 'marzo', 'mars', 'marco'],
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

/** Weekday names in the same languages, folded; Monday first. */
const WEEKDAY_NAMES: ReadonlyArray<readonly string[]> = [
  ['monday', 'montag', 'lunes', 'lundi', 'segunda'],
  ['tuesday', 'dienstag', 'martes', 'mardi', 'terca'],
  ['wednesday', 'mittwoch', 'miercoles', 'mercredi', 'quarta'],
  ['thursday', 'donnerstag', 'jueves', 'jeudi', 'quinta'],
  ['friday', 'freitag', 'viernes', 'vendredi', 'sexta'],
  ['saturday', 'samstag', 'sonnabend', 'sabado', 'samedi'],
  ['sunday', 'sonntag', 'domingo', 'dimanche'],
];

/** Words between the parts of a date: "the 3rd of May", "3 de mayo", "Montag, den 3. Mai um". */
const FILL_WORDS: readonly string[] = ['de', 'del', 'of', 'the', 'le', 'den', 'am', 'on', 'feira'];

/**
 * The month (1–12) that a folded word names, written out or shortened to at least three letters;
 * null where it names none. Only the beginnings of the names count: "marketing" is no March.
 */
export function monthNamed(word: string): number | null {
  if (word.length < 3) return null;
  const index = MONTH_NAMES.findIndex((names) => names.some((name) => name.startsWith(word)));
  return index === -1 ? null : index + 1;
}

/**
 * The weekdays (0 for Monday) that a folded word may name, written out or shortened to at least
 * two letters: "mar" is a Tuesday in French and Spanish, "so" a Sunday. Empty where it names none.
 */
export function weekdaysNamed(word: string): number[] {
  if (word.length < 2) return [];
  return WEEKDAY_NAMES.flatMap((names, weekday) =>
    names.some((name) => name.startsWith(word)) ? [weekday] : [],
  );
}

/** Whether a folded word may stand in a date beside day, month and year. */
export function isFillWord(word: string): boolean {
  return weekdaysNamed(word).length > 0 || FILL_WORDS.includes(word);
}
