/** The diagnoses of the founding cases, and what they share with others. */
export const FOUNDING_CASES: Readonly<Record<string, string>> = {
  // Many proposals, few deals.
  'Many proposals, few deals': 'Muitas propostas, poucas vendas',
  'Needs analysis': 'Análise de necessidades',
  'the offer answers a need that the customer did not name':
    'a oferta responde a uma necessidade que o cliente não apontou',
  Qualification: 'Qualificação',
  'proposals go to customers who cannot or will not buy':
    'as propostas vão para clientes que não podem ou não querem comprar',
  'The leads': 'Os leads',
  'they come from places where fewer customers buy': 'vêm de onde menos clientes compram',
  'The offer': 'A oferta',
  'price, features or a competitor decide against it':
    'preço, recursos ou um concorrente pesam contra ela',
  'Who else had to agree, and what did they want?':
    'Quem mais precisava concordar, e o que essas pessoas queriam?',
  'When you sent the last lost proposal, what made you think that it was time?':
    'Quando você enviou a última proposta perdida, o que indicava que era a hora?',
  'Before each proposal, know who decides and where the money comes from.':
    'Antes de cada proposta, saber quem decide e de onde vem o dinheiro.',
  'Before each proposal, ask what the customer compares it with.':
    'Antes de cada proposta, perguntar com o que o cliente vai compará-la.',
  'No proposal before a written summary of needs that the customer has confirmed.':
    'Nenhuma proposta antes de um resumo escrito das necessidades, confirmado pelo cliente.',
  'A date for needs analysis, and a reason for each lost deal.':
    'Uma data para a análise de necessidades e um motivo para cada negócio perdido.',

  // Few proposals.
  'Few proposals': 'Poucas propostas',
  Effort: 'Esforço',
  'fewer first contacts': 'menos primeiros contatos',
  Methods: 'Métodos',
  'where the contacts come from': 'de onde vêm os contatos',
  Tactics: 'Forma de trabalhar',
  'fewer contacts of the same kind get to a proposal':
    'menos contatos do mesmo tipo chegam a uma proposta',
  'Stuck before': 'Demora antes da proposta',
  'deals wait in the stages before the proposal': 'negócios demoram nas etapas antes da proposta',
  'Where did your last three proposals come from?':
    'De onde vieram as suas últimas três propostas?',
  'What keeps a good first talk from becoming a proposal?':
    'O que impede que uma boa primeira conversa chegue a uma proposta?',
  'Book two fixed hours a day for first contacts, and count them together each Friday.':
    'Reservar duas horas fixas por dia para primeiros contatos e contá-los em conjunto toda sexta-feira.',
  'The source and the prospecting method of each deal, and the day it was created.':
    'A origem e o método de prospecção de cada negócio e o dia em que foi criado.',

  // Large discounts.
  'Large discounts': 'Descontos altos',
  'Needs analysis and value': 'Análise de necessidades e valor para o cliente',
  'the price is all there is to talk about': 'só resta o preço como assunto',
  Negotiation: 'Negociação',
  'price is given away late, or without something in return':
    'o preço é reduzido tarde ou sem nada em troca',
  Habit: 'Hábito',
  'the same discount on most deals': 'o mesmo desconto na maioria dos negócios',
  'one source or product brings the customers who press the price':
    'uma origem ou um produto traz os clientes que pressionam o preço',
  'What did the customer say the problem costs them before the price came up?':
    'O que o cliente disse sobre o custo do problema antes de se falar em preço?',
  'Who named the discount first, and what did you get for it?':
    'Quem falou primeiro em desconto, e o que você recebeu em troca?',
  'Which of these deals would you have lost at list price?':
    'Quais destes negócios você teria perdido pelo preço de tabela?',
  'No price before the customer has said what the problem costs them.':
    'Nenhum preço antes de o cliente dizer quanto o problema lhe custa.',
  'Send the next five offers at list price, and see who asks for less.':
    'Enviar as próximas cinco propostas pelo preço de tabela e ver quem pede desconto.',
  'For that source or product, agree what may be given and who says yes.':
    'Para essa origem ou esse produto, combinar quanto desconto é permitido e quem o autoriza.',
  'For every discount, ask for something in return, and write down what it was.':
    'Para cada desconto, pedir algo em troca e registrar o que foi.',
  'The list price of each deal, and every change of its amount.':
    'O preço de tabela de cada negócio e cada mudança do valor.',
  'median discount of won deals': 'mediana do desconto dos negócios ganhos',
};
