/** The diagnoses of the founding cases, and what they share with others. */
export const FOUNDING_CASES: Readonly<Record<string, string>> = {
  // Many proposals, few deals.
  'Many proposals, few deals': 'Muchas propuestas, pocas ventas',
  'Needs analysis': 'Análisis de necesidades',
  'the offer answers a need that the customer did not name':
    'la oferta responde a una necesidad que el cliente no mencionó',
  Qualification: 'Calificación',
  'proposals go to customers who cannot or will not buy':
    'las propuestas van a clientes que no pueden o no quieren comprar',
  'The leads': 'Los leads',
  'they come from places where fewer customers buy': 'vienen de donde compran menos clientes',
  'The offer': 'La oferta',
  'price, features or a competitor decide against it':
    'el precio, las características o un competidor deciden en su contra',
  'Who else had to agree, and what did they want?':
    '¿Quién más tenía que estar de acuerdo y qué quería?',
  'When you sent the last lost proposal, what made you think that it was time?':
    'Cuando envió la última propuesta perdida, ¿por qué pensó que era el momento?',
  'Before each proposal, know who decides and where the money comes from.':
    'Antes de cada propuesta, saber quién decide y de dónde sale el dinero.',
  'Before each proposal, ask what the customer compares it with.':
    'Antes de cada propuesta, preguntar con qué la compara el cliente.',
  'No proposal before a written summary of needs that the customer has confirmed.':
    'Ninguna propuesta sin un resumen escrito de las necesidades confirmado por el cliente.',
  'A date for needs analysis, and a reason for each lost deal.':
    'Una fecha para el análisis de necesidades y un motivo para cada oportunidad perdida.',

  // Few proposals.
  'Few proposals': 'Pocas propuestas',
  Effort: 'Esfuerzo',
  'fewer first contacts': 'menos primeros contactos',
  Methods: 'Métodos',
  'where the contacts come from': 'de dónde vienen los contactos',
  Tactics: 'Forma de trabajar',
  'fewer contacts of the same kind get to a proposal':
    'de contactos del mismo tipo, menos llegan a propuesta',
  'Stuck before': 'Atasco previo',
  'deals wait in the stages before the proposal':
    'las oportunidades esperan en las etapas anteriores a la propuesta',
  'Where did your last three proposals come from?':
    '¿De dónde salieron sus tres últimas propuestas?',
  'What keeps a good first talk from becoming a proposal?':
    '¿Qué impide que una buena primera conversación llegue a propuesta?',
  'Book two fixed hours a day for first contacts, and count them together each Friday.':
    'Reservar dos horas fijas al día para los primeros contactos y hacer juntos el recuento cada viernes.',
  'The source and the prospecting method of each deal, and the day it was created.':
    'El origen y el método de prospección de cada oportunidad, y el día en que se creó.',

  // Large discounts.
  'Large discounts': 'Descuentos altos',
  'Needs analysis and value': 'Análisis de necesidades y valor',
  'the price is all there is to talk about': 'solo queda hablar del precio',
  Negotiation: 'Negociación',
  'price is given away late, or without something in return':
    'se cede en el precio tarde o sin nada a cambio',
  Habit: 'Costumbre',
  'the same discount on most deals': 'el mismo descuento en la mayoría de las oportunidades',
  'one source or product brings the customers who press the price':
    'un origen o un producto trae a los clientes que presionan para bajar el precio',
  'What did the customer say the problem costs them before the price came up?':
    'Antes de hablar del precio, ¿cuánto dijo el cliente que le cuesta el problema?',
  'Who named the discount first, and what did you get for it?':
    '¿Quién mencionó primero el descuento y qué obtuvo usted a cambio?',
  'Which of these deals would you have lost at list price?':
    '¿Cuáles de estas oportunidades habría perdido al precio de lista?',
  'No price before the customer has said what the problem costs them.':
    'Ningún precio antes de que el cliente diga cuánto le cuesta el problema.',
  'Send the next five offers at list price, and see who asks for less.':
    'Enviar las próximas cinco propuestas al precio de lista y ver quién pide menos.',
  'For that source or product, agree what may be given and who says yes.':
    'Para ese origen o producto, acordar cuánto se puede ceder y quién lo autoriza.',
  'For every discount, ask for something in return, and write down what it was.':
    'Por cada descuento, pedir algo a cambio y anotar qué fue.',
  'The list price of each deal, and every change of its amount.':
    'El precio de lista de cada oportunidad y cada cambio de su importe.',
  'median discount of won deals': 'mediana del descuento de las oportunidades ganadas',
};
