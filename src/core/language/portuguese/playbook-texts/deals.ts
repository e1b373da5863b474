/** What is said and asked of a single deal: flags, questions and exit criteria. */
export const DEALS: Readonly<Record<string, string>> = {
  // What stands in the flags column.
  'Amount cut': 'Valor reduzido',
  'Big discount': 'Desconto alto',
  'Close date passed': 'Data de fechamento vencida',
  'Closes too soon': 'Fechamento cedo demais',
  Duplicate: 'Duplicado',
  'Lost without reason': 'Perdido sem motivo',
  'Missing for stage': 'Faltam dados da etapa',
  'Next step overdue': 'Próximo passo atrasado',
  'No amount': 'Sem valor',
  'No decision date': 'Sem data de decisão',
  'No next step': 'Sem próximo passo',
  'No salesperson': 'Sem responsável',
  'Older than any win': 'Mais antigo que os ganhos',
  Outsized: 'Valor fora do padrão',
  Pushed: 'Adiado',
  Quiet: 'Sem atividade',
  'Skipped a stage': 'Pulou etapa',
  Stalled: 'Parado',
  'Unknown stage': 'Etapa desconhecida',
  'Went back': 'Voltou de etapa',
  'Won without date': 'Ganho sem data',

  // Why they stand there.
  'It is lost; the reason is missing.': 'O negócio está perdido; falta o motivo.',
  'There is no amount.': 'Falta o valor.',
  'There is no date for the decision.': 'Falta a data da decisão.',
  'No next step is booked.': 'Não há próximo passo marcado.',
  'Nobody is named as salesperson.': 'Falta indicar quem é responsável pelo negócio.',
  'It is won; the day is missing.': 'O negócio está ganho; falta o dia.',

  // What hardly any deal of a tab has: the deals in the plural, and what they do not have behind
  // them: “negócios ganhos de “Deals” estão com o valor em branco (40 de 41)”.
  'lost deal': 'negócios perdidos',
  'won deal': 'negócios ganhos',
  'open deal': 'negócios em aberto',
  'open proposal': 'propostas em aberto',
  'have no reason why they were lost': 'não têm o motivo da perda',
  'have no amount': 'estão com o valor em branco',
  'have no date for the decision': 'não têm data de decisão',
  'have no next step': 'não têm próximo passo',
  'name no salesperson': 'não indicam quem é responsável',
  'have no day on which they were won': 'não têm a data em que foram ganhos',

  // What to ask, by step.
  'What makes this one worth a call this week?':
    'O que faz este negócio valer uma ligação nesta semana?',
  'What makes this company look like those that bought?':
    'No que esta empresa se parece com as que compraram?',
  'Whom do we know there, and who could introduce us?':
    'Quem conhecemos lá, e quem poderia nos apresentar?',
  'What would make this customer want the next talk?':
    'O que levaria este cliente a querer a próxima conversa?',
  'What do we know of their situation that they would want to hear about?':
    'O que sabemos da situação do cliente que ele teria interesse em ouvir?',
  'When and how shall we try next, and when do we stop?':
    'Quando e como tentaremos de novo, e quando paramos?',
  'Who decides, and what happens if they do nothing?':
    'Quem decide, e o que acontece se o cliente não fizer nada?',
  'What has to be decided on their side, by whom and in what order?':
    'O que precisa ser decidido do lado do cliente, por quem e em que ordem?',
  'Where does the money come from, and what else competes for it?':
    'De onde vem o dinheiro, e o que mais disputa essa verba?',
  'What did the customer say in their own words that the problem costs them?':
    'Quanto o problema custa ao cliente, nas palavras dele?',
  'Who else is affected, and what would they say that it costs?':
    'Quem mais é afetado, e quanto essas pessoas diriam que o problema custa?',
  'How would they know, a year from now, that it was worth it?':
    'Como o cliente saberia, daqui a um ano, que valeu a pena?',
  'What has to happen for the customer to decide?':
    'O que precisa acontecer para o cliente decidir?',
  'Who reads the proposal, and what will each of them look for first?':
    'Quem lê a proposta, e o que cada pessoa vai procurar primeiro?',
  'When do we go through it together?': 'Quando vamos ver a proposta em conjunto?',
  'What is the customer still unsure about, and who can answer it?':
    'Sobre o que o cliente ainda tem dúvida, e quem pode responder?',
  'When did they first say this, and what lies behind it?':
    'Quando o cliente disse isso pela primeira vez, e o que está por trás?',
  'What would they have to see to be sure?': 'O que o cliente precisaria ver para ter certeza?',
  'What do you get for what you give, and who has to agree?':
    'O que você recebe em troca do que concede, e quem precisa concordar?',
  'What happens for them if there is no agreement?':
    'O que acontece com o cliente se não houver acordo?',
  'Which concession costs us little and is worth much to them?':
    'Que concessão nos custa pouco e vale muito para o cliente?',
  'What is left to do before they sign, and who does it by when?':
    'O que falta fazer antes da assinatura, quem faz e até quando?',
  'What could still stop it, and who would tell us?':
    'O que ainda poderia impedir o negócio, e quem nos avisaria?',
  'What has the customer said about the day on which it is to start?':
    'O que o cliente disse sobre o dia em que deve começar?',
  'What is the next step, and who takes it by when?':
    'Qual é o próximo passo, quem o dá e até quando?',
  'What has the customer said that they will do next?':
    'O que o cliente disse que fará em seguida?',
  'What would have to happen for the customer to decide?':
    'O que precisaria acontecer para o cliente decidir?',

  // When a deal is through with a step.
  'We know whom to talk to there, and why they may need us now.':
    'Sabemos com quem falar no cliente e por que ele pode precisar de nós agora.',
  'The customer has agreed to a first talk on a set day.':
    'O cliente aceitou uma primeira conversa em dia marcado.',
  'The customer has said what the problem is, who decides, and what money there is.':
    'O cliente disse qual é o problema, quem decide e qual é a verba.',
  'The customer has confirmed the need, and what it costs them, in writing.':
    'O cliente confirmou por escrito a necessidade e quanto ela lhe custa.',
  'Those who decide have heard the proposal and named the day on which they decide.':
    'Quem decide ouviu a proposta e disse em que dia vai decidir.',
  'Each objection is written down, with the answer that the customer accepted.':
    'Cada objeção está anotada, com a resposta que o cliente aceitou.',
  'Price and terms are agreed, and we got something for each concession.':
    'Preço e condições estão acertados, e recebemos algo em troca de cada concessão.',
  'The customer has said who signs, and on which day.': 'O cliente disse quem assina e em que dia.',
};
