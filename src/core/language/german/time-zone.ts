/**
 * `Die Tabelle hat keine Zeitzone, darum gilt für Tage America/New_York. …`
 *
 * @param wanted what the spreadsheet names and nobody knows; blank where it names none
 */
export function unknownZone(wanted: string, used: string): string {
  const why =
    wanted === ''
      ? 'Die Tabelle hat keine Zeitzone'
      : `Die Zeitzone „${wanted}“ der Tabelle ist nicht bekannt`;
  return `${why}, darum gilt für Tage ${used}. Legen Sie die Zeitzone unter Datei ▸ Einstellungen fest, sonst können Daten um einen Tag danebenliegen.`;
}
