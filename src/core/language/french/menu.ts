import { REGRESSION_TO_THE_MEAN } from './follow-up';
import { counted, oneOrMany, whole } from './format';
import { peopleThere } from './people';

/** The add-on's menu: its entries, the title and the text of each dialog that it opens. */
export const MENU_TEXTS = {
  addOn: 'Stagecoach',
  openSidebar: 'Ouvrir le panneau latéral',
  start: 'Commencer ici',
  annotate: 'Annoter les affaires',
  report: 'Rapport de coaching',
  reportFor: 'Rapport de coaching pour…',
  prepare: 'Préparer un entretien individuel…',
  record: 'Enregistrer les changements d’étape maintenant',
  clear: 'Effacer les annotations',
  check: 'Vérifier l’installation',
  help: 'Aide',
  sidebarTitle: 'Stagecoach',
  helpText: `Stagecoach mesure ce que deviennent vos affaires à chaque étape et montre ce qui mérite une conversation.\n\n« Commencer ici » mène au premier rapport. Ensuite, choisissez « Rapport de coaching » avant un entretien, et « Annoter les affaires » pour une note à côté de chaque affaire : plus le signalement est foncé, plus il est urgent.\n\nConvenez d’une action dans le panneau latéral ; les rapports suivants diront si le chiffre correspondant a bougé.${REGRESSION_TO_THE_MEAN}\n\nLes rapports se trouvent dans la feuille « Coaching Report », ceux qui portent sur une seule personne dans « Personal Report ». Toute personne qui peut ouvrir ce classeur peut les lire. Pour imprimer, choisissez Fichier, Imprimer, la feuille actuelle, le format portrait, ajusté à la largeur, sans quadrillage : un script ne peut pas faire ces réglages.`,
} as const;

/** Asks for a name, in a prompt: `Pour qui ? …`, and who is in the deals. */
export function whichPerson(names: readonly string[]): string {
  return `Pour qui ? ${peopleThere(names)}`;
}

/** Asked before nearly everything is recorded as changed: `24 affaires enregistrées sur 30 …` */
export function mostHaveChanged(changed: number, recorded: number): string {
  const deals = counted(changed, 'affaire enregistrée', 'affaires enregistrées');
  const verb = oneOrMany(changed, 'semble', 'semblent');
  return `${deals} sur ${whole(recorded)} ${verb} avoir changé depuis la dernière fois. Autant à la fois, c’est rare : une colonne a peut-être été déplacée, ou une feuille est encore en cours de chargement. Tout enregistrer dans la feuille « Stage History » ?`;
}
