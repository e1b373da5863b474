/** The notices. */
export const NOTICES: Readonly<Record<string, string>> = {
  'The process is not agreed on': 'El proceso no está acordado',
  'The process is not agreed on yet. Agree first, then coach.':
    'El proceso todavía no está acordado. Primero el acuerdo, después el coaching.',
  'Nobody has gone through it together': 'Nadie lo ha repasado todavía con la otra parte',
  'One of the two changed it': 'Una de las dos partes lo cambió',
  'What must be true before a deal moves on to the next stage?':
    '¿Qué tiene que cumplirse antes de que una oportunidad pase a la etapa siguiente?',
  'Which stage do your deals not go through as it is written?':
    '¿Qué etapa no recorren sus oportunidades tal como está escrita?',
  'Go through the stages together, then both agree in the sidebar.':
    'Repasar juntos las etapas y que después ambas partes las acepten en la barra lateral.',
  'What a deal needs to leave each stage.':
    'Lo que una oportunidad necesita para salir de cada etapa.',
  'both agree to the process as it is': 'ambas partes aceptan el proceso tal como está',

  'The sheet is not up to date': 'La hoja de cálculo no está al día',
  'This is a copy, and the work goes on elsewhere':
    'Es una copia y el trabajo continúa en otro lugar',
  'What has happened since then that the sheet does not show?':
    '¿Qué ha pasado desde entonces que la hoja de cálculo no muestra?',
  'Bring the sheet up to date, or make the report as of its newest day.':
    'Poner al día la hoja de cálculo o hacer el informe con fecha de su día más reciente.',
  'Each change of a deal, on the day on which it happens.':
    'Cada cambio de una oportunidad, el mismo día en que ocurre.',
  'days since the newest entry': 'días desde la entrada más reciente',

  'Too little is recorded': 'Se registra demasiado poco',
  'For too many lost deals the sheet does not say at which stage they were lost. A column “Lost at stage” is enough.':
    'En demasiadas oportunidades perdidas, la hoja de cálculo no dice en qué etapa se perdieron. Basta con una columna “Etapa de pérdida”.',
  'Few deals are decided yet': 'Todavía hay pocas oportunidades con resultado',
  'What has happened with your deals that the sheet does not show?':
    '¿Qué ha pasado con sus oportunidades que la hoja de cálculo no muestra?',
  'Bring the sheet up to date together, ten minutes each Friday.':
    'Poner al día juntos la hoja de cálculo, diez minutos cada viernes.',
  'The stage at which each deal was lost, and a date for each stage.':
    'La etapa en la que se perdió cada oportunidad y una fecha para cada etapa.',
  'decided deals of which the stages are known':
    'oportunidades con resultado cuyas etapas se conocen',

  'No lost deal is recorded': 'No hay ninguna oportunidad perdida registrada',
  'Lost deals are deleted, or stay open': 'Las oportunidades perdidas se borran o quedan abiertas',
  'Only deals that are sure are written down': 'Solo se anotan las oportunidades seguras',
  'Which of your deals came to nothing, and where are they in the sheet?':
    '¿Cuáles de sus oportunidades quedaron en nada y dónde están en la hoja de cálculo?',
  'When does a deal of yours come into the sheet?':
    '¿Cuándo entran sus oportunidades en la hoja de cálculo?',
  'Write down each lost deal on the day it is lost, with its stage and its reason.':
    'Anotar cada oportunidad perdida el día en que se pierde, con su etapa y su motivo.',
  'Each lost deal, with the day and the stage in which it was lost.':
    'Cada oportunidad perdida, con el día y la etapa en que se perdió.',
  'lost deals that are recorded': 'oportunidades perdidas registradas',

  'Far more deals are open than were ever decided':
    'Hay muchas más oportunidades abiertas que oportunidades con resultado',
  'Deals that are over still stand as open':
    'Oportunidades ya terminadas siguen figurando como abiertas',
  'The deals are young for what they are': 'Para su tipo, las oportunidades son recientes',
  'Which of them are over, though nobody has said so?':
    '¿Cuáles han terminado ya, aunque nadie lo haya dicho?',
  'What has to be true before a deal is closed as lost?':
    '¿Qué tiene que cumplirse antes de cerrar una oportunidad como perdida?',
  'Go through the oldest together: a next step with a date, or lost, with its reason.':
    'Repasar juntos las más antiguas: un próximo paso con fecha, o perdida, con su motivo.',
  'Each lost deal, on the day on which it is lost.':
    'Cada oportunidad perdida, el día en que se pierde.',

  'For weeks no activity is recorded': 'Durante semanas no se ha registrado ninguna actividad',
  'It was done and not written down': 'Se hizo y no se anotó',
  'There was no work in that time': 'En ese tiempo no se trabajó',
  'Nothing was done to find customers': 'No se hizo nada para encontrar clientes',
  'What of your work in that time is not in the sheet?':
    '¿Qué parte de su trabajo de ese tiempo no está en la hoja de cálculo?',
  'What filled your weeks then?': '¿En qué se le iban entonces las semanas?',
  'Write each day down on that day; enter days away in the tab “Salespeople”.':
    'Anotar cada actividad el mismo día; apuntar las ausencias en la hoja “Salespeople”.',
  'The activities of each day.': 'Las actividades de cada día.',

  'Deals move on without what the process asks for':
    'Las oportunidades avanzan sin lo que pide el proceso',
  'It is known and not written down': 'Se sabe y no está anotado',
  'The customer was not asked': 'No se preguntó al cliente',
  'The process asks for more than a deal needs':
    'El proceso pide más de lo que una oportunidad necesita',
  'Where do you know it without having written it down, and where did you go on without it?':
    '¿Dónde lo sabe sin haberlo anotado y dónde siguió sin ello?',
  'What would it take to have it before the next deal moves on?':
    '¿Qué haría falta para tenerlo antes de que avance la próxima oportunidad?',
  'Fill it before the next deal moves on, or take it out of the process together.':
    'Completarlo antes de que avance la próxima oportunidad o quitarlo del proceso de común acuerdo.',
  'The columns that the process asks for, filled by the day a deal moves on.':
    'Las columnas que pide el proceso, completas a más tardar el día en que una oportunidad avanza.',
  'deals that have what the process asks for': 'oportunidades que tienen lo que pide el proceso',

  'Behind the plan': 'Por debajo del plan',
  'Fewer deals come in': 'Entran menos oportunidades',
  'Fewer of them are won': 'Se ganan menos',
  'They are smaller': 'Son de menor importe',
  'Which week of the last three months would you repeat, and what was in it?':
    '¿Qué semana de los últimos tres meses repetiría y qué hubo en ella?',
  'What could you leave out to make room for this?':
    '¿Qué podría dejar de hacer para tener tiempo para esto?',
  'Agree what to do more of at that step each week, and count it each Friday.':
    'Acordar qué hacer con más frecuencia en ese paso cada semana y contarlo cada viernes.',

  'No deal is open': 'No hay ninguna oportunidad abierta',
  'No deal is open.': 'No hay ninguna oportunidad abierta.',
  'No deal in the sheet is open. Are the open ones kept elsewhere?':
    'No hay ninguna oportunidad abierta en la hoja de cálculo. ¿Las abiertas están en otro lugar?',
  'Little comes in': 'Entra poco',
  'Deals are written down only when they are decided':
    'Las oportunidades solo se anotan cuando ya tienen resultado',
  'Where will the deals of the next months come from?':
    '¿De dónde saldrán las oportunidades de los próximos meses?',
  'Whom are you talking to who is not in the sheet yet?':
    '¿Con quién habla que todavía no esté en la hoja de cálculo?',
  'Write down each customer you are talking to, with the stage and the next step.':
    'Anotar cada cliente con el que se habla, con la etapa y el próximo paso.',
  'Each deal from the day on which it comes in.': 'Cada oportunidad desde el día en que entra.',

  'Deals without a next step': 'Oportunidades sin próximo paso',
  'Talks end without a date for the next one':
    'Las conversaciones terminan sin fecha para la siguiente',
  'Steps are agreed and not written down': 'Se acuerdan pasos y no se anotan',
  'What comes next in each of them, and when?': '¿Qué sigue en cada una de ellas y cuándo?',
  'What did the customer promise to do?': '¿Qué se comprometió a hacer el cliente?',
  'open deals without a next step': 'oportunidades abiertas sin próximo paso',

  'Close dates slip': 'Las fechas de cierre se aplazan',
  'No customer has agreed to them': 'Ningún cliente las ha aceptado',
  'They are set by hope': 'Se fijan por optimismo',
  'What has to happen at the customer before that day?':
    '¿Qué tiene que pasar en el cliente antes de ese día?',
  'Who named the date, and what is it based on?': '¿Quién puso la fecha y en qué se basa?',
  'Ask for the customer’s own date, and for what must happen before it.':
    'Preguntar al cliente por su propia fecha y por lo que tiene que pasar antes.',
  'open deals past their date or pushed twice':
    'oportunidades abiertas con la fecha vencida o aplazadas dos veces',

  'Open deals are older than any win':
    'Hay oportunidades abiertas más antiguas que cualquier venta',
  'They are of a kind that takes longer': 'Son de un tipo que tarda más',
  'What is different about those that you still expect to win?':
    '¿Qué tienen de distinto las que todavía espera ganar?',

  'Many open deals wait': 'Muchas oportunidades abiertas esperan',
  'What would you hear if you asked for a clear yes or no?':
    '¿Qué le responderían si pidiera un sí o un no claro?',

  'One deal is most of the pipeline': 'Una oportunidad es la mayor parte del pipeline',
  'Little else comes in': 'Entra poco más',
  'It takes the time of the others': 'Quita tiempo a las demás',
  'What is the plan without it?': '¿Cuál es el plan sin ella?',
  'What could stop it, and how would you hear of it?': '¿Qué podría frenarla y cómo se enteraría?',
  'Choose two other deals to move this week.':
    'Elegir otras dos oportunidades para hacerlas avanzar esta semana.',
  'The amount of each open deal.': 'El importe de cada oportunidad abierta.',
  'its share of the open value': 'su proporción del importe abierto',
};
