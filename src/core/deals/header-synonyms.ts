import { names } from '../text/names';
import type { DealField } from './deal-field';

/**
 * Headers understood for each field, in English, German, Spanish, French and Portuguese (any other
 * language may be added), those of the usual sales systems' exports included. Headers are folded
 * first (lower case, no accents, one space between words). Earlier names win over later ones where a
 * tab has columns for both. Names need not be listed that say "deal" before one of these or "name"
 * behind it, nor those of days
 * that differ from one in the words of `DATE_WORDS` only.
 */
export const HEADER_SYNONYMS: Readonly<Record<DealField, readonly string[]>> = {
  deal: names(`deal, opportunity, title, project, name, subject, topic, record name,
    geschaft, opportunitat, verkaufschance, projekt, negocio, oportunidad, nombre, affaire,
    opportunite, nom de l affaire, oportunidade, negocio nome, nome`),
  dealId: names(`record id, deal number, deal no, opportunity number, ref, reference,
    key, id, geschafts id, vorgangsnummer, angebotsnummer, nr, id de negocio, id de oportunidad,
    numero, id affaire, id da oportunidade`),
  account: names(`account, company, customer, client, potential customer, organization,
    organisation, associated company, buyer, kunde, kundenname, firma, unternehmen, cuenta,
    cliente, empresa, compte, client nom, entreprise, societe, conta, account id, company id,
    customer id`),
  salesperson: names(`salesperson, sales person, sales rep, rep, sales representative, owner,
    account executive, ae, sales agent, agent, seller, assigned to, assignee, account manager,
    responsible, person, owner full name, sales owner, owned by, verkaufer, verkauferin,
    vertriebler, besitzer, inhaber, verantwortlich, verantwortliche, zustandig, aussendienst,
    vendedor, vendedora, comercial, propietario, responsable, ejecutivo, vendeur, commercial,
    commerciale, proprietaire, proprietario, responsavel, consultor, rep id, owner id,
    salesperson id, sales rep id, agent id`),
  stage: names(`stage, sales stage, pipeline stage, current stage, step, phase,
    pipeline step, pipeline phase, stufe, verkaufsphase, vertriebsphase, etappe, etapa, fase,
    etape, estagio`),
  status: names(`status, outcome, state, won lost, result, ergebnis, estado, resultado,
    statut, resultat, situacao`),
  amount: names(`amount, value, close value, total, deal size, revenue, acv, arr, tcv,
    mrr, contract value, annual contract value, total contract value, price, sales price,
    net amount, est revenue, estimated revenue, expected revenue, betrag, wert, summe,
    auftragswert, volumen, umsatz, preis, importe, monto, valor, cantidad, montant, valeur, prix,
    chiffre d affaires, quantia, preco`),
  listPrice: names(`list price, list amount, list value, catalog price, catalogue price,
    price list, standard price, full price, gross price, list, rrp, msrp, listenpreis, bruttopreis,
    katalogpreis, precio de lista, precio lista, precio de catalogo, prix catalogue, prix de liste,
    prix public, tarif, preco de lista, preco de tabela`),
  discount: names(`discount, rabatt, nachlass, descuento, remise, rabais, desconto`),
  created: names(`created, create date, opened, open date, added, add date, start date,
    entry date, lead date, erstellt, angelegt, erstelldatum, eroffnet, creado, fecha de creacion,
    alta, cree, creation, criado, data de criacao`),
  closeDate: names(`closing date, expected close, estimated close date, est close,
    forecast close date, expected closing, close, closes, target close date, close date expected,
    decision date, abschlussdatum, abschluss, voraussichtlicher abschluss, erwarteter abschluss,
    cierre, cierre previsto, cloture, date de fermeture, fechamento, previsao de fechamento, fecho,
    data prevista de fecho`),
  closedOn: names(`actual close, closed, won date, won lost date, geschlossen am,
    abgeschlossen am, gewonnen am, cerrado el, fecha real de cierre, ferme le,
    date reelle de cloture, conclu le, fechado em, ganho em`),
  source: names(`source, lead source, original source, channel, lead origin, origin,
    lead channel, quelle, leadquelle, herkunft, kanal, fuente, origen, fuente del lead, canal,
    origine, source du lead, provenance, origem, fonte, origem do lead`),
  method: names(`prospecting method, method, outreach method, prospecting,
    contact method, prospecting channel, first contact, approach, akquisemethode, methode, akquise,
    metodo de prospeccion, metodo, methode de prospection, metodo de prospeccao`),
  product: names(`product, product line, service, plan, package, solution, item, produkt,
    produktlinie, leistung, producto, servicio, linea de producto, produit, gamme, produto,
    servico, linha de produto`),
  nextStep: names(`next step, next steps, next action, next activity, action, to do,
    nachster schritt, nachste aktion, nachste schritte, proximo paso, siguiente paso,
    proxima accion, prochaine etape, prochaine action, proximo passo, proxima acao, proxima etapa`),
  nextStepDate: names(`next step date, next activity date, next action date, next step due,
    next contact, follow up date, next meeting, due date, datum nachster schritt, nachster termin,
    wiedervorlage, fecha del proximo paso, fecha siguiente paso, date de la prochaine etape,
    relance le, data do proximo passo`),
  lastActivity: names(`last activity, last contact, last contacted, last touch, last touched,
    last modified date, letzte aktivitat, letzter kontakt, ultima actividad, ultimo contacto,
    derniere activite, dernier contact, ultima atividade, ultimo contato`),
  lostReason: names(`lost reason, loss reason, reason lost, closed lost reason,
    reason for loss, reason, why lost, lost because, verlustgrund, grund, absagegrund,
    motivo de perdida, razon de perdida, motivo, raison de perte, raison de la perte,
    motif de perte, raison, motivo da perda, razao da perda`),
  lostAtStage: names(`lost at stage, lost at, lost in stage, stage lost, stage when lost,
    last stage, stage before lost, lost from stage, previous stage, verloren in phase, verloren in,
    letzte phase, perdido en etapa, perdido en, etapa de perdida, ultima etapa, perdu a l etape,
    perdu en phase, derniere etape, perdido na etapa, etapa da perda`),
};

/** Words that say that a column holds the day on which something happened. */
export const DATE_WORDS: readonly string[] =
  names(`date, of, on, at, entered, since, started, start, sent, day, in, when,
    became, reached, moved, to, time, datum, am, der, des, seit, vom, erreicht, gesendet, fecha,
    el, la, de, del, desde, enviado, enviada, le, l, depuis, du, envoye, envoyee, data, em, da, do`);
