/** What only people can know, asked in a dialog with Yes and No before anything is written. */

import { tabNotWrittenHere } from './refusals';

/** A page of the add-on's name that it did not write in this file. */
export function pageOfACopy(tab: string): string {
  return `${tabNotWrittenHere(tab)} Talvez ela venha do arquivo do qual este é uma cópia. Ela pode ser escrita de novo? O que está nela agora será substituído. Com “Não”, nada é escrito.`;
}

/** Texts in the add-on's columns of which nothing is known: a copy loses what was kept. */
export function textsOfACopy(tab: string): string {
  return `As colunas de coaching de “${tab}” contêm textos que o Stagecoach não escreveu nesta planilha. Talvez eles venham do arquivo do qual este é uma cópia. Eles podem ser substituídos? Com “Não”, ficam como textos seus.`;
}
