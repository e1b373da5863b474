/** What is said of writing a deal's next step. */

import { type Day, readableDate, readableDay } from '../../calendar';
import type { Refusal } from '../../failure';
import { allQuoted } from './format';

/** `A linha 12 de “Deals” agora tem o próximo passo “Ligar para Jane”, com a data 30 nov. 2026.` Null is what was not written. */
export function nextStepWritten(
  tab: string,
  row: number,
  nextStep: string | null,
  day: Day | null | '',
): string {
  return `A linha ${row} de “${tab}” agora ${hasNow(nextStep, day)}.`;
}

function hasNow(nextStep: string | null, day: Day | null | ''): string {
  if (nextStep === null) {
    return day === ''
      ? 'não tem data para o próximo passo'
      : `tem o próximo passo em ${readableDay(day ?? 0)}`;
  }
  const has = nextStep === '' ? 'não tem próximo passo' : `tem o próximo passo “${nextStep}”`;
  if (day === null) return has;
  if (nextStep === '') {
    return day === ''
      ? `${has} nem data para ele`
      : `${has}, mas tem a data ${readableDay(day)} para ele`;
  }
  return day === '' ? `${has}, sem data` : `${has}, com a data ${readableDay(day)}`;
}

/** `O próximo passo de Acme está anotado na página “Coaching Log”.` */
export function nextStepNoted(deal: string, log: string): string {
  return `O próximo passo de ${deal} foi anotado na página “${log}”.`;
}

/** Of a day for a next step before today: `20 nov. 2026 já passou.` */
export function dayHasPassed(day: string): string {
  return `${day} já passou.`;
}

/** Somebody wrote into the cells: `… Agora está assim: próximo passo “Enviar proposta”, sem data.` */
export function nextStepChanged(
  tab: string,
  row: number,
  nextStep: string | null,
  date: string | null,
): string {
  const found = [
    ...(nextStep === null
      ? []
      : [nextStep === '' ? 'sem próximo passo' : `próximo passo “${nextStep}”`]),
    ...(date === null ? [] : [date === '' ? 'sem data' : `data “${readableDate(date)}”`]),
  ];
  return `Nada foi escrito: alguém alterou a linha ${row} de “${tab}” nesse meio-tempo. Agora está assim: ${found.join(', ')}.`;
}

/** Why a deal's row cannot be written to. */
export const NEXT_STEP_REFUSALS = {
  gone: nothingWritten(
    'O negócio não está mais nesta página: a linha dele sumiu ou agora tem outro nome.',
  ),
  twice: nothingWritten(
    'Várias linhas desta página têm o nome deste negócio, por isso não se sabe qual delas é a certa. Dê a cada uma um ID próprio.',
  ),
  'no-column': nothingWritten(
    'As colunas desta página mudaram desde que ela foi lida. Leia a planilha de novo e depois repita a operação.',
  ),
  nothing: 'Nada mudou, por isso nada foi escrito.',
  noSalesperson: nothingWritten(
    'Uma nota na página “Coaching Log” pertence a uma pessoa, e este negócio não indica nenhuma. Preencha primeiro quem é responsável por ele.',
  ),
} as const;

/** A tab of formulas: `“Deals” é preenchida por uma fórmula. …` */
export function dealsAreFormula(tab: string): Refusal {
  return nothingWritten(
    `A página “${tab}” é preenchida por uma fórmula. Escreva o próximo passo no lugar de onde a fórmula busca os negócios.`,
  );
}

/** Single cells of formulas: `Há uma fórmula em “Próximo passo” na linha 12; ela fica como está.` */
export function cellIsFormula(headers: readonly string[], row: number): Refusal {
  const names = allQuoted(headers);
  return nothingWritten(
    headers.length === 1
      ? `Há uma fórmula em ${names} na linha ${row}; ela fica como está.`
      : `Há fórmulas em ${names} na linha ${row}; elas ficam como estão.`,
  );
}

/** Protected cells: `Você não tem permissão para editar “Próximo passo” na linha 12 de “Deals”. …` */
export function cellIsProtected(tab: string, headers: readonly string[], row: number): Refusal {
  const names = allQuoted(headers);
  return nothingWritten(
    `Você não tem permissão para editar ${names} na linha ${row} de “${tab}”. Peça permissão ao proprietário da planilha.`,
  );
}

/** Sheets did not take a value: `“Próximo passo” na linha 12 de “Deals” não aceitou o que foi informado. …` */
export function cellRefused(tab: string, headers: readonly string[], row: number): Refusal {
  const names = allQuoted(headers);
  return nothingWritten(
    headers.length === 1
      ? `${names} na linha ${row} de “${tab}” não aceitou o que foi informado. Talvez a coluna só permita certos valores.`
      : `${names} na linha ${row} de “${tab}” não aceitaram o que foi informado. Talvez as colunas só permitam certos valores.`,
  );
}

/** Cut off between two cells: `Na linha 12 de “Deals”, “Próximo passo” foi escrito, mas “Data” não. …` */
export function onlyPartlyWritten(
  tab: string,
  row: number,
  done: readonly string[],
  left: readonly string[],
): Refusal {
  return {
    outcome: `Na linha ${row} de “${tab}” só uma parte foi escrita: ${allQuoted(done)} sim, ${allQuoted(left)} não.`,
    reason: 'Confira a linha e tente de novo.',
  };
}

/** A date that no next step has: `3026-01-05 não é uma data para um próximo passo.` */
export function notADateForIt(text: string): Refusal {
  return nothingWritten(
    `${text} não é uma data para um próximo passo. Escolha uma entre 2000 e 2099.`,
  );
}

/** Said on the page of a deal of which neither cell can be written to. */
export const WHY_NOT_WRITTEN = {
  formula:
    'Esta página é preenchida por uma fórmula, por isso o próximo passo é alterado no lugar de onde vêm os negócios.',
  'formula-cell':
    'Uma fórmula preenche o próximo passo desta linha, por isso ele não é alterado aqui.',
  protected: 'O próximo passo desta linha está protegido, e você não tem permissão para editá-lo.',
} as const;

function nothingWritten(reason: string): Refusal {
  return { outcome: 'Nada foi escrito.', reason };
}
