/** Texts of the sidebar that more than one of its views shows, or that stand around them. */
export const PAGE_TEXTS = {
  addOn: 'Stagecoach',
  notWhole:
    'O arquivo da barra lateral não foi colado inteiro. Copie-o de novo, da primeira à última linha.',
  // Short, so that all five stand in one line: what is read, and the card of one deal.
  views: { start: 'Início', deals: 'Dados', process: 'Processo', deal: 'Ficha', coach: 'Coaching' },
  viewsLabel: 'Seções',
  refresh: 'Ler a planilha de novo',
  notSaved: 'não salvo',
  tryAgain: 'Tentar de novo',
  notReached: 'A planilha não respondeu. Verifique a conexão e tente de novo.',
  severalAccounts:
    'O Google não deu acesso a esta barra lateral. Na maioria das vezes, isso significa que há várias contas do Google conectadas aqui. Saia das outras ou abra a planilha em uma janela anônima ou em outro perfil do navegador, só com esta conta.',
  none: 'Nenhuma',
  goTo: 'Ir para',
  toTop: 'Voltar ao topo',
  undone: 'Suas alterações foram desfeitas.',
  bringBackChanges: 'Recuperar',
} as const;

/** `A linha 57 de “Deals” está selecionada.` */
export function rowShown(tab: string, row: number): string {
  return `A linha ${row} de “${tab}” está selecionada.`;
}
