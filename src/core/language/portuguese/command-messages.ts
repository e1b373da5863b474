/** What a command says while it runs and once it is done, in a toast or the sidebar's last line. */

import { counted, listed, quoted, whole } from './format';

/** Said until a command is done. */
export const READING = 'Lendo os negócios…';

/** What a report holds. */
interface WhatItHolds {
  readonly findings: number;
  /** First places to look. */
  readonly looks: number;
  readonly strengths: number;
  /** Whether anything of anybody was compared, so that "no difference" is true. */
  readonly isCompared: boolean;
}

/** `O relatório de coaching está pronto: 8 pessoas, 3 pontos que merecem uma conversa.` */
export function reportWritten(people: number, holds: WhatItHolds): string {
  const written = counted(people, 'pessoa');
  return `O relatório de coaching está pronto: ${written}, ${whatItHolds(holds)}.`;
}

/** `O relatório sobre Ana Berg está na página “Personal Report”: 1 ponto que merece uma conversa.` */
export function personalReportWritten(
  salesperson: string,
  tab: string,
  holds: WhatItHolds,
): string {
  return `O relatório sobre ${salesperson} está na página “${tab}”: ${whatItHolds(holds)}.`;
}

function whatItHolds({ findings, looks, strengths, isCompared }: WhatItHolds): string {
  if (findings === 1) return '1 ponto que merece uma conversa';
  if (findings > 0) return `${whole(findings)} pontos que merecem uma conversa`;
  if (looks > 0) {
    return `nada comprovado, mas ${counted(looks, 'primeiro ponto', 'primeiros pontos')} a olhar`;
  }
  if (strengths > 0) return 'nada preocupante comprovado';
  return isCompared
    ? 'nada além do acaso e das diferenças habituais'
    : 'ninguém comparado até agora';
}

/** `O roteiro da sua reunião individual com Ana Berg está na página “Prepare 1:1”.` */
export function agendaWritten(salesperson: string, tab: string): string {
  return `O roteiro da sua reunião individual com ${salesperson} está na página “${tab}”.`;
}

/**
 * What became of notes that people typed into the page that was there before, after a space:
 * ` O que você tinha digitado no último roteiro está em “Coaching Log”, para 2 pessoas.` Blank for
 * none.
 */
export function notesMoved(people: number, logTab: string): string {
  if (people === 0) return '';
  const moved = ` O que você tinha digitado no último roteiro está em “${logTab}”`;
  return people === 1 ? `${moved}.` : `${moved}, para ${whole(people)} pessoas.`;
}

/** Texts that could not stay beside their deals, because rows moved while the deals were annotated. */
export function textsInLog(logTab: string): string {
  return `O que se digitou nesse meio-tempo ao lado dos negócios está em “${logTab}”.`;
}

/** `12 de 1.200 linhas têm um alerta. 1 célula contém um texto seu e ficou como estava.` */
export function dealsAnnotated(flagged: number, rows: number, kept: number): string {
  const verb = flagged === 1 ? 'tem' : 'têm';
  return `${whole(flagged)} de ${counted(rows, 'linha')} ${verb} um alerta.${ownTextsKept(kept)}`;
}

/** Where flags and notes stand: `Os alertas e as notas estão nas colunas N e O de “North” e “South”.` */
export function columnsAre(
  places: ReadonlyArray<{ readonly tab: string; readonly letters: readonly string[] }>,
): string {
  const tabsOf = new Map<string, string[]>();
  for (const { tab, letters } of places) {
    const columns = listed(letters);
    tabsOf.set(columns, [...(tabsOf.get(columns) ?? []), quoted(tab)]);
  }
  const each = [...tabsOf].map(([columns, tabs]) => `nas colunas ${columns} de ${listed(tabs)}`);
  return each.length === 0 ? '' : `Os alertas e as notas estão ${listed(each)}.`;
}

/** Why a tab was left out: `“Copy” é preenchida por uma fórmula. As linhas podem mudar de lugar, …` */
export function tabIsFormula(tab: string): string {
  return `“${tab}” é preenchida por uma fórmula. As linhas podem mudar de lugar, por isso nada é escrito ao lado delas. Em vez disso, use SC_FLAGS em uma página sua.`;
}

/** `Os alertas foram removidos. 1 célula contém um texto seu e ficou como estava.` */
export function annotationsCleared(cells: number, kept: number): string {
  if (cells === 0 && kept === 0) return 'Não havia alertas.';
  return `Os alertas foram removidos.${ownTextsKept(kept)}`;
}

/** `3 mudanças registradas na página “Stage History”. Daqui em diante, o registro é automático.` */
export function changesRecorded(changes: number): string {
  return changes === 0
    ? 'Nada mudou desde a última vez.'
    : `${counted(changes, 'mudança registrada', 'mudanças registradas')} na página “Stage History”. Daqui em diante, o registro é automático.`;
}

/** What is said where people chose not to record: `24 negócios ficaram como constam na página …` */
export function changesLeft(deals: number): string {
  const [left, stand] = deals === 1 ? ['ficou', 'consta'] : ['ficaram', 'constam'];
  return `Nada foi registrado: ${counted(deals, 'negócio')} ${left} como ${stand} na página “Stage History”.`;
}

function ownTextsKept(cells: number): string {
  if (cells === 0) return '';
  return cells === 1
    ? ' 1 célula contém um texto seu e ficou como estava.'
    : ` ${whole(cells)} células contêm textos seus e ficaram como estavam.`;
}
