/** Texts of the sidebar that more than one of its views shows, or that stand around them. */
export const PAGE_TEXTS = {
  addOn: 'Stagecoach',
  notWhole:
    'El archivo de la barra lateral no se pegó entero. Cópielo otra vez, de la primera línea a la última.',
  // Short, so that all five stand in one line: what is read, and the card of one deal.
  views: { start: 'Inicio', deals: 'Datos', process: 'Proceso', deal: 'Ficha', coach: 'Coaching' },
  viewsLabel: 'Vistas',
  refresh: 'Volver a leer la hoja de cálculo',
  notSaved: 'sin guardar',
  tryAgain: 'Reintentar',
  notReached: 'La hoja de cálculo no respondió. Compruebe la conexión y vuelva a intentarlo.',
  severalAccounts:
    'Google no permitió que esta página accediera a la hoja de cálculo. Suele deberse a que hay varias cuentas de Google abiertas aquí. Cierre la sesión de las demás, o abra la hoja de cálculo en una ventana privada o en otro perfil del navegador que solo tenga esta cuenta.',
  none: 'Ninguna',
  goTo: 'Ir a',
  toTop: 'Al principio',
  undone: 'Sus cambios se han deshecho.',
  bringBackChanges: 'Recuperarlos',
} as const;

/** `La fila 57 de “Deals” está seleccionada.` */
export function rowShown(tab: string, row: number): string {
  return `La fila ${row} de “${tab}” está seleccionada.`;
}
