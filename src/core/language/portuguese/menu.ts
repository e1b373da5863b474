import { REGRESSION_TO_THE_MEAN } from './follow-up';
import { counted, whole } from './format';
import { peopleThere } from './people';

/** The add-on's menu: its entries, the title and the text of each dialog that it opens. */
export const MENU_TEXTS = {
  addOn: 'Stagecoach',
  openSidebar: 'Abrir a barra lateral',
  start: 'Comece aqui',
  annotate: 'Anotar os alertas',
  report: 'Relatório de coaching',
  reportFor: 'Relatório de coaching para…',
  prepare: 'Preparar reunião individual…',
  record: 'Registrar mudanças de etapa agora',
  clear: 'Remover os alertas',
  check: 'Verificar a instalação',
  help: 'Ajuda',
  sidebarTitle: 'Stagecoach',
  helpText: `O Stagecoach mede o que acontece com os seus negócios em cada etapa e mostra sobre o que vale a pena conversar.\n\n“Comece aqui” leva ao primeiro relatório. Depois, escolha “Relatório de coaching” antes de uma conversa e “Anotar os alertas” para ter uma nota ao lado de cada negócio: quanto mais escuro o alerta, mais urgente.\n\nCombine uma ação na barra lateral; os relatórios seguintes dizem se o indicador dela mudou.${REGRESSION_TO_THE_MEAN}\n\nOs relatórios ficam na página “Coaching Report”; os de uma só pessoa, em “Personal Report”. Quem pode abrir esta planilha pode ler as duas páginas. Para imprimir, escolha Arquivo, Imprimir, página atual, retrato, ajustar à largura, sem linhas de grade: um script não pode definir isso.`,
} as const;

/** Asks for a name, in a prompt: `Para quem? Nos negócios constam Ana Berg e Bo Lind.` */
export function whichPerson(names: readonly string[]): string {
  return `Para quem? ${peopleThere(names)}`;
}

/** Asked before nearly everything is recorded as changed: `24 de 30 negócios registrados …` */
export function mostHaveChanged(changed: number, recorded: number): string {
  const deals = counted(recorded, 'negócio registrado', 'negócios registrados');
  return `${whole(changed)} de ${deals} ${changed === 1 ? 'parece' : 'parecem'} ter mudado desde a última vez. Tantas mudanças de uma só vez são raras: talvez uma coluna tenha mudado de lugar ou uma página ainda esteja carregando. Registrar tudo na página “Stage History”?`;
}
