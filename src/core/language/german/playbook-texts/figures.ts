/** How figures are told, and what is to be recorded to tell more. */
export const FIGURES: Readonly<Record<string, string>> = {
  // How the sentence about a figure begins.
  'Proposals{called} become deals less often': 'Aus Angeboten{called} werden seltener Deals',
  'Proposals{called} become deals more often': 'Aus Angeboten{called} werden häufiger Deals',
  'Fewer proposals{called} a week': 'Weniger Angebote{called} pro Woche',
  'More proposals{called} a week': 'Mehr Angebote{called} pro Woche',
  'Fewer new deals in {stage} a week': 'Weniger neue Deals in „{stage}“ pro Woche',
  'More new deals in {stage} a week': 'Mehr neue Deals in „{stage}“ pro Woche',
  'Fewer activities a week{kind}': 'Weniger Aktivitäten{kind} pro Woche',
  'More activities a week{kind}': 'Mehr Aktivitäten{kind} pro Woche',
  'Smaller discounts': 'Niedrigere Rabatte',
  'Larger discounts': 'Höhere Rabatte',
  '{stage} advances fewer deals': 'Aus „{stage}“ kommen weniger Deals weiter',
  '{stage} advances more deals': 'Aus „{stage}“ kommen mehr Deals weiter',
  'Deals stay longer in {stage}': 'Deals bleiben länger in „{stage}“',
  'Deals leave {stage} sooner': 'Deals verlassen „{stage}“ früher',
  'A larger part of the open deals is in {stage}':
    'Ein größerer Teil der offenen Deals steht in „{stage}“',
  'A smaller part of the open deals is in the first steps':
    'Ein kleinerer Teil der offenen Deals steht in den ersten Schritten',
  'A larger part of the open deals is in the first steps':
    'Ein größerer Teil der offenen Deals steht in den ersten Schritten',
  'Fewer decided deals are won': 'Von den entschiedenen Deals werden weniger gewonnen',
  'More decided deals are won': 'Von den entschiedenen Deals werden mehr gewonnen',
  'Fewer decided deals from “{origin}” are won':
    'Von den entschiedenen Deals aus „{origin}“ werden weniger gewonnen',
  'Won deals are smaller': 'Gewonnene Deals sind kleiner',
  'Won deals are larger': 'Gewonnene Deals sind größer',
  'Won deals took less time': 'Gewonnene Deals dauerten weniger lange',
  'Won deals took longer': 'Gewonnene Deals dauerten länger',
  'More of the losses happen in {stage}': 'Ein größerer Teil der Verluste fällt in „{stage}“',
  'More of the losses come after a proposal{called}':
    'Ein größerer Teil der Verluste kommt nach einem Angebot{called}',
  'More deals skip {stage}': 'Mehr Deals überspringen „{stage}“',
  'More deals go back from {stage}': 'Mehr Deals gehen aus „{stage}“ zurück',
  '{stage} lets more deals through': '„{stage}“ lässt mehr Deals durch',
  'the products do not explain it': 'die Produkte erklären es nicht',

  // What is to be recorded.
  'a stage for needs analysis': 'eine Phase für die Bedarfsanalyse',
  'the day on which needs analysis began': 'den Tag, an dem die Bedarfsanalyse begann',
  'a reason for each lost deal': 'einen Grund für jeden verlorenen Deal',
  'the source of each deal': 'die Quelle jedes Deals',
  'the prospecting method of each deal': 'den Akquiseweg jedes Deals',
  'the product of each deal': 'das Produkt jedes Deals',
  'every change of an amount': 'jede Änderung eines Betrags',
  'every change of a close date': 'jede Änderung eines Abschlussdatums',
  'the next step of each open deal and its date':
    'den nächsten Schritt jedes offenen Deals und sein Datum',
  'a close date for each open deal': 'ein Abschlussdatum für jeden offenen Deal',
  'who decides at each customer': 'wer bei jedem Kunden entscheidet',
  'how many people are known at each customer': 'wie viele Personen Sie bei jedem Kunden kennen',
  'what each customer has agreed to do next': 'was jeder Kunde als Nächstes zugesagt hat',
  'the day on which each deal entered a stage': 'den Tag, an dem jeder Deal in eine Phase kam',
  'the calls and visits of each day': 'die Anrufe und Besuche jedes Tages',
  'the result of each call or visit': 'das Ergebnis jedes Anrufs oder Besuchs',
};
