/**
 * `Le classeur n’a pas de fuseau horaire : les jours sont lus dans le fuseau America/New_York. …`
 *
 * @param wanted what the spreadsheet names and nobody knows; blank where it names none
 */
export function unknownZone(wanted: string, used: string): string {
  const why =
    wanted === ''
      ? 'Le classeur n’a pas de fuseau horaire'
      : `Le fuseau horaire « ${wanted} » du classeur n’est pas connu`;
  return `${why} : les jours sont lus dans le fuseau ${used}. Réglez-le sous Fichier ▸ Paramètres, sinon les dates peuvent être décalées d’un jour.`;
}
