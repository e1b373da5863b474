/**
 * `The spreadsheet has no time zone, so days are read in America/New_York. Set it in …`
 *
 * @param wanted what the spreadsheet names and nobody knows; blank where it names none
 */
export function unknownZone(wanted: string, used: string): string {
  const why =
    wanted === ''
      ? 'The spreadsheet has no time zone'
      : `The spreadsheet's time zone “${wanted}” is not known`;
  return `${why}, so days are read in ${used}. Set it in File ▸ Settings, or days may be one off.`;
}
