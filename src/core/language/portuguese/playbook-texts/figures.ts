/** How figures are told, and what is to be recorded to tell more. */
export const FIGURES: Readonly<Record<string, string>> = {
  // How the sentence about a figure begins.
  'Proposals{called} become deals less often':
    'Propostas{called} resultam em venda com menos frequência',
  'Proposals{called} become deals more often':
    'Propostas{called} resultam em venda com mais frequência',
  'Fewer proposals{called} a week': 'Menos propostas{called} por semana',
  'More proposals{called} a week': 'Mais propostas{called} por semana',
  'Fewer new deals in {stage} a week': 'Menos negócios novos na etapa “{stage}” por semana',
  'More new deals in {stage} a week': 'Mais negócios novos na etapa “{stage}” por semana',
  'Fewer activities a week{kind}': 'Menos atividades{kind} por semana',
  'More activities a week{kind}': 'Mais atividades{kind} por semana',
  'Smaller discounts': 'Descontos menores',
  'Larger discounts': 'Descontos maiores',
  '{stage} advances fewer deals': 'Menos negócios avançam da etapa “{stage}”',
  '{stage} advances more deals': 'Mais negócios avançam da etapa “{stage}”',
  'Deals stay longer in {stage}': 'Negócios ficam mais tempo na etapa “{stage}”',
  'Deals leave {stage} sooner': 'Negócios saem mais cedo da etapa “{stage}”',
  'A larger part of the open deals is in {stage}':
    'Uma parte maior dos negócios em aberto está na etapa “{stage}”',
  'A smaller part of the open deals is in the first steps':
    'Uma parte menor dos negócios em aberto está nos primeiros passos da venda',
  'A larger part of the open deals is in the first steps':
    'Uma parte maior dos negócios em aberto está nos primeiros passos da venda',
  'Fewer decided deals are won': 'Menos negócios decididos são ganhos',
  'More decided deals are won': 'Mais negócios decididos são ganhos',
  'Fewer decided deals from “{origin}” are won':
    'Menos negócios decididos vindos de “{origin}” são ganhos',
  'Won deals are smaller': 'Os negócios ganhos são menores',
  'Won deals are larger': 'Os negócios ganhos são maiores',
  'Won deals took less time': 'Os negócios ganhos levaram menos tempo',
  'Won deals took longer': 'Os negócios ganhos levaram mais tempo',
  'More of the losses happen in {stage}': 'Uma parte maior das perdas ocorre na etapa “{stage}”',
  'More of the losses come after a proposal{called}':
    'Uma parte maior das perdas vem depois de uma proposta{called}',
  'More deals skip {stage}': 'Mais negócios pulam a etapa “{stage}”',
  'More deals go back from {stage}': 'Mais negócios voltam da etapa “{stage}”',
  '{stage} lets more deals through': 'A etapa “{stage}” deixa passar mais negócios',
  'the products do not explain it': 'os produtos não explicam isso',

  // What is to be recorded.
  'a stage for needs analysis': 'uma etapa para a análise de necessidades',
  'the day on which needs analysis began': 'o dia em que a análise de necessidades começou',
  'a reason for each lost deal': 'um motivo para cada negócio perdido',
  'the source of each deal': 'a origem de cada negócio',
  'the prospecting method of each deal': 'o método de prospecção de cada negócio',
  'the product of each deal': 'o produto de cada negócio',
  'every change of an amount': 'cada mudança de valor',
  'every change of a close date': 'cada mudança de data de fechamento',
  'the next step of each open deal and its date':
    'o próximo passo de cada negócio em aberto e a data dele',
  'a close date for each open deal': 'uma data de fechamento para cada negócio em aberto',
  'who decides at each customer': 'quem decide em cada cliente',
  'how many people are known at each customer': 'quantas pessoas você conhece em cada cliente',
  'what each customer has agreed to do next':
    'o que cada cliente se comprometeu a fazer em seguida',
  'the day on which each deal entered a stage': 'o dia em que cada negócio entrou em uma etapa',
  'the calls and visits of each day': 'as ligações e visitas de cada dia',
  'the result of each call or visit': 'o resultado de cada ligação ou visita',
};
