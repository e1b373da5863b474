/** How figures are told, and what is to be recorded to tell more. */
export const FIGURES: Readonly<Record<string, string>> = {
  // How the sentence about a figure begins.
  'Proposals{called} become deals less often':
    'Las propuestas{called} terminan en venta con menos frecuencia',
  'Proposals{called} become deals more often':
    'Las propuestas{called} terminan en venta con más frecuencia',
  'Fewer proposals{called} a week': 'Menos propuestas{called} por semana',
  'More proposals{called} a week': 'Más propuestas{called} por semana',
  'Fewer new deals in {stage} a week':
    'Menos oportunidades nuevas por semana en la etapa “{stage}”',
  'More new deals in {stage} a week': 'Más oportunidades nuevas por semana en la etapa “{stage}”',
  'Fewer activities a week{kind}': 'Menos actividades{kind} por semana',
  'More activities a week{kind}': 'Más actividades{kind} por semana',
  'Smaller discounts': 'Descuentos más bajos',
  'Larger discounts': 'Descuentos más altos',
  '{stage} advances fewer deals': 'De la etapa “{stage}” avanzan menos oportunidades',
  '{stage} advances more deals': 'De la etapa “{stage}” avanzan más oportunidades',
  'Deals stay longer in {stage}': 'Las oportunidades pasan más tiempo en la etapa “{stage}”',
  'Deals leave {stage} sooner': 'Las oportunidades salen antes de la etapa “{stage}”',
  'A larger part of the open deals is in {stage}':
    'Una parte mayor de las oportunidades abiertas está en la etapa “{stage}”',
  'A smaller part of the open deals is in the first steps':
    'Una parte menor de las oportunidades abiertas está en los primeros pasos',
  'A larger part of the open deals is in the first steps':
    'Una parte mayor de las oportunidades abiertas está en los primeros pasos',
  'Fewer decided deals are won': 'Se gana una parte menor de las oportunidades con resultado',
  'More decided deals are won': 'Se gana una parte mayor de las oportunidades con resultado',
  'Fewer decided deals from “{origin}” are won':
    'Se gana una parte menor de las oportunidades con resultado de “{origin}”',
  'Won deals are smaller': 'Las oportunidades ganadas son de menor importe',
  'Won deals are larger': 'Las oportunidades ganadas son de mayor importe',
  'Won deals took less time': 'Las oportunidades ganadas tardaron menos',
  'Won deals took longer': 'Las oportunidades ganadas tardaron más',
  'More of the losses happen in {stage}':
    'Una parte mayor de las pérdidas ocurre en la etapa “{stage}”',
  'More of the losses come after a proposal{called}':
    'Una parte mayor de las pérdidas llega después de una propuesta{called}',
  'More deals skip {stage}': 'Más oportunidades se saltan la etapa “{stage}”',
  'More deals go back from {stage}': 'Más oportunidades retroceden desde la etapa “{stage}”',
  '{stage} lets more deals through': 'La etapa “{stage}” deja pasar más oportunidades',
  'the products do not explain it': 'los productos no lo explican',

  // What is to be recorded.
  'a stage for needs analysis': 'una etapa para el análisis de necesidades',
  'the day on which needs analysis began': 'el día en que empezó el análisis de necesidades',
  'a reason for each lost deal': 'un motivo para cada oportunidad perdida',
  'the source of each deal': 'el origen de cada oportunidad',
  'the prospecting method of each deal': 'el método de prospección de cada oportunidad',
  'the product of each deal': 'el producto de cada oportunidad',
  'every change of an amount': 'cada cambio de un importe',
  'every change of a close date': 'cada cambio de una fecha de cierre',
  'the next step of each open deal and its date':
    'el próximo paso de cada oportunidad abierta y su fecha',
  'a close date for each open deal': 'una fecha de cierre para cada oportunidad abierta',
  'who decides at each customer': 'quién decide en cada cliente',
  'how many people are known at each customer': 'a cuántas personas se conoce en cada cliente',
  'what each customer has agreed to do next':
    'lo que cada cliente se ha comprometido a hacer a continuación',
  'the day on which each deal entered a stage': 'el día en que cada oportunidad entró en una etapa',
  'the calls and visits of each day': 'las llamadas y visitas de cada día',
  'the result of each call or visit': 'el resultado de cada llamada o visita',
};
