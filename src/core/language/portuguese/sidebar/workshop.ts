import { quotaText } from '../plan';

/** Texts with which a process is developed in the *Process* view: effort, criteria, quotas. */
export const WORKSHOP_TEXTS = {
  noTargets: 'Ainda não há objetivos, portanto não há o que medir.',
  firstTargets: 'Usar os números de hoje como primeiros objetivos',
  activities: {
    heading: 'Atividades',
    hint: 'O que se faz antes de existir um negócio: ligações, visitas, e-mails.',
    add: 'Adicionar atividade',
    new: 'Nova atividade',
    name: 'Atividade',
    step: 'Passo da venda',
    retired: 'Atividades desativadas',
    errors: {
      nameMissing: 'Dê um nome à atividade.',
      nameTwice: 'Outra atividade tem este nome.',
    },
  },
  criterion: {
    proposed: 'Sugestão:',
    use: 'Usar',
    taken: 'A sugestão está no campo. Altere o texto como quiser e depois salve.',
    adding: 'Adicionando a coluna…',
  },
  quota: {
    heading: 'A partir de uma meta de receita',
    chooseOne: 'Escolha acima uma pessoa para ver o que uma meta de receita exige por semana.',
    hint: 'Calculado com as taxas da própria pessoa, descontado o que se espera dos negócios em aberto. Onde uma taxa tem menos de 10 resultados, ou o valor de um negócio menos de 10 ganhos, valem os números da equipe.',
    quota: 'Meta de receita',
    period: 'Período',
    periods: { week: 'Semana', month: 'Mês', quarter: 'Trimestre', year: 'Ano' },
    ask: 'Calcular',
    asking: 'Calculando o que a meta exige…',
    asked: 'O que a meta exige está logo abaixo.',
    keeping: 'Escrevendo a meta…',
    notANumber: 'Digite um valor maior que 0 sem moeda: 60.000.',
    steps: 'O que a meta exige por semana',
  },
  agreement: {
    nothing: 'Nada foi registrado: o processo mudou desde que foi mostrado aqui.',
    changes: 'O que está diferente agora:',
    next: 'Agora ele aparece como está. Veja-o de novo e depois confirme o acordo.',
  },
} as const;

/** The button that fills a target with the figure so far: `Usar 80` */
export function takeFigure(figure: string): string {
  return `Usar ${withComma(figure)}`;
}

/** Said after that: `80 é o número até agora, de antes do acordo. Salve para mantê-lo como objetivo.` */
export function figureTaken(figure: string): string {
  return `${withComma(figure)} é o número até agora, de antes do acordo. Salve para mantê-lo como objetivo.`;
}

/** The button that fills the criteria of several stages in: `Usar os critérios de saída sugeridos nas 5 etapas sem critério` */
export function criteriaForAll(stages: number): string {
  return stages === 1
    ? 'Usar o critério de saída sugerido na etapa sem critério'
    : `Usar os critérios de saída sugeridos nas ${stages} etapas sem critério`;
}

/** Said after that: `5 critérios de saída foram preenchidos. Altere-os como quiser e depois salve.` */
export function criteriaFilled(stages: number): string {
  return stages === 1
    ? '1 critério de saída foi preenchido. Altere-o como quiser e depois salve.'
    : `${stages} critérios de saída foram preenchidos. Altere-os como quiser e depois salve.`;
}

/** Said after the figures so far were taken as targets, by stage, field and figure: `2 objetivos foram preenchidos com a média da equipe até agora: Lead – Meta semanal: 0,34; … Mude o que quiser e depois salve.` */
export function targetsFilled(targets: readonly string[]): string {
  const start =
    targets.length === 1
      ? '1 objetivo foi preenchido'
      : `${targets.length} objetivos foram preenchidos`;
  return `${start} com a média da equipe até agora: ${targets.join('; ')}. Mude o que quiser e depois salve.`;
}

/** Offered for a column that is there: `A coluna “Quem decide” mostraria isso.` */
export function columnShows(column: string): string {
  return `A coluna “${column}” mostraria isso.`;
}

/**
 * Offered for a column that is not there: `Uma coluna “Necessidade por escrito” mostraria isso; os
 * negócios não têm essa coluna. Depois de adicionada, ela será obrigatória na etapa “Proposta”.`
 *
 * @param stage the one that then requires it; null for none
 */
export function columnWouldShow(column: string, stage: string | null): string {
  const after =
    stage === null ? '' : ` Depois de adicionada, ela será obrigatória na etapa “${stage}”.`;
  return `Uma coluna “${column}” mostraria isso; os negócios não têm essa coluna.${after}`;
}

/** The button that requires a column at the next stage: `Exigir “Quem decide” na etapa “Análise”` */
export function requireColumn(column: string, stage: string): string {
  return `Exigir “${column}” na etapa “${stage}”`;
}

/** The button that adds a column to the deals: `Adicionar “Necessidade por escrito” aos negócios` */
export function addColumn(column: string): string {
  return `Adicionar “${column}” aos negócios`;
}

/** Said once the next stage requires a column: `“Orçamento” será obrigatória na etapa seguinte, “Proposta”, quando você salvar.` */
export function columnRequired(column: string, stage: string): string {
  return `A coluna “${column}” será obrigatória na etapa seguinte, “${stage}”, quando você salvar.`;
}

/** Said of a column that was added for the last open stage, behind which none can require it. */
export function columnNotRequired(stage: string): string {
  return `Depois de “${stage}” não vem nenhuma etapa em aberto, por isso nenhuma exige esta coluna.`;
}

/** The button that adds a kind of activity that is recorded: `Adicionar “Ligação”` */
export function addRecorded(activity: string): string {
  return `Adicionar “${activity}”`;
}

/**
 * The button that makes the steps weekly targets: `Usar como objetivos por semana de Ana: Lead 11 ·
 * Proposta 2`, and `Usar assim mesmo como …` where something speaks against one.
 */
export function takePlan(
  salesperson: string,
  targets: ReadonlyArray<{ readonly name: string; readonly target: number }>,
  hasCaution: boolean,
): string {
  const listed = targets.map(({ name, target }) => `${name} ${withComma(String(target))}`);
  return `Usar${hasCaution ? ' assim mesmo' : ''} como objetivos por semana de ${salesperson}: ${listed.join(' · ')}`;
}

/**
 * The choice to write the quota down as well: `Escrever também 60.000 por trimestre na página “Salespeople”`
 *
 * @param standing the quota that stands there; null for none
 */
export function keepQuota(quota: QuotaToKeep, standing: QuotaToKeep | null): string {
  const instead = standing === null ? '' : `, no lugar de ${quotaText(standing)}`;
  return `Escrever também ${quotaText(quota)} na página “Salespeople”${instead}`;
}

type QuotaToKeep = Parameters<typeof quotaText>[0];

/**
 * Said after that: `Os objetivos por semana de Ana foram preenchidos. Salve para mantê-los.`
 *
 * @param kept the quota that was written down; '' for none
 */
export function planTaken(salesperson: string, kept = ''): string {
  const quota = kept === '' ? '' : `A meta de ${kept} está na página “Salespeople”. `;
  return `${quota}Os objetivos por semana de ${salesperson} foram preenchidos. Salve para mantê-los.`;
}

/** A number of the form with a comma before its decimals. */
function withComma(text: string): string {
  return text.replace('.', ',');
}
