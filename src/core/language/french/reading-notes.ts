import type {
  Counted,
  Gap,
  GuessReason,
  ReadingNote,
  ReadingNoteCode,
  ReadingNoteFacts,
} from '../../table';
import { allQuoted, counted, listed, oneOrMany, quoted, whole } from './format';
import { unknownZone } from './time-zone';

type Sentences = {
  readonly [Code in ReadingNoteCode]: (facts: ReadingNoteFacts[Code]) => string;
};

/** What is said of every note on how the deals were understood. */
const SENTENCES: Sentences = {
  'no-salesperson-column': ({ tabs }) =>
    `Aucune colonne ne dit qui suit chaque affaire : ${onePersonEach(tabs)}. Choisissez la colonne dans le panneau latéral, sous « Données », ou ajoutez-en une.`,
  'many-names': ({ tab, header, names, salesperson }) =>
    `La colonne ${quoted(header)} contient ${counted(names, 'nom', 'noms différents')} : est-ce la personne qui suit l’affaire ? Pour l’instant, ${onePersonEach([{ tab, salesperson }])}. Si c’est bien elle, choisissez la colonne dans le panneau latéral, sous « Données ».`,
  'column-choice': ({ field, header, others, isMakeshift }) => {
    const read = `${field} : valeurs lues dans la colonne ${quoted(header)}`;
    const nearest = ', la plus proche parmi les colonnes trouvées';
    if (others.length === 0) return `${read}${nearest}.`;
    const rest = `${allQuoted(others)} ${oneOrMany(others.length, 'conviendrait', 'conviendraient')} aussi`;
    return `${read}${isMakeshift ? nearest : ''} ; ${rest}.`;
  },
  'process-does-not-fit': ({ unknown, of, stages, known }) =>
    `Sur ${dealsText(of)}, ${whole(unknown)} ${oneOrMany(unknown, 'est', 'sont')} dans une étape que le processus ne comporte pas (${firstQuoted(stages)}) ; le processus comporte ${firstQuoted(known)}. Presque aucun chiffre ne peut donc être donné. Prenez le processus de ces affaires, ou écrivez les noms de leurs étapes dans sa colonne « Also called » ; sans processus, une ébauche est établie d’après les affaires.`,
  pipelines: ({ measured, others }) =>
    `Seul le pipeline ${quoted(measured.name)} est mesuré (${dealsText(measured.count)}). Non pris en compte : ${namesWithCounts(others)}. Un autre pipeline se choisit dans le panneau latéral.`,
  currencies: ({ measured, others }) =>
    `Seuls les montants en ${measured.name} sont mesurés (${dealsText(measured.count)}). Les montants en d’autres devises ne sont pas pris en compte : ${namesWithCounts(others)}.`,
  'working-days': ({ holidays }) =>
    `Seuls les jours du lundi au vendredi sont comptés${holidays === 0 ? '' : `, sans ${counted(holidays, 'jour férié', 'jours fériés')}`}.`,
  'dates-guessed': ({ tab, columns, count, order, reason }) =>
    `${counted(count, 'date')} dans ${allQuoted(columns)} de la feuille ${quoted(tab)} ${oneOrMany(count, 'peut se lire', 'peuvent se lire')} de deux façons, le jour ou le mois en premier. ${oneOrMany(count, 'Elle a été lue', 'Elles ont été lues')} avec le ${order === 'day first' ? 'jour' : 'mois'} en premier, ${WHY_THIS_ORDER[reason]}. Si c’est faux, tous les chiffres en jours le sont aussi : écrivez les dates sous la forme 2026-12-31, ou fixez leur ordre dans le panneau latéral.`,
  'dates-swapped': ({ tab, columns }) =>
    `Dans ${allQuoted(columns)} de la feuille ${quoted(tab)}, le jour et le mois sont probablement inversés : toutes les dates qui ne sont pas du texte tombent entre le 1er et le 12. Choisissez votre pays dans Fichier ▸ Paramètres, puis saisissez les dates à nouveau.`,
  'unknown-zone': ({ wanted, used }) => unknownZone(wanted, used),
  'changes-not-recorded': ({ changed, of }) =>
    `Sur ${counted(of, 'affaire enregistrée', 'affaires enregistrées')}, ${whole(changed)} ${oneOrMany(changed, 'semble', 'semblent')} avoir changé d’un seul coup : rien n’a donc été enregistré. Vérifiez que les affaires sont exactes ; si elles le sont, choisissez « Enregistrer les changements d’étape maintenant ».`,
  'line-items': ({ rows }) =>
    rows === 1
      ? '1 ligne avec l’identifiant d’affaire d’une autre ligne et un autre produit a été lue comme une ligne de détail ; son montant est ajouté à celui de cette affaire.'
      : `${whole(rows)} lignes avec l’identifiant d’affaire d’une autre ligne et un autre produit ont été lues comme des lignes de détail ; leurs montants sont ajoutés à celui de cette affaire.`,
  'same-names': ({ deals, name }) =>
    `${dealsText(deals)} ${oneOrMany(deals, 'porte le même nom qu’une autre', 'portent le même nom que d’autres')}, par exemple ${quoted(name)}, et ${oneOrMany(deals, 'est comptée comme une affaire différente', 'sont comptées comme des affaires différentes')}, car le reste de la ligne diffère. Une colonne « Identifiant » lèverait le doute.`,
  'nothing-means-won': () =>
    'Aucune étape n’a été reconnue comme gagnée : les taux de réussite ne sont donc pas indiqués. Indiquez dans le panneau latéral quelle étape correspond aux affaires gagnées.',
  'outcome-guessed': ({ stage, outcome, deals }) =>
    `Les affaires à l’étape ${quoted(stage)} ont été comptées comme ${OUTCOMES[outcome]} (${dealsText(deals)}). Si cette étape signifie autre chose, modifiez-le dans le panneau latéral.`,
  'steps-unknown': ({ stages }) =>
    `Rien ne dit à quelle phase de vente ${oneOrMany(stages.length, 'correspond', 'correspondent')} ${firstQuoted(stages)}. Choisissez-la dans le panneau latéral, sous « Processus ».`,
  'no-proposal-step': ({ stage }) =>
    `Aucune étape ne correspond à la phase de vente « Proposition » ni à une phase ultérieure : c’est ${quoted(stage)}, la dernière étape ouverte, qui compte comme proposition.`,
  'closed-unclear': ({ stage, deals }) =>
    `L’étape ${quoted(stage)} peut désigner des affaires gagnées ou perdues : ce qui s’y trouve compte donc comme en cours (${dealsText(deals)}). Indiquez dans le panneau latéral ce qu’elle signifie.`,
  'no-losses-recorded': ({ won }) =>
    `Aucune affaire perdue n’est enregistrée, contre ${counted(won, 'affaire gagnée', 'affaires gagnées')} : les taux de réussite et de passage ne sont donc pas indiqués. Gardez les affaires perdues dans la feuille, avec le jour et l’étape de la perte.`,
  gaps: ({ gaps }) =>
    `${gapsStart(gaps)}, donc non signalé affaire par affaire : ${gaps.map(gapText).join(' ; ')}.`,
  'strangers-in-activities': ({ names, count }) =>
    `Les activités de ${firstQuoted(names)} ne sont pas prises en compte (${whole(count)}) : personne ne porte ce nom dans les affaires ni dans la feuille « Salespeople ». Écrivez-le dans cette feuille, sous « Also called », à côté du bon nom.`,
  'no-decision-dates': ({ undated, decided }) =>
    `Pour ${whole(undated)} ${oneOrMany(undated, 'affaire close', 'affaires closes')} sur ${whole(decided)}, la feuille ne dit pas quel jour ${oneOrMany(undated, 'elle a été gagnée ou perdue', 'elles ont été gagnées ou perdues')}. Les chiffres qui dépendent de ce jour ne sont donc pas indiqués, par exemple les jours entre la création et la vente. Une colonne « Date de clôture » suffit.`,
};

const OUTCOMES = { won: 'gagnées', lost: 'perdues' } as const;

const WHY_THIS_ORDER: Readonly<Record<GuessReason, string>> = {
  plausible: 'car ainsi davantage de lignes ont un sens',
  language: 'comme c’est l’usage dans la langue des en-têtes et des étapes',
  amounts: 'comme c’est l’usage là où les montants s’écrivent ainsi',
  'report-day': 'car ainsi rien n’est postérieur au jour du rapport',
  locale: 'selon les paramètres régionaux du classeur',
  default: 'car rien dans les données n’indique l’ordre',
};

/** `toutes les affaires de la feuille « deals » comptent comme celles d’une seule personne, « deals »` */
function onePersonEach(tabs: ReadingNoteFacts['no-salesperson-column']['tabs']): string {
  const [only, second] = tabs;
  if (only !== undefined && second === undefined) {
    return `toutes les affaires de la feuille ${quoted(only.tab)} comptent comme celles d’une seule personne, ${quoted(only.salesperson)}`;
  }
  const names = allQuoted(tabs.map(({ salesperson }) => salesperson));
  return `les affaires de chaque feuille comptent comme celles d’une seule personne (${names})`;
}

/** The note as a sentence or two. */
export function readingNoteText(note: ReadingNote): string {
  const sentence = SENTENCES[note.code] as (facts: ReadingNote) => string;
  return sentence(note);
}

/** Whether any row at all has what is missing. */
function gapsStart(gaps: readonly Gap[]): string {
  const isBlank = gaps.map(({ missing, of }) => missing === of);
  if (!isBlank.includes(true)) return 'Presque jamais renseigné';
  return isBlank.includes(false) ? 'Presque jamais ou jamais renseigné' : 'Jamais renseigné';
}

/**
 * `40 des 41 affaires gagnées de la feuille « Deals » sans date de gain`, or `les 6 affaires …`. The
 * noun comes in the plural, what is missing without a verb, so that it holds for one as for many.
 */
function gapText({ tab, missing, of, noun, what }: Gap): string {
  const some =
    of === 1
      ? noun
      : missing === of
        ? `les ${whole(of)} ${noun}`
        : `${whole(missing)} des ${whole(of)} ${noun}`;
  return `${some} de la feuille ${quoted(tab)} ${what}${of === 1 ? ' (1 sur 1)' : ''}`;
}

function dealsText(count: number): string {
  return counted(count, 'affaire');
}

/** `« Partners » (12 affaires) et « Renewals » (3 affaires)` */
function namesWithCounts(all: readonly Counted[]): string {
  return listed(all.map(({ name, count }) => `${quoted(name)} (${dealsText(count)})`));
}

/** So many names are listed; of more, how many there are besides. */
const LISTED = 5;

/** `« Reviewed » et « Meeting »`, or `« A », « B », « C », « D », « E » et 7 autres` */
function firstQuoted(names: readonly string[]): string {
  const first = names.slice(0, LISTED).map(quoted);
  const more = names.length - first.length;
  return listed(more === 0 ? first : [...first, counted(more, 'autre')]);
}
