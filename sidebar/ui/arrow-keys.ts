/**
 * Where an arrow key, Home or End leads in a row of places, from its end on to its beginning.
 *
 * @param place the place that has the keyboard, 0 for the first
 * @returns null for any other key
 */
export function placeAfterKey(key: string, place: number, places: number): number | null {
  const placeByKey: Readonly<Record<string, number>> = {
    ArrowRight: (place + 1) % places,
    ArrowLeft: (place + places - 1) % places,
    Home: 0,
    End: places - 1,
  };
  return placeByKey[key] ?? null;
}
