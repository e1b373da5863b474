/**
 * `A planilha não tem fuso horário, por isso os dias são lidos em America/New_York. …`
 *
 * @param wanted what the spreadsheet names and nobody knows; blank where it names none
 */
export function unknownZone(wanted: string, used: string): string {
  const why =
    wanted === ''
      ? 'A planilha não tem fuso horário'
      : `O fuso horário “${wanted}” da planilha não é conhecido`;
  return `${why}, por isso os dias são lidos em ${used}. Defina o fuso em Arquivo ▸ Configurações; sem isso, os dias podem ter um dia de diferença.`;
}
