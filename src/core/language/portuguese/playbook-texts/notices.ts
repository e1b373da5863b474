/** The notices. */
export const NOTICES: Readonly<Record<string, string>> = {
  'The process is not agreed on': 'O processo não está acordado',
  'The process is not agreed on yet. Agree first, then coach.':
    'O processo ainda não foi acordado. Primeiro o acordo, depois o coaching.',
  'Nobody has gone through it together': 'O processo ainda não foi repassado em conjunto',
  'One of the two changed it': 'Uma das partes o alterou',
  'What must be true before a deal moves on to the next stage?':
    'O que precisa estar cumprido antes de um negócio passar à próxima etapa?',
  'Which stage do your deals not go through as it is written?':
    'Por qual etapa os seus negócios não passam como está descrito?',
  'Go through the stages together, then both agree in the sidebar.':
    'Repassar as etapas em conjunto e depois confirmar o acordo das duas partes na barra lateral.',
  'What a deal needs to leave each stage.': 'O que um negócio precisa para sair de cada etapa.',
  'both agree to the process as it is': 'as duas partes concordam com o processo como está',

  'The sheet is not up to date': 'A planilha não está em dia',
  'This is a copy, and the work goes on elsewhere':
    'Esta é uma cópia, e o trabalho continua em outro lugar',
  'What has happened since then that the sheet does not show?':
    'O que aconteceu desde então que a planilha não mostra?',
  'Bring the sheet up to date, or make the report as of its newest day.':
    'Colocar a planilha em dia ou fazer o relatório com base no dia mais recente dela.',
  'Each change of a deal, on the day on which it happens.':
    'Cada mudança de um negócio, no dia em que acontece.',
  'days since the newest entry': 'dias desde o registro mais recente',

  'Too little is recorded': 'Há poucos registros',
  'For too many lost deals the sheet does not say at which stage they were lost. A column “Lost at stage” is enough.':
    'Em uma parte grande demais dos negócios perdidos, a planilha não diz em que etapa foi a perda. Basta uma coluna “Etapa da perda”.',
  'Few deals are decided yet': 'Poucos negócios estão decididos até agora',
  'What has happened with your deals that the sheet does not show?':
    'O que aconteceu com os seus negócios que a planilha não mostra?',
  'Bring the sheet up to date together, ten minutes each Friday.':
    'Colocar a planilha em dia em conjunto, dez minutos toda sexta-feira.',
  'The stage at which each deal was lost, and a date for each stage.':
    'A etapa em que cada negócio foi perdido e uma data para cada etapa.',
  'decided deals of which the stages are known': 'negócios decididos com etapas conhecidas',

  'No lost deal is recorded': 'Nenhum negócio perdido está registrado',
  'Lost deals are deleted, or stay open':
    'Os negócios perdidos são apagados ou continuam em aberto',
  'Only deals that are sure are written down': 'Só são registrados os negócios dados como certos',
  'Which of your deals came to nothing, and where are they in the sheet?':
    'Quais dos seus negócios não deram em nada, e onde estão na planilha?',
  'When does a deal of yours come into the sheet?': 'Quando um negócio seu entra na planilha?',
  'Write down each lost deal on the day it is lost, with its stage and its reason.':
    'Registrar cada negócio perdido no dia da perda, com a etapa e o motivo.',
  'Each lost deal, with the day and the stage in which it was lost.':
    'Cada negócio perdido, com o dia e a etapa em que foi perdido.',
  'lost deals that are recorded': 'negócios perdidos que estão registrados',

  'Far more deals are open than were ever decided':
    'Há muito mais negócios em aberto do que decididos até hoje',
  'Deals that are over still stand as open': 'Negócios encerrados ainda constam como em aberto',
  'The deals are young for what they are': 'Os negócios são recentes para o tipo deles',
  'Which of them are over, though nobody has said so?':
    'Quais deles já acabaram, embora ninguém tenha dito?',
  'What has to be true before a deal is closed as lost?':
    'O que precisa estar confirmado antes de encerrar um negócio como perdido?',
  'Go through the oldest together: a next step with a date, or lost, with its reason.':
    'Repassar em conjunto os mais antigos: um próximo passo com data ou perdido, com o motivo.',
  'Each lost deal, on the day on which it is lost.': 'Cada negócio perdido, no dia da perda.',

  'For weeks no activity is recorded': 'Há semanas sem nenhuma atividade registrada',
  'It was done and not written down': 'Foi feito e não foi registrado',
  'There was no work in that time': 'Não houve trabalho nesse período',
  'Nothing was done to find customers': 'Nada foi feito para encontrar clientes',
  'What of your work in that time is not in the sheet?':
    'Que parte do seu trabalho nesse período não está na planilha?',
  'What filled your weeks then?': 'O que ocupou as suas semanas nesse período?',
  'Write each day down on that day; enter days away in the tab “Salespeople”.':
    'Registrar cada dia no próprio dia e informar os dias de ausência na página “Salespeople”.',
  'The activities of each day.': 'As atividades de cada dia.',

  'Deals move on without what the process asks for': 'Negócios avançam sem o que o processo exige',
  'It is known and not written down': 'A informação existe, mas não está registrada',
  'The customer was not asked': 'Ninguém perguntou ao cliente',
  'The process asks for more than a deal needs': 'O processo exige mais do que um negócio precisa',
  'Where do you know it without having written it down, and where did you go on without it?':
    'Em quais negócios você tem a informação sem tê-la registrado, e em quais seguiu sem ela?',
  'What would it take to have it before the next deal moves on?':
    'O que seria preciso para ter a informação antes de o próximo negócio avançar?',
  'Fill it before the next deal moves on, or take it out of the process together.':
    'Preencher antes de o próximo negócio avançar ou tirar do processo em conjunto.',
  'The columns that the process asks for, filled by the day a deal moves on.':
    'As colunas que o processo exige, preenchidas até o dia em que um negócio avança.',
  'deals that have what the process asks for': 'negócios que têm o que o processo exige',

  'Behind the plan': 'Abaixo do plano',
  'Fewer deals come in': 'Entram menos negócios',
  'Fewer of them are won': 'Menos deles são ganhos',
  'They are smaller': 'São menores',
  'Which week of the last three months would you repeat, and what was in it?':
    'Que semana dos últimos três meses você repetiria, e o que houve nela?',
  'What could you leave out to make room for this?':
    'O que você poderia deixar de lado para abrir espaço para isso?',
  'Agree what to do more of at that step each week, and count it each Friday.':
    'Combinar o que aumentar nesse passo a cada semana e contar toda sexta-feira.',

  'No deal is open': 'Nenhum negócio em aberto',
  'No deal is open.': 'Nenhum negócio está em aberto.',
  'No deal in the sheet is open. Are the open ones kept elsewhere?':
    'Nenhum negócio da planilha está em aberto. Os negócios em aberto ficam em outro lugar?',
  'Little comes in': 'Entra pouco',
  'Deals are written down only when they are decided':
    'Os negócios só são registrados quando já estão decididos',
  'Where will the deals of the next months come from?':
    'De onde virão os negócios dos próximos meses?',
  'Whom are you talking to who is not in the sheet yet?':
    'Com quem você está falando que ainda não está na planilha?',
  'Write down each customer you are talking to, with the stage and the next step.':
    'Registrar cada cliente com quem você está falando, com a etapa e o próximo passo.',
  'Each deal from the day on which it comes in.': 'Cada negócio desde o dia em que entra.',

  'Deals without a next step': 'Negócios sem próximo passo',
  'Talks end without a date for the next one': 'As conversas terminam sem data para a próxima',
  'Steps are agreed and not written down': 'Passos são combinados e não são registrados',
  'What comes next in each of them, and when?': 'O que vem em seguida em cada um deles, e quando?',
  'What did the customer promise to do?': 'O que o cliente prometeu fazer?',
  'open deals without a next step': 'negócios em aberto sem próximo passo',

  'Close dates slip': 'Datas de fechamento são adiadas',
  'No customer has agreed to them': 'Nenhum cliente concordou com elas',
  'They are set by hope': 'Elas se baseiam só em esperança',
  'What has to happen at the customer before that day?':
    'O que precisa acontecer no cliente antes desse dia?',
  'Who named the date, and what is it based on?': 'Quem indicou a data, e em que ela se baseia?',
  'Ask for the customer’s own date, and for what must happen before it.':
    'Perguntar qual é a data do próprio cliente e o que precisa acontecer antes dela.',
  'open deals past their date or pushed twice':
    'negócios em aberto com data vencida ou adiados duas vezes',

  'Open deals are older than any win':
    'Há negócios em aberto mais antigos que qualquer negócio ganho',
  'They are of a kind that takes longer': 'São de um tipo que leva mais tempo',
  'What is different about those that you still expect to win?':
    'O que há de diferente nos que você ainda espera ganhar?',

  'Many open deals wait': 'Muitos negócios em aberto estão à espera',
  'What would you hear if you asked for a clear yes or no?':
    'O que você ouviria se pedisse um sim ou um não claro?',

  'One deal is most of the pipeline': 'Um só negócio é a maior parte do pipeline',
  'Little else comes in': 'Entra pouco além dele',
  'It takes the time of the others': 'Ele toma o tempo dos outros negócios',
  'What is the plan without it?': 'Qual é o plano sem ele?',
  'What could stop it, and how would you hear of it?':
    'O que poderia impedi-lo, e como você ficaria sabendo?',
  'Choose two other deals to move this week.':
    'Escolher dois outros negócios para fazer avançar nesta semana.',
  'The amount of each open deal.': 'O valor de cada negócio em aberto.',
  'its share of the open value': 'a parte dele no valor em aberto',
};
