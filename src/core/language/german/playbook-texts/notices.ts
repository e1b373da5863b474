/** The notices. */
export const NOTICES: Readonly<Record<string, string>> = {
  'The process is not agreed on': 'Der Prozess ist nicht vereinbart',
  'The process is not agreed on yet. Agree first, then coach.':
    'Der Prozess ist noch nicht vereinbart. Erst vereinbaren, dann coachen.',
  'Nobody has gone through it together': 'Er wurde noch nicht gemeinsam durchgegangen',
  'One of the two changed it': 'Eine Seite hat ihn geändert',
  'What must be true before a deal moves on to the next stage?':
    'Was muss gegeben sein, bevor ein Deal in die nächste Phase geht?',
  'Which stage do your deals not go through as it is written?':
    'Welche Phase durchlaufen Ihre Deals nicht so, wie sie beschrieben ist?',
  'Go through the stages together, then both agree in the sidebar.':
    'Die Phasen gemeinsam durchgehen, dann beide in der Seitenleiste zustimmen.',
  'What a deal needs to leave each stage.': 'Was ein Deal braucht, um jede Phase zu verlassen.',
  'both agree to the process as it is': 'beide stimmen dem Prozess zu, wie er ist',

  'The sheet is not up to date': 'Die Tabelle ist nicht aktuell',
  'This is a copy, and the work goes on elsewhere':
    'Dies ist eine Kopie, und gearbeitet wird anderswo',
  'What has happened since then that the sheet does not show?':
    'Was ist seither geschehen, das die Tabelle nicht zeigt?',
  'Bring the sheet up to date, or make the report as of its newest day.':
    'Die Tabelle aktualisieren oder den Bericht auf ihren neuesten Tag beziehen.',
  'Each change of a deal, on the day on which it happens.':
    'Jede Änderung eines Deals an dem Tag, an dem sie geschieht.',
  'days since the newest entry': 'Tage seit dem neuesten Eintrag',

  'Too little is recorded': 'Zu wenig ist erfasst',
  'For too many lost deals the sheet does not say at which stage they were lost. A column “Lost at stage” is enough.':
    'Bei zu vielen verlorenen Deals steht nicht in der Tabelle, in welcher Phase sie verloren wurden. Eine Spalte „Verloren in Phase“ genügt.',
  'Few deals are decided yet': 'Noch sind wenige Deals entschieden',
  'What has happened with your deals that the sheet does not show?':
    'Was ist mit Ihren Deals geschehen, das die Tabelle nicht zeigt?',
  'Bring the sheet up to date together, ten minutes each Friday.':
    'Jeden Freitag zehn Minuten lang gemeinsam die Tabelle aktualisieren.',
  'The stage at which each deal was lost, and a date for each stage.':
    'Die Phase, in der jeder Deal verloren wurde, und ein Datum für jede Phase.',
  'decided deals of which the stages are known': 'entschiedene Deals, deren Phasen bekannt sind',

  'No lost deal is recorded': 'Kein verlorener Deal ist erfasst',
  'Lost deals are deleted, or stay open': 'Verlorene Deals werden gelöscht oder bleiben offen',
  'Only deals that are sure are written down': 'Nur sichere Deals werden aufgeschrieben',
  'Which of your deals came to nothing, and where are they in the sheet?':
    'Aus welchen Ihrer Deals wurde nichts, und wo stehen sie in der Tabelle?',
  'When does a deal of yours come into the sheet?': 'Wann kommt ein Deal bei Ihnen in die Tabelle?',
  'Write down each lost deal on the day it is lost, with its stage and its reason.':
    'Jeden verlorenen Deal am selben Tag aufschreiben, mit Phase und Grund.',
  'Each lost deal, with the day and the stage in which it was lost.':
    'Jeden verlorenen Deal mit dem Tag und der Phase, in der er verloren wurde.',
  'lost deals that are recorded': 'verlorene Deals, die erfasst sind',

  'Far more deals are open than were ever decided':
    'Weit mehr Deals sind offen, als je entschieden wurden',
  'Deals that are over still stand as open': 'Beendete Deals stehen noch als offen da',
  'The deals are young for what they are': 'Die Deals sind für ihre Art noch jung',
  'Which of them are over, though nobody has said so?':
    'Welche davon sind vorbei, ohne dass es jemand gesagt hat?',
  'What has to be true before a deal is closed as lost?':
    'Was muss gegeben sein, damit ein Deal als verloren gilt?',
  'Go through the oldest together: a next step with a date, or lost, with its reason.':
    'Die ältesten gemeinsam durchgehen: ein nächster Schritt mit Datum oder verloren, mit Grund.',
  'Each lost deal, on the day on which it is lost.':
    'Jeden verlorenen Deal an dem Tag, an dem er verloren wird.',

  'For weeks no activity is recorded': 'Wochenlang ist keine Aktivität erfasst',
  'It was done and not written down': 'Es wurde getan und nicht aufgeschrieben',
  'There was no work in that time': 'In dieser Zeit wurde nicht gearbeitet',
  'Nothing was done to find customers': 'Für neue Kunden wurde nichts getan',
  'What of your work in that time is not in the sheet?':
    'Was von Ihrer Arbeit in dieser Zeit steht nicht in der Tabelle?',
  'What filled your weeks then?': 'Womit waren Ihre Wochen damals gefüllt?',
  'Write each day down on that day; enter days away in the tab “Salespeople”.':
    'Jeden Tag am selben Tag aufschreiben; Abwesenheiten im Tabellenblatt „Salespeople“ eintragen.',
  'The activities of each day.': 'Die Aktivitäten jedes Tages.',

  'Deals move on without what the process asks for':
    'Deals gehen ohne das weiter, was der Prozess verlangt',
  'It is known and not written down': 'Es ist bekannt und nicht aufgeschrieben',
  'The customer was not asked': 'Der Kunde wurde nicht gefragt',
  'The process asks for more than a deal needs': 'Der Prozess verlangt mehr, als ein Deal braucht',
  'Where do you know it without having written it down, and where did you go on without it?':
    'Wo wissen Sie es, ohne es aufgeschrieben zu haben, und wo ging es ohne weiter?',
  'What would it take to have it before the next deal moves on?':
    'Was wäre nötig, um es zu haben, bevor der nächste Deal weitergeht?',
  'Fill it before the next deal moves on, or take it out of the process together.':
    'Vor der nächsten Phase ausfüllen oder gemeinsam aus dem Prozess nehmen.',
  'The columns that the process asks for, filled by the day a deal moves on.':
    'Die Spalten, die der Prozess verlangt, ausgefüllt bis zu dem Tag, an dem ein Deal weitergeht.',
  'deals that have what the process asks for': 'Deals, die haben, was der Prozess verlangt',

  'Behind the plan': 'Hinter dem Plan',
  'Fewer deals come in': 'Es kommen weniger Deals herein',
  'Fewer of them are won': 'Weniger davon werden gewonnen',
  'They are smaller': 'Sie sind kleiner',
  'Which week of the last three months would you repeat, and what was in it?':
    'Welche Woche der letzten drei Monate würden Sie wiederholen, und was war da?',
  'What could you leave out to make room for this?':
    'Was könnten Sie weglassen, um Platz dafür zu schaffen?',
  'Agree what to do more of at that step each week, and count it each Friday.':
    'Festlegen, wovon es bei diesem Schritt jede Woche mehr geben soll, und freitags zählen.',

  'No deal is open': 'Kein Deal ist offen',
  'No deal is open.': 'Kein Deal ist offen.',
  'No deal in the sheet is open. Are the open ones kept elsewhere?':
    'In der Tabelle ist kein Deal offen. Stehen die offenen woanders?',
  'Little comes in': 'Es kommt wenig herein',
  'Deals are written down only when they are decided':
    'Deals werden erst aufgeschrieben, wenn sie entschieden sind',
  'Where will the deals of the next months come from?':
    'Woher kommen die Deals der nächsten Monate?',
  'Whom are you talking to who is not in the sheet yet?':
    'Mit wem sprechen Sie, der noch nicht in der Tabelle steht?',
  'Write down each customer you are talking to, with the stage and the next step.':
    'Jeden Kunden aufschreiben, mit dem Sie sprechen, mit Phase und nächstem Schritt.',
  'Each deal from the day on which it comes in.':
    'Jeden Deal von dem Tag an, an dem er hereinkommt.',

  'Deals without a next step': 'Deals ohne nächsten Schritt',
  'Talks end without a date for the next one': 'Gespräche enden ohne Termin für das nächste',
  'Steps are agreed and not written down': 'Schritte werden vereinbart und nicht aufgeschrieben',
  'What comes next in each of them, and when?': 'Was kommt bei jedem als Nächstes, und wann?',
  'What did the customer promise to do?': 'Was hat der Kunde zugesagt?',
  'open deals without a next step': 'offene Deals ohne nächsten Schritt',

  'Close dates slip': 'Abschlussdaten verschieben sich',
  'No customer has agreed to them': 'Kein Kunde hat ihnen zugestimmt',
  'They are set by hope': 'Sie beruhen auf Hoffnung',
  'What has to happen at the customer before that day?':
    'Was muss beim Kunden vor diesem Tag geschehen?',
  'Who named the date, and what is it based on?':
    'Wer hat das Datum genannt, und worauf beruht es?',
  'Ask for the customer’s own date, and for what must happen before it.':
    'Nach dem Datum des Kunden fragen und danach, was vorher geschehen muss.',
  'open deals past their date or pushed twice': 'offene Deals, überfällig oder zweimal verschoben',

  'Open deals are older than any win': 'Offene Deals sind älter als jeder gewonnene',
  'They are of a kind that takes longer': 'Sie sind von einer Art, die länger dauert',
  'What is different about those that you still expect to win?':
    'Was unterscheidet die Deals, mit denen Sie noch rechnen?',

  'Many open deals wait': 'Viele offene Deals warten',
  'What would you hear if you asked for a clear yes or no?':
    'Was würden Sie hören, wenn Sie um ein klares Ja oder Nein bäten?',

  'One deal is most of the pipeline': 'Ein Deal ist der größte Teil der Pipeline',
  'Little else comes in': 'Sonst kommt wenig herein',
  'It takes the time of the others': 'Er nimmt den anderen die Zeit',
  'What is the plan without it?': 'Wie sieht der Plan ohne ihn aus?',
  'What could stop it, and how would you hear of it?':
    'Was könnte ihn aufhalten, und wie würden Sie davon erfahren?',
  'Choose two other deals to move this week.':
    'Zwei andere Deals auswählen, die diese Woche weiterkommen.',
  'The amount of each open deal.': 'Den Betrag jedes offenen Deals.',
  'its share of the open value': 'sein Anteil am offenen Wert',
};
