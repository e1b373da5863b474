/**
 * `La hoja de cálculo no tiene zona horaria, así que los días se leen en America/New_York. …`
 *
 * @param wanted what the spreadsheet names and nobody knows; blank where it names none
 */
export function unknownZone(wanted: string, used: string): string {
  const why =
    wanted === ''
      ? 'La hoja de cálculo no tiene zona horaria'
      : `La zona horaria “${wanted}” de la hoja de cálculo no se conoce`;
  return `${why}, así que los días se leen en ${used}. Defina la zona horaria en Archivo ▸ Configuración; si no, las fechas pueden desviarse en un día.`;
}
