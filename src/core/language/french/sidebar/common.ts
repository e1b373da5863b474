/** Texts of the sidebar that more than one of its views shows, or that stand around them. */
export const PAGE_TEXTS = {
  addOn: 'Stagecoach',
  notWhole:
    'Le fichier du panneau latéral n’a pas été collé en entier. Copiez-le de nouveau, de la première à la dernière ligne.',
  views: {
    start: 'Début',
    deals: 'Données',
    process: 'Processus',
    deal: 'Fiche',
    coach: 'Coaching',
  },
  viewsLabel: 'Vues',
  refresh: 'Relire le classeur',
  notSaved: 'non enregistré',
  tryAgain: 'Réessayer',
  notReached: 'Le classeur n’a pas répondu. Vérifiez votre connexion, puis réessayez.',
  severalAccounts:
    'Google n’a pas laissé cette page accéder au classeur. Le plus souvent, c’est que plusieurs comptes Google sont connectés ici. Déconnectez les autres, ou ouvrez le classeur dans une fenêtre privée ou dans un autre profil du navigateur où seul ce compte est connecté.',
  none: 'Aucune',
  goTo: 'Aller à',
  toTop: 'Vers le haut',
  undone: 'Vos modifications sont annulées.',
  bringBackChanges: 'Les rétablir',
} as const;

/** `La ligne 57 de « Deals » est sélectionnée.` */
export function rowShown(tab: string, row: number): string {
  return `La ligne ${row} de « ${tab} » est sélectionnée.`;
}
