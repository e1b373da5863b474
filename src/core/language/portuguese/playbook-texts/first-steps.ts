/** The diagnoses from the first contact to a qualified customer. */
export const FIRST_STEPS: Readonly<Record<string, string>> = {
  // Few new deals.
  'Few new deals': 'Poucos negócios novos',
  'Less time goes into finding customers': 'Menos tempo vai para a busca de clientes',
  'The season': 'A época do ano',
  'everybody has fewer': 'todas as pessoas têm menos',
  'Where do your best first contacts come from?':
    'De onde vêm os seus melhores primeiros contatos?',
  'What takes the time for new customers?': 'O que toma o tempo que iria para novos clientes?',
  'Agree a number of first contacts a week; look at it each Friday.':
    'Combinar um número de primeiros contatos por semana e conferir toda sexta-feira.',

  // Few activities.
  'Few activities before the first deal': 'Poucas atividades antes do primeiro negócio',
  'The time goes into other kinds of activities': 'O tempo vai para outros tipos de atividade',
  'Something has changed': 'Algo mudou',
  'it was more before': 'antes era mais',
  'No fixed time is kept for it': 'Não há horário fixo reservado para isso',
  'Not all of it is written down': 'Nem tudo é registrado',
  'How did you come to the kinds of activities that you do most?':
    'Como você chegou aos tipos de atividade que mais faz?',
  'Which of what you do is not in the sheet?': 'O que você faz e não está na planilha?',
  'What has changed in your weeks since then?': 'O que mudou nas suas semanas desde então?',
  'For a month, do as many of each kind as is agreed, and see which brings first contacts.':
    'Durante um mês, fazer de cada tipo de atividade a quantidade acordada e ver qual traz primeiros contatos.',
  'Give one thing that came in since then to somebody else, or to another day.':
    'Passar uma tarefa que surgiu desde então para outra pessoa ou para outro dia.',
  'For two weeks, write each day down on that day, and look at the count together.':
    'Durante duas semanas, registrar cada dia no próprio dia e olhar a contagem em conjunto.',
  'Book two fixed hours a day for it, and count together each Friday.':
    'Reservar duas horas fixas por dia para isso e contar em conjunto toda sexta-feira.',
  'Each activity on the day it is done, and the hours that are kept free for it.':
    'Cada atividade no dia em que é feita e as horas reservadas para ela.',

  // First contacts do not land.
  'First contacts do not land': 'Primeiros contatos não avançam',
  'The ways of reaching out': 'As formas de abordagem',
  'How the first talk is opened': 'A abertura da primeira conversa',
  'Whom the calls go to': 'Quem é abordado',
  'How do you open, and what does the customer say?': 'Como você começa, e o que o cliente diz?',
  'Why these customers?': 'Por que esses clientes?',
  'first contacts that advance': 'primeiros contatos que avançam',

  // Qualification.
  'Qualification lets many through': 'A qualificação deixa passar muitos',
  'A friendly talk counts as a chance': 'Uma conversa cordial já conta como oportunidade',
  'Nobody wrote down what a fit is': 'Ninguém escreveu qual é o perfil adequado',
  'A full pipeline is asked for': 'Espera-se um pipeline cheio',
  'Which would you not take again?': 'Quais deles você não aceitaria de novo?',
  'What must a customer say for you to stop?': 'O que um cliente precisa dizer para você parar?',
  'Write down three things that a deal needs to pass.':
    'Escrever três condições que um negócio precisa cumprir para passar.',
  'qualified deals that advance': 'negócios qualificados que avançam',
  'Qualification lets few through': 'A qualificação deixa passar poucos',
  'Only sure things pass': 'Só passa o que é certo',
  'The criteria are read narrowly': 'Os critérios são interpretados de forma estreita',
  'Which of those would a colleague have kept?': 'Quais deles outra pessoa teria mantido?',
  'Which criterion decides most often?': 'Que critério decide com mais frequência?',
  'Take five of them one step further, and see what comes.':
    'Levar cinco deles um passo adiante e ver o que acontece.',
  'deals that pass qualification': 'negócios que passam da qualificação',
  'Deals wait in qualification': 'Negócios demoram na qualificação',
  'Whoever decides is not in the talk': 'Quem decide não participa da conversa',
  'A clear no is put off': 'Um “não” claro fica para depois',
  'Who decides there, and how will you meet them?':
    'Quem decide lá, e como você vai chegar a essa pessoa?',
  'Where would a no help you?': 'Em que casos um “não” ajudaria você?',
  'Meet the person who decides by the second talk, or close the deal.':
    'Falar com a pessoa que decide até a segunda conversa ou encerrar o negócio.',
  'typical days in qualification': 'dias típicos na qualificação',

  // One source or method.
  'One source or method converts less':
    'Uma origem ou um método resulta em venda com menos frequência',
  'These customers want another way of selling': 'Esses clientes querem outra forma de venda',
  'Somebody else reaches them better': 'Outra pessoa chega melhor a eles',
  'What do these customers expect?': 'O que esses clientes esperam?',
  'Who in the team sells well to them, and how?': 'Quem na equipe vende bem para eles, e como?',
  'Go through two of them with whoever sells well there.':
    'Repassar dois deles com alguém que vende bem ali.',
};
