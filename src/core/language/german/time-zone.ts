/**
 * `Die Tabelle hat keine Zeitzone, darum gelten Tage nach America/New_York. …`
 *
 * @param wanted what the spreadsheet names and nobody knows; blank where it names none
 */
export function unknownZone(wanted: string, used: string): string {
  const why =
    wanted === ''
      ? 'Die Tabelle hat keine Zeitzone'
      : `Die Zeitzone „${wanted}“ der Tabelle ist nicht bekannt`;
  return `${why}, darum werden Tage in ${used} gelesen. Legen Sie sie unter Datei ▸ Einstellungen fest, sonst können Tage um einen danebenliegen.`;
}
