/** What only people can know, asked in a dialog with Yes and No before anything is written. */

import { tabNotWrittenHere } from './refusals';

/** A page of the add-on's name that it did not write in this file. */
export function pageOfACopy(tab: string): string {
  return `${tabNotWrittenHere(tab)} Puede que venga del archivo del que este es una copia. ¿Se puede escribir de nuevo? Se sustituirá lo que hay ahora en ella. Con “No” no se escribe nada.`;
}

/** Texts in the add-on's columns of which nothing is known: a copy loses what was kept. */
export function textsOfACopy(tab: string): string {
  return `Las columnas de coaching de “${tab}” contienen textos que Stagecoach no escribió en esta hoja de cálculo. Puede que vengan del archivo del que este es una copia. ¿Se pueden sustituir? Con “No” se conservan como textos suyos.`;
}
