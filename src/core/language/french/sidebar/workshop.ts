import { quotaText } from '../plan';

/** Texts with which a process is developed in the *Process* view: effort, criteria, quotas. */
export const WORKSHOP_TEXTS = {
  noTargets: 'Il n’y a pas encore d’objectif, donc rien à mesurer.',
  firstTargets: 'Prendre les chiffres d’aujourd’hui comme premiers objectifs',
  activities: {
    heading: 'Activités',
    hint: 'Ce qui est fait avant qu’il y ait une affaire : appels, visites, e-mails.',
    add: 'Ajouter une activité',
    new: 'Nouvelle activité',
    name: 'Activité',
    step: 'Phase de vente',
    retired: 'Activités archivées',
    errors: {
      nameMissing: 'Donnez un nom à l’activité.',
      nameTwice: 'Une autre activité porte ce nom.',
    },
  },
  criterion: {
    proposed: 'Critère proposé :',
    use: 'Reprendre',
    taken: 'Le critère est dans le champ. Modifiez-le à votre gré, puis enregistrez.',
    adding: 'Ajout de la colonne…',
  },
  quota: {
    heading: 'À partir d’un quota',
    chooseOne: 'Choisissez une personne ci-dessus pour voir ce qu’un quota demande chaque semaine.',
    hint: 'Avec ses propres taux, moins ce que les affaires en cours devraient rapporter. Les taux fondés sur moins de 10 résultats, et le montant d’une affaire avec moins de 10 affaires gagnées, sont ceux de l’équipe.',
    quota: 'Quota',
    period: 'Période',
    periods: { week: 'Semaine', month: 'Mois', quarter: 'Trimestre', year: 'Année' },
    ask: 'Calculer',
    asking: 'Calcul de ce que le quota demande…',
    asked: 'Ce que le quota demande est affiché en dessous.',
    keeping: 'Écriture du quota…',
    notANumber: 'Saisissez un montant supérieur à 0, sans devise : 60 000.',
    steps: 'Ce qu’il faut chaque semaine',
  },
  agreement: {
    nothing: 'Rien n’a été enregistré : le processus a changé depuis son affichage ici.',
    changes: 'Ce qui est différent maintenant :',
    next: 'Il est affiché tel qu’il est maintenant. Relisez-le, puis donnez votre accord.',
  },
} as const;

/** The button that fills a target with the figure so far: `Reprendre 80` */
export function takeFigure(figure: string): string {
  return `Reprendre ${withComma(figure)}`;
}

/** Said after that: `80 est le chiffre actuel, d’avant l’accord. Enregistrez pour en faire l’objectif.` */
export function figureTaken(figure: string): string {
  return `${withComma(figure)} est le chiffre actuel, d’avant l’accord. Enregistrez pour en faire l’objectif.`;
}

/** The button that fills the criteria of several stages in: `Reprendre les critères de sortie proposés pour les 5 étapes qui n’en ont pas` */
export function criteriaForAll(stages: number): string {
  return stages === 1
    ? 'Reprendre le critère de sortie proposé pour l’étape qui n’en a pas'
    : `Reprendre les critères de sortie proposés pour les ${stages} étapes qui n’en ont pas`;
}

/** Said after that: `5 critères de sortie sont remplis. Modifiez-les à votre gré, puis enregistrez.` */
export function criteriaFilled(stages: number): string {
  return stages === 1
    ? '1 critère de sortie est rempli. Modifiez-le à votre gré, puis enregistrez.'
    : `${stages} critères de sortie sont remplis. Modifiez-les à votre gré, puis enregistrez.`;
}

/** Said after the figures so far were taken as targets, by stage, field and figure: `2 objectifs sont remplis avec la moyenne de l’équipe à ce jour : Lead – Objectif par semaine : 0,34 ; … Modifiez-les à votre gré, puis enregistrez.` */
export function targetsFilled(targets: readonly string[]): string {
  const isOne = targets.length < 2;
  const start = isOne ? '1 objectif est rempli' : `${targets.length} objectifs sont remplis`;
  return `${start} avec la moyenne de l’équipe à ce jour : ${targets.join(' ; ')}. Modifiez-${isOne ? 'le' : 'les'} à votre gré, puis enregistrez.`;
}

/** Offered for a column that is there: `La colonne « Qui décide » le montrerait.` */
export function columnShows(column: string): string {
  return `La colonne « ${column} » le montrerait.`;
}

/**
 * Offered for a column that is not there: `Une colonne « Besoin par écrit » le montrerait ; les
 * affaires n’en ont pas. Une fois ajoutée, elle sera obligatoire à l’étape « Offre ».`
 *
 * @param stage the one that then requires it; null for none
 */
export function columnWouldShow(column: string, stage: string | null): string {
  const after =
    stage === null ? '' : ` Une fois ajoutée, elle sera obligatoire à l’étape « ${stage} ».`;
  return `Une colonne « ${column} » le montrerait ; les affaires n’en ont pas.${after}`;
}

/** The button that requires a column at the next stage: `Exiger « Qui décide » à l’étape « Analyse des besoins »` */
export function requireColumn(column: string, stage: string): string {
  return `Exiger « ${column} » à l’étape « ${stage} »`;
}

/** The button that adds a column to the deals: `Ajouter « Besoin par écrit » aux affaires` */
export function addColumn(column: string): string {
  return `Ajouter « ${column} » aux affaires`;
}

/** Said once the next stage requires a column: `La colonne « Budget » sera obligatoire à « Offre », l’étape suivante, dès l’enregistrement.` */
export function columnRequired(column: string, stage: string): string {
  return `La colonne « ${column} » sera obligatoire à « ${stage} », l’étape suivante, dès l’enregistrement.`;
}

/** Said of a column that was added for the last open stage, behind which none can require it. */
export function columnNotRequired(stage: string): string {
  return `Aucune étape ouverte ne suit « ${stage} » : aucune ne peut donc l’exiger.`;
}

/** The button that adds a kind of activity that is recorded: `Ajouter « Appel »` */
export function addRecorded(activity: string): string {
  return `Ajouter « ${activity} »`;
}

/**
 * The button that makes the steps weekly targets: `En faire les objectifs par semaine pour Ana : Lead
 * 11 · Proposition 2`, and `En faire quand même …` where something speaks against one.
 */
export function takePlan(
  salesperson: string,
  targets: ReadonlyArray<{ readonly name: string; readonly target: number }>,
  hasCaution: boolean,
): string {
  const listed = targets.map(({ name, target }) => `${name} ${withComma(String(target))}`);
  const start = `En faire${hasCaution ? ' quand même' : ''} les objectifs par semaine pour`;
  return `${start} ${salesperson} : ${listed.join(' · ')}`;
}

/**
 * The choice to write the quota down as well: `Écrire aussi 60 000 par trimestre dans la feuille « Salespeople »`
 *
 * @param standing the quota that stands there; null for none
 */
export function keepQuota(quota: QuotaToKeep, standing: QuotaToKeep | null): string {
  const instead = standing === null ? '' : `, à la place de ${quotaText(standing)}`;
  return `Écrire aussi ${quotaText(quota)} dans la feuille « Salespeople »${instead}`;
}

type QuotaToKeep = Parameters<typeof quotaText>[0];

/**
 * Said after that: `Les objectifs par semaine sont remplis pour Ana. Enregistrez pour les conserver.`
 *
 * @param kept the quota that was written down; '' for none
 */
export function planTaken(salesperson: string, kept = ''): string {
  const quota = kept === '' ? '' : `Le quota de ${kept} est dans la feuille « Salespeople ». `;
  return `${quota}Les objectifs par semaine sont remplis pour ${salesperson}. Enregistrez pour les conserver.`;
}

/** A number of the form with a comma before its decimals. */
function withComma(text: string): string {
  return text.replace('.', ',');
}
