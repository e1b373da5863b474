/** What is said and asked of a single deal: flags, questions and exit criteria. */
export const DEALS: Readonly<Record<string, string>> = {
  // What stands in the flags column.
  'Amount cut': 'Betrag gesenkt',
  'Big discount': 'Hoher Rabatt',
  'Close date passed': 'Abschlussdatum vorbei',
  'Closes too soon': 'Abschluss zu früh',
  Duplicate: 'Doppelt',
  'Lost without reason': 'Ohne Verlustgrund',
  'Missing for stage': 'Angaben fehlen',
  'Next step overdue': 'Schritt überfällig',
  'No amount': 'Ohne Betrag',
  'No decision date': 'Ohne Entscheidungsdatum',
  'No next step': 'Ohne nächsten Schritt',
  'No salesperson': 'Ohne Verkäufer',
  'Older than any win': 'Älter als jeder gewonnene',
  Outsized: 'Übergroß',
  Pushed: 'Verschoben',
  Quiet: 'Keine Aktivität',
  'Skipped a stage': 'Phase übersprungen',
  Stalled: 'Steht still',
  'Unknown stage': 'Unbekannte Phase',
  'Went back': 'Zurückgegangen',
  'Won without date': 'Gewonnen ohne Datum',

  // Why they stand there.
  'It is lost; the reason is missing.': 'Der Deal ist verloren; der Grund fehlt.',
  'There is no amount.': 'Der Betrag fehlt.',
  'There is no date for the decision.': 'Das Datum der Entscheidung fehlt.',
  'No next step is booked.': 'Kein nächster Schritt ist geplant.',
  'Nobody is named as salesperson.': 'Als Verkäufer ist niemand genannt.',
  'It is won; the day is missing.': 'Der Deal ist gewonnen; der Tag fehlt.',

  // What hardly any deal of a tab has: the deals in the dative, and what is so, the verb first.
  'lost deal': 'verlorenen Deals',
  'won deal': 'gewonnenen Deals',
  'open deal': 'offenen Deals',
  'open proposal': 'offenen Angeboten',
  'have no reason why they were lost': 'fehlt der Verlustgrund',
  'have no amount': 'fehlt der Betrag',
  'have no date for the decision': 'fehlt das Datum der Entscheidung',
  'have no next step': 'fehlt der nächste Schritt',
  'name no salesperson': 'ist niemand als Verkäufer genannt',
  'have no day on which they were won': 'fehlt der Tag, an dem sie gewonnen wurden',

  // What to ask, by step.
  'What makes this one worth a call this week?':
    'Was macht diesen Deal diese Woche einen Anruf wert?',
  'What makes this company look like those that bought?':
    'Worin gleicht dieses Unternehmen denen, die gekauft haben?',
  'Whom do we know there, and who could introduce us?':
    'Wen kennen wir dort, und wer könnte uns vorstellen?',
  'What would make this customer want the next talk?':
    'Was würde diesen Kunden auf das nächste Gespräch neugierig machen?',
  'What do we know of their situation that they would want to hear about?':
    'Was wissen wir über die Lage des Kunden, wozu er etwas hören möchte?',
  'When and how shall we try next, and when do we stop?':
    'Wann und wie versuchen wir es wieder, und wann hören wir auf?',
  'Who decides, and what happens if they do nothing?':
    'Wer entscheidet, und was geschieht, wenn der Kunde nichts tut?',
  'What has to be decided on their side, by whom and in what order?':
    'Was muss dort entschieden werden, von wem und in welcher Reihenfolge?',
  'Where does the money come from, and what else competes for it?':
    'Woher kommt das Geld, und wofür wird es sonst noch gebraucht?',
  'What did the customer say in their own words that the problem costs them?':
    'Was kostet das Problem den Kunden nach seinen eigenen Worten?',
  'Who else is affected, and what would they say that it costs?':
    'Wer ist noch betroffen, und was kostet es nach Ansicht dieser Leute?',
  'How would they know, a year from now, that it was worth it?':
    'Woran würde der Kunde in einem Jahr erkennen, dass es sich gelohnt hat?',
  'What has to happen for the customer to decide?':
    'Was muss geschehen, damit der Kunde entscheidet?',
  'Who reads the proposal, and what will each of them look for first?':
    'Wer liest das Angebot, und worauf achten die Einzelnen zuerst?',
  'When do we go through it together?': 'Wann gehen wir es gemeinsam durch?',
  'What is the customer still unsure about, and who can answer it?':
    'Wobei ist der Kunde noch unsicher, und wer kann darauf antworten?',
  'When did they first say this, and what lies behind it?':
    'Wann kam das zum ersten Mal zur Sprache, und was steckt dahinter?',
  'What would they have to see to be sure?': 'Was müsste der Kunde sehen, um sicher zu sein?',
  'What do you get for what you give, and who has to agree?':
    'Was bekommen Sie für das, was Sie geben, und wer muss zustimmen?',
  'What happens for them if there is no agreement?':
    'Was bedeutet es für den Kunden, wenn es zu keiner Einigung kommt?',
  'Which concession costs us little and is worth much to them?':
    'Welches Zugeständnis kostet uns wenig und ist dem Kunden viel wert?',
  'What is left to do before they sign, and who does it by when?':
    'Was ist vor der Unterschrift noch zu tun, und wer erledigt es bis wann?',
  'What could still stop it, and who would tell us?':
    'Was könnte es noch aufhalten, und wer würde es uns sagen?',
  'What has the customer said about the day on which it is to start?':
    'Was hat der Kunde über den Tag gesagt, an dem es losgehen soll?',
  'What is the next step, and who takes it by when?':
    'Was ist der nächste Schritt, und wer macht ihn bis wann?',
  'What has the customer said that they will do next?':
    'Was will der Kunde nach eigenen Worten als Nächstes tun?',
  'What would have to happen for the customer to decide?':
    'Was müsste geschehen, damit der Kunde entscheidet?',

  // When a deal is through with a step.
  'We know whom to talk to there, and why they may need us now.':
    'Wir wissen, mit wem wir dort sprechen und warum wir jetzt gebraucht werden könnten.',
  'The customer has agreed to a first talk on a set day.':
    'Der Kunde hat einem ersten Gespräch an einem festen Tag zugestimmt.',
  'The customer has said what the problem is, who decides, and what money there is.':
    'Der Kunde hat gesagt, was das Problem ist, wer entscheidet und wie viel Geld es gibt.',
  'The customer has confirmed the need, and what it costs them, in writing.':
    'Der Kunde hat den Bedarf und was er ihn kostet schriftlich bestätigt.',
  'Those who decide have heard the proposal and named the day on which they decide.':
    'Wer entscheidet, hat das Angebot gehört und den Tag der Entscheidung genannt.',
  'Each objection is written down, with the answer that the customer accepted.':
    'Jeder Einwand ist aufgeschrieben, mit der Antwort, die der Kunde angenommen hat.',
  'Price and terms are agreed, and we got something for each concession.':
    'Preis und Konditionen sind vereinbart, und für jedes Zugeständnis gab es eine Gegenleistung.',
  'The customer has said who signs, and on which day.':
    'Der Kunde hat gesagt, wer an welchem Tag unterschreibt.',
};
