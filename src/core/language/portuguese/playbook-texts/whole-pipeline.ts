/** The diagnoses of the pipeline as a whole, and what several records share. */
export const WHOLE_PIPELINE: Readonly<Record<string, string>> = {
  'Closes well, with few chances': 'Fecha bem, com poucas oportunidades',
  'Coach prospecting, not closing': 'Trabalhar a prospecção, não o fechamento',
  'What would double your first talks?': 'O que dobraria as suas primeiras conversas?',
  'Whom do your won customers know?': 'Quem os clientes que você ganhou conhecem?',
  'Ask each won customer for one introduction.': 'Pedir a cada cliente ganho uma indicação.',
  'The top of the pipeline is empty': 'O início do pipeline está vazio',
  'Closing takes the time for new customers': 'O fechamento toma o tempo dos novos clientes',
  'Which deals will you close in a cycle from now?':
    'Que negócios você vai fechar daqui a um ciclo de vendas?',
  'What happened to the time for new contacts?': 'O que foi feito do tempo para novos contatos?',
  'Set a number of first contacts a week, and keep it in busy weeks.':
    'Fixar um número de primeiros contatos por semana e mantê-lo também nas semanas cheias.',
  'A full top and an empty bottom': 'Muito no início e pouco no fim do pipeline',
  'First talks lead to no next step': 'As primeiras conversas não levam a um próximo passo',
  'The pipeline is still young': 'O pipeline ainda é recente',
  'Which have agreed to a next step, and which are only polite?':
    'Que clientes aceitaram um próximo passo, e quais são apenas educados?',
  'What would let you drop five this week?':
    'O que permitiria a você desistir de cinco deles nesta semana?',
  'Deals take long': 'Os negócios demoram',
  'One step holds the extra time': 'Um só passo concentra o tempo a mais',
  'Larger deals take their time': 'Negócios maiores levam mais tempo',
  'Where did the last won deal wait, and for whom?':
    'Onde o último negócio ganho esperou, e por quem?',
  'What could the customer do a week earlier?': 'O que o cliente poderia fazer uma semana antes?',
  'Agree the dates of the remaining steps at the first talk.':
    'Combinar já na primeira conversa as datas dos passos restantes.',
  'median days to a won deal': 'mediana de dias da criação à venda',
  'Deals are small': 'Os negócios são pequenos',
  'The talk stays with one person at the customer': 'A conversa fica com uma só pessoa no cliente',
  'More of the small products are sold': 'Vendem-se mais os produtos pequenos',
  'Who else at this customer has the same problem?':
    'Quem mais neste cliente tem o mesmo problema?',
  'When did you last offer the larger version?':
    'Quando você ofereceu pela última vez a versão maior?',
  'Name one larger option in each proposal, and what it adds.':
    'Indicar em cada proposta uma opção maior e o que ela acrescenta.',
  'The product of each deal.': 'O produto de cada negócio.',
  'median amount of won deals': 'mediana do valor dos negócios ganhos',
  'A date for each stage.': 'Uma data para cada etapa.',

  // Causes that several have.
  'A source has dried up': 'Uma origem deixou de trazer leads',
  'Deals move, and nobody writes it down': 'Os negócios andam, e ninguém registra',

  // What several advise to try.
  'Take the oldest first: agree a next step with a date, or close them.':
    'Começar pelos mais antigos: combinar um próximo passo com data ou encerrá-los.',
  'End each talk with a step that the customer takes, and its date.':
    'Terminar cada conversa com um passo que o cliente dará e a data dele.',
  'Listen to three first calls together, and change one sentence.':
    'Ouvir em conjunto três primeiras ligações e mudar uma frase.',
  'For a month, put the time of the weakest source into the best one.':
    'Durante um mês, dedicar à melhor origem o tempo da mais fraca.',

  // What several ask.
  'Which of these customers told you in their own words what the problem costs them?':
    'Quais destes clientes disseram, com as próprias palavras, quanto o problema lhes custa?',
  'When in the week would you bring it up to date?':
    'Em que momento da semana você colocaria a planilha em dia?',
  'What does a normal week of finding new customers look like, hour by hour?':
    'Como é, hora a hora, uma semana normal de busca de novos clientes?',
  'Which of them would you start again today?': 'Quais deles você começaria de novo hoje?',

  // What several want recorded, and follow up.
  'A reason for each lost deal.': 'Um motivo para cada negócio perdido.',
  'The next step of each open deal and its date.':
    'O próximo passo de cada negócio em aberto e a data dele.',
  'The day on which each deal was created, and its source.':
    'O dia em que cada negócio foi criado e a origem dele.',
  'A close date and a next step for each open deal.':
    'Uma data de fechamento e um próximo passo para cada negócio em aberto.',
  'The source and the prospecting method of each deal.':
    'A origem e o método de prospecção de cada negócio.',
  'proposals a week': 'propostas por semana',
  'proposals that become deals': 'propostas que resultam em venda',
  'new deals a week': 'negócios novos por semana',
  'activities a week': 'atividades por semana',
  'decided deals that are won': 'negócios decididos que são ganhos',
  'deals that skip needs analysis': 'negócios que pulam a análise de necessidades',
  'share of open deals in the first steps': 'proporção de negócios em aberto nos primeiros passos',
  'open deals that wait longer than usual': 'negócios em aberto que esperam mais que o habitual',
};
