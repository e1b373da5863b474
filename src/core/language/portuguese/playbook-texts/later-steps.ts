/** The diagnoses from a qualified customer to the signature. */
export const LATER_STEPS: Readonly<Record<string, string>> = {
  // Needs analysis.
  'Needs analysis is short': 'A análise de necessidades é curta',
  'The offer comes first': 'A oferta vem primeiro',
  'The customer sets the pace, as in a tender': 'O cliente dita o ritmo, como em uma licitação',
  'What did you not know when you wrote the last proposal?':
    'O que você não sabia quando escreveu a última proposta?',
  'Who set the date for it?': 'Quem definiu a data dela?',
  'Send the customer their need in three sentences; wait for a yes.':
    'Enviar ao cliente a necessidade dele em três frases e esperar um sim.',
  'Deals wait in needs analysis': 'Negócios demoram na análise de necessidades',
  'Many people have to be heard': 'Muitas pessoas precisam ser ouvidas',
  'Advice is given before anything is agreed': 'Há consultoria antes de qualquer compromisso',
  'No next step is agreed': 'Nenhum próximo passo é combinado',
  'What do you still need to know, and from whom?': 'O que você ainda precisa saber, e de quem?',
  'What did the customer promise to do next?': 'O que o cliente prometeu fazer em seguida?',
  'typical days in needs analysis': 'dias típicos na análise de necessidades',

  // Proposals.
  'Proposals come early': 'As propostas vêm cedo',
  'Whoever asks gets a proposal': 'Quem pede recebe uma proposta',
  'The number of proposals is a goal': 'O número de propostas é um objetivo',
  'What did the customer do to earn the last proposal?':
    'O que o cliente fez para receber a última proposta?',
  'Which of yours had nobody who could say yes?':
    'Em quais das suas propostas não havia ninguém que pudesse dizer sim?',
  'Before a proposal, ask for a talk with the person who decides.':
    'Antes de uma proposta, pedir uma conversa com a pessoa que decide.',
  'Proposals pile up': 'As propostas se acumulam',
  'They are sent, not presented': 'São enviadas, não apresentadas',
  'No date for the decision is agreed': 'Nenhuma data de decisão é combinada',
  'Nothing is planned after the proposal': 'Nada é planejado para depois da proposta',
  'What has to happen at the customer before a decision?':
    'O que precisa acontecer no cliente antes de uma decisão?',
  'When did you last speak with whoever decides?':
    'Quando você falou pela última vez com quem decide?',
  'Present each proposal in a talk, and leave with a date for the decision.':
    'Apresentar cada proposta em uma conversa e sair com uma data para a decisão.',
  'typical days in proposal': 'dias típicos na etapa de proposta',

  // Objections and negotiation.
  'Objections stay open': 'Objeções ficam sem resposta',
  'The same objection comes back': 'A mesma objeção volta',
  'It comes up too late': 'Ela surge tarde demais',
  'Which objection do you hear most, and what lies behind it?':
    'Que objeção você mais ouve, e o que está por trás dela?',
  'Where could it come up earlier?': 'Em que momento ela poderia surgir antes?',
  'Raise the usual objection yourself while needs are discussed.':
    'Levantar a objeção habitual já na análise de necessidades.',
  'objections that are resolved': 'objeções que são resolvidas',
  'Negotiation drags on': 'A negociação se prolonga',
  'The other side cannot sign': 'Quem negocia não pode assinar',
  'Much is given for nothing': 'Muito é concedido sem nada em troca',
  'Who signs, and what do they still miss?': 'Quem assina, e o que ainda falta para essa pessoa?',
  'What did you get for the last thing you gave?':
    'O que você recebeu em troca da última concessão?',
  'Before negotiating, agree in writing who signs and what is open.':
    'Antes de negociar, acertar por escrito quem assina e o que está pendente.',
  'typical days in negotiation': 'dias típicos na negociação',

  // The last step, and losses.
  'Deals stay at the last step': 'Negócios ficam no último passo',
  'Nobody asks for the signature': 'Ninguém pede a assinatura',
  'How they decide is not known': 'Não se sabe como o cliente decide',
  'What did you ask them to decide, and when?': 'Que decisão você pediu ao cliente, e para quando?',
  'Which signatures are missing?': 'Que assinaturas faltam?',
  'Write down the steps to the signature with the customer.':
    'Escrever com o cliente os passos até a assinatura.',
  'Losses come late': 'As perdas vêm tarde',
  'What should stop goes on': 'O que deveria parar continua',
  'One contact carries the deal alone': 'O negócio depende de um único contato',
  'What could you have known before the proposal?':
    'O que você poderia ter sabido antes da proposta?',
  'Who else there knew about it?': 'Quem mais lá sabia do assunto?',
  'Meet a second person at the customer before every proposal.':
    'Falar com uma segunda pessoa no cliente antes de cada proposta.',
  'losses after the proposal': 'perdas depois da proposta',
  'Lets go early and wins late': 'Desiste cedo e ganha no fim',
  'A clear view of who fits, worth teaching':
    'Uma visão clara de quem tem o perfil adequado, que vale ensinar',
  'How do you see early that a deal will not come?':
    'Como você percebe cedo que um negócio não vai sair?',
  'What could a colleague copy?': 'O que outra pessoa poderia aproveitar disso?',
  'Tell the team about two deals that you let go, and why.':
    'Contar à equipe dois negócios de que você desistiu e por quê.',
  'Few deals won': 'Poucos negócios ganhos',
  'time goes to customers who cannot or will not buy':
    'o tempo vai para clientes que não podem ou não querem comprar',
  'Where did you lose the last three, and when did you first see it coming?':
    'Onde você perdeu os últimos três, e quando percebeu pela primeira vez que isso aconteceria?',
  'For each deal that is lost, write down the stage and the reason in one line.':
    'Para cada negócio perdido, registrar a etapa e o motivo em uma linha.',
  'The stage at which each deal was lost, and the reason.':
    'A etapa em que cada negócio foi perdido e o motivo.',
  'More proposals, fewer deals than before': 'Mais propostas, menos vendas que antes',
  'Each gets less care': 'Cada uma recebe menos atenção',
  'What changed in when you send a proposal?':
    'O que mudou no momento em que você envia uma proposta?',
  'Which would you not send again?': 'Qual você não enviaria de novo?',
  'For a month, send only proposals that a colleague has read.':
    'Durante um mês, enviar só propostas que outra pessoa da equipe leu.',
};
