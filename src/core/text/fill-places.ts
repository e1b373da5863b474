/**
 * A text with its places filled in; a place of which nothing is given stays as it is. What is filled
 * in is taken as it stands, whatever a name holds.
 * @example fillPlaces('Deals stay longer in {stage}', { stage: 'Offer' }) // 'Deals stay longer in Offer'
 */
export function fillPlaces(text: string, places: Readonly<Record<string, string>>): string {
  return text.replace(/\{(\w+)\}/g, (place, name) => places[name] ?? place);
}
