import type { PLATFORM_REFUSALS as ENGLISH, LackingRight } from '../platform-refusals';

export type * from '../platform-refusals';

/** What to do where a right is lacking. */
export const LACKING_RIGHTS: Readonly<Record<LackingRight, string>> = {
  editing:
    'La cuenta con la que se ejecuta Stagecoach no puede editar esta hoja de cálculo. Pida permiso de edición a la persona propietaria. Si ha iniciado sesión en varias cuentas de Google, abra la hoja de cálculo en una ventana con una sola de ellas.',
  consent:
    'Stagecoach necesita su autorización: elija Extensiones ▸ Stagecoach ▸ Abrir la barra lateral y concédala.',
};

/** What is said of a tab that is a table, and what to do; its columns in brackets, or nothing. */
export function typedTable(columns: string): string {
  return ` es una tabla con columnas de tipo fijo${columns}, que rechazan otros valores. Conviértala en datos sin formato desde el menú de la tabla y vuelva a intentarlo.`;
}

/**
 * What Sheets itself refuses, by what its error says. Google writes these in the user's language,
 * which need not be this room's: the English ones are known word by word, of Spanish ones only the
 * words that they can hardly do without. A lacking right is asked for instead (`LackingRight`).
 */
export const PLATFORM_REFUSALS: typeof ENGLISH = [
  {
    kind: 'protected',
    says: /protected cell or object|(?:celda|objeto).{0,20} protegid/i,
    sentence:
      'Una parte de esta hoja de cálculo está protegida y usted no puede editarla. Pida permiso a la persona propietaria.',
  },
  {
    kind: 'protected',
    says: /typed columns/i,
    sentence: `Una de las hojas que Stagecoach escribe${typedTable('')}`,
  },
  {
    kind: 'protected',
    says: /data validation rules|reglas? de validaci[oó]n/i,
    sentence:
      'Una celda que Stagecoach escribe solo admite valores de una lista. Quite la regla en el menú Datos ▸ Validación de datos y vuelva a intentarlo.',
  },
  {
    kind: 'protected',
    says: /50,?000 characters|50[., \u00a0]?000 caracteres/i,
    sentence:
      'Un texto tiene más de los 50.000 caracteres que caben en una celda. Acórtelo y vuelva a intentarlo.',
  },
  {
    kind: 'protected',
    says: /10,?000,?000 cells|10[., \u00a0]?000[., \u00a0]?000 (?:de )?celdas/i,
    sentence:
      'La hoja de cálculo tiene tantas celdas como permite Google. Elimine una hoja o filas vacías y vuelva a intentarlo.',
  },
  {
    kind: 'not-authorized',
    says: /PERMISSION_DENIED|do not have permission|permissions are not sufficient|authorization is required/i,
    sentence: `${LACKING_RIGHTS.editing} Si puede editarla, ${LACKING_RIGHTS.consent}`,
  },
];
