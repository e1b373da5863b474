import { names as words } from '../text/names';

/** Words over sums, averages and counts in English, German, Spanish, French and Portuguese. */
export const TOTALS_WORDS: readonly string[] = words(`total, totals, sum, sums, subtotal, subtotals,
  overall, average, averages, avg, mean, median, count, counts, summe, summen, gesamt, gesamtsumme,
  gesamtergebnis, gesamtwert, zwischensumme, teilsumme, teilergebnis, insgesamt, ergebnis,
  durchschnitt, durchschnittlich, mittelwert, schnitt, anzahl, ø, σ, suma, sumas, sumatoria, totales,
  subtotales, promedio, promedios, media, mediana, recuento, conteo, cantidad, totaux, somme, soustotal,
  moyenne, moyennes, mediane, nombre, soma, somatorio, totais, subtotais, medias, contagem,
  quantidade, qtd, qtde, numero, rate, rates, winrate, conversion, abschlussquote, gewinnquote, erfolgsquote,
  trefferquote, tasa, taux, taxa`);

/** Nouns behind a count: "12 deals". */
export const COUNTED_NOUNS: readonly string[] =
  words(`deal, deals, opportunity, opportunities, opps,
  row, rows, record, records, item, items, lead, leads, geschaft, geschafte, chance, chancen,
  verkaufschancen, zeilen, eintrage, datensatze, angebote, negocio, negocios, oportunidad,
  oportunidades, filas, registros, affaire, affaires, opportunite, opportunites, lignes,
  oportunidade, linhas, entries, results`);

/** Words that may stand beside those, so that the text still names no deal: "Total open deals". */
export const BESIDE_TOTALS: readonly string[] =
  words(`grand, sub, sous, of, all, the, in, per, by, for,
  number, no, open, closed, won, lost, pipeline, amount, value, values, revenue, size, this, month,
  year, quarter, week, and, eur, usd, gbp, q1, q2, q3, q4, der, die, des, aller, alle, offen, offene,
  offener, gewonnen, verloren, wert, umsatz, betrag, monat, jahr, quartal, und, general, de, del,
  los, las, el, la, abiertos, ganados, perdidos, importe, valor, monto, mes, ano, y, generale, le,
  les, d, ouvertes, gagnees, perdues, montant, valeur, mois, annee, et, geral, do, da, dos, das,
  abertos, ganhos, perdidas, e, win, close, closing, hit, cierre, conversion, exito,
  reussite, transformation, conversao, sucesso, fechamento`);

/** Whom a row of sums is of, in the place of a salesperson. */
export const EVERYONE: readonly string[] = words(`all, everyone, everybody, team, total, alle,
  gesamt, mannschaft, todos, todas, equipo, equipe, tous, toutes, time`);

/** What templates write below a header to say what belongs there. */
export const HINT_WORDS: readonly string[] = words(`date, datetime, number, numeric, currency, text,
  string, decimal, integer, percent, percentage, required, optional, dropdown, datum, zahl, wahrung,
  betrag, prozent, pflichtfeld, fecha, numero, moneda, texto, porcentaje, obligatorio, nombre, devise,
  texte, pourcentage, obligatoire, data, moeda, porcentagem, obrigatorio, eur, usd, gbp, chf, brl,
  mxn`);
