import { names } from '../text/names';
import type { DealField } from './deal-field';

/**
 * Headers understood for each field, in English, German, Spanish, French and Portuguese (any other
 * language may be added), with the labels and the programmers' names of the usual sales systems.
 * Headers are folded first (lower case, no accents, one space between words). Earlier names win
 * over later ones where a tab has columns for both. `header-rank.ts` tells which forms need not be
 * listed: with a word for the deal before or behind it, written as one word, in the plural, or, for
 * days, with other words of `DATE_WORDS`. A name may stand in several lists, where what stands in
 * the column tells which one is meant.
 */
export const HEADER_SYNONYMS: Readonly<Record<DealField, readonly string[]>> = {
  deal: names(`deal, opportunity, name, title, project, subject, topic, record name, task, item, box,
    titel, bezeichnung, geschaft, opportunitat, verkaufschance, vorgang, projekt, vorhaben,
    negocio, oportunidad, trato, nombre, titulo, asunto, proyecto, tarea, affaire, opportunite,
    transaction, nom, intitule, titre, projet, oportunidade, nome, assunto,
    projeto, tarefa, record, abschlussname, name des auftrags, nom affaire,
    negociacion, negociacao, nombre de la negociacion, card name, vertriebschance, thema`),
  dealId: names(`deal id, job no, record id, id, number,
    no, ref, reference, key, object id, copper id, geschafts id, vorgangsnummer, angebotsnummer,
    datensatz id, nummer, nr, id de registro, id del registro,
    identificador, referencia, numero, id d enregistrement, id de l enregistrement,
    identifiant, n, id do registro, codigo, code, nº,
    auftragsnummer, auftragsnr, vorgangsnr, angebotsnr, projektnummer, projektnr,
    geschaftsnummer, geschaftsnr, order number, order no, order id, numero de pedido, num,
    numero de orden, card id, quote number, lfd nr, n devis`),
  account: names(`account, company, customer, client, potential customer, organization,
    organisation, associated company, primary company, buyer, business, prospect, kunde,
    kundenname, firma, unternehmen, zugeordnetes unternehmen, cuenta,
    cliente, empresa, empresa asociada, organizacion, compte, client nom, nom de la cuenta, nombre
    de la cuenta, entreprise, societe,
    raison sociale, entreprise associee, organisation nom, conta, empresa associada, organizacao,
    partner, org, nombre de la
    empresa, nom de l entreprise, account id, company id, customer id,
    organization id, org id, partner id, companies, parent customer, kontoname,
    potenzieller kunde, mandant, zugehoriges unternehmen, compania`),
  salesperson:
    names(`salesperson, sales person, sales rep, looked after by, managed by, sold by, rep, sales
    representative, seller, closer, account
    executive, ae, sales executive, sales agent, agent, sales owner, owner, 
    owner alias, owned by, full name of owner, owner user, user
    responsible, responsible user, sales, user, assigned to, assigned user, assigned
    sales rep, assignee, assigned, assigned person, responsible, responsible person, person,
    people, handled by, in charge, consultant, advisor, verkaufer, verkauferin, vertriebler,
    vertriebsmitarbeiter, vertriebsmitarbeiterin, vertriebsbeauftragter, vertrieb, aussendienst,
    aussendienstmitarbeiter, besitzer, inhaber, eigentumer, zustandiger mitarbeiter, zustandiger
    mitarbeiter fur deal, fur deal zustandiger mitarbeiter, vollstandiger name des
    inhabers, inhaber vollstandiger name, verantwortlich, verantwortliche, verantwortlicher,
    zustandig, zugewiesen an, zugeordnet, bearbeiter, sachbearbeiter, betreuer, betreuerin,
    berater, mitarbeiter, vendedor, vendedora, vendedor asignado, comercial, agente comercial,
    agente de ventas, representante, representante de ventas, ejecutivo de ventas, ejecutivo de
    cuenta, ejecutivo, propietario, dueno, responsable,
    asignado, asesor, asesor comercial, encargado, vendeur, vendeuse, commercial, commerciale,
    ingenieur commercial, charge d affaires, attache commercial, conseiller, conseiller
    commercial, representant, proprietaire, responsable commercial, assigne, attribue
    a, vendedor responsavel, representante de vendas, executivo de vendas, executivo de contas,
    executivo, proprietario, dono, responsavel, atribuido, consultor, consultora,
    corretor, assessor, encarregado, rep id, owner id, salesperson id, sales rep id, agent id,
    user id, assigned by id, responsible id, owner email, sales rep email, rep email,
    salesperson email, assigned to email, email of owner, assigned by,
    abschlussverantwortlicher, abschliesser, cerrador, closeur, fechador, bdm, business
    development manager, team member, suivi par, atendente, abschlussbesitzer, abschluss
    besitzer, abschluss inhaber, verantwortliche person, persona responsable, responsavel pela
    venda, adm, sales lead, salesman, saleswoman, sales associate, sales consultant, sales
    specialist, inside sales rep, inside sales representative, field rep, field sales rep,
    territory manager, verkaufsberater, verkaufsberaterin, verkaufsmitarbeiter,
    verkaufsmitarbeiterin, gebietsleiter, gebietsleiterin, ejecutiva, ejecutiva de ventas,
    ejecutiva de cuenta, ejecutiva comercial, asesora, asesora comercial,
    propietaria, duena, encargada, chargee d affaires, ingenieur d affaires, ingenieure
    d affaires, attachee commerciale, conseillere, conseillere commerciale, technico commercial,
    technico commerciale, executiva, executiva de vendas, executiva de contas, executivo de
    negocios, executiva de negocios, proprietaria, dona, assessora, encarregada`),
  stage:
    names(`stage, sales stage, pipeline stage, current stage, status label, milestone, step, phase,
    pipeline step, pipeline phase, funnel stage, status display name,
    stufe, verkaufsphase, vertriebsphase, verkaufsstufe, geschaftsphase, pipeline stufe, etappe,
    aktuelle phase, verkaufsstadium, stadium, etapa, fase, etapa de venta,
    etapa del embudo, etapa actual, fase de venta, etape, etape du pipeline, etape de vente,
    etape actuelle, phase de vente, etapa do funil, etapa de vendas, etapa da venda, estagio,
    fase do funil, etapa atual, stage id, list name, bucket, board column,
    auftragsphase, angebotsphase, bearbeitungsstand, projektphase, abschlussphase, stage
    reached, etapa de la negociacion, etapa da negociacao`),
  status:
    names(`status, current state, outcome, won lost, win loss, result, status type, won status, state
    code, sales status, current status, aktueller status, estado actual, statut
    actuel, situacao atual, stage semantic, stage semantic id, state, closed, won, ergebnis,
    ausgang, zustand, gewonnen verloren, stand, estado, resultado, ganado perdido, desenlace,
    situacion, statut, resultat, issue, etat, gagne perdu, situacao, ganho perdido, desfecho,
    estatus, angebotsstatus, auftragsstatus, bid status, quote status, estado de la cotizacion,
    status da negociacao`),
  isWon: names(`is won, is closed won, closed won, won flag, won, ist gewonnen,
    gewonnen, ganado, ganada, esta ganado, es ganado, es ganada, gagne, gagnee, est gagne,
    est gagnee, ganho, ganha, e ganho, foi ganho`),
  isClosed: names(`is closed, is deal closed, closed flag, closed, done, ist geschlossen,
    geschlossen, abgeschlossen, cerrado, cerrada, esta cerrado, es cerrado, ferme, fermee,
    est ferme, clos, cloture, fechado, fechada, esta fechado, e fechado`),
  pipeline: names(`pipeline, sales pipeline, funnel, sales funnel, sales process,
    board, track, category id, pipeline id, vertriebspipeline, verkaufspipeline,
    trichter, verkaufstrichter, vertriebstrichter, embudo, embudo de ventas, proceso de ventas,
    entonnoir, tunnel de vente, tunnel, pipeline de vente, funil, funil de vendas,
    processo de vendas`),
  probability:
    names(`probability, win probability, close probability, closing probability, probability of
    closing, probability to close, win likelihood, likelihood, chance, win chance, chance of
    winning, win %, % win, % chance, certainty, odds, prob close, prob cierre, taux de
    reussite, taux de conversion, chance de fechamento, chance de cierre, confidence, stage
    probability, customized win likelihood, wahrscheinlichkeit, abschlusswahrscheinlichkeit,
    gewinnwahrscheinlichkeit, abschlusschance, probabilidad, probabilidad de cierre, prob,
    probabilite, probabilite de conclusion, probabilite de cloture, probabilite de signature,
    probabilite de gain, probabilidade, probabilidade de fechamento, probabilidade de
    ganho, probability of winning, % prob`),
  amount:
    names(`amount, value, total value, estimated value, est value, close value, contract value, total
    price, line total, subtotal, total, size, monetary value, monetary amount, likely, revenue,
    acv, arr, tcv, mrr, annual contract value, total contract value, contract amount, price,
    sales price, net amount, estimated sale, sale value, sale amount, sales
    amount, sales value, est revenue, estimated revenue, estimated amount, potential value,
    potential revenue, potential, quote value, quote amount, quote total, worth, budget, fee,
    sales, actual value, actual revenue, amount in company currency, total amount, opportunity,
    bid amount, betrag, wert, summe, auftragswert, auftragsvolumen, angebotswert, angebotssumme,
    vertragswert, volumen, umsatz, preis, geschaftswert, gesamtbetrag, gesamtwert, verkaufswert,
    netto, nettobetrag, geschatzter wert, potenzial, importe, monto, valor, valor total, valor
    estimado, importe total, monto total, monto estimado, cantidad, precio, ingresos,
    presupuesto, montant, montant total, montant ht, montant estime,
    valeur, valeur estimee, prix, chiffre d affaires, ca, budget estime, montant du devis,
    quantia, valor do contrato, valor da proposta, valor da venda,
    montante, preco, receita, receita estimada, faturamento, orcamento, gesamtpreis, precio
    total, prix total, preco total, bid value, amount usdollar, projected revenue low,
    geschatzter umsatz, umsatzpotenzial, total ht, ca potentiel, monto cotizado, valor orcado,
    ticket`),
  currency:
    names(`currency, currency code, currency iso code, currency of value, value currency, amount
    currency, currency id, monetary unit, iso currency, wahrung, wahrungscode,
    moneda, divisa, codigo de moneda, devise, monnaie, code devise, moeda, codigo da moeda,
    bid currency, transactioncurrencyidname`),
  listPrice: names(`list price, list amount, list value, catalog price, catalogue price,
    price list, standard price, full price, gross price, original price, price before discount,
    list, rrp, msrp, listenpreis, bruttopreis, katalogpreis, preis vor rabatt, precio de lista,
    precio lista, precio de catalogo, precio de tarifa, pvp, prix catalogue, prix de liste,
    prix public, prix tarif, tarif, preco de lista, preco de tabela, preco cheio`),
  discount: names(`discount, discount amount, discount given, rabatt, rabattsatz, nachlass,
    descuento, remise, rabais, reduction, desconto, remise accordee`),
  created:
    names(`created, create date, created date, creation date, creation log, date created, opened, open
    date, added, add date, start date, entry date, lead date, inquiry date, enquiry date, lead
    created, first contact date, received, date received, begin date, erstellt, angelegt,
    erstelldatum, erstellungsdatum, anlagedatum, eingangsdatum, erfasst, erfassungsdatum,
    eroffnet, startdatum, angefragt am, creado, creada, fecha de creacion, fecha de alta, fecha
    de inicio, fecha de entrada, fecha de apertura, abierto, alta, cree, creee, creation, date
    de creation, date d ajout, date d entree, date d ouverture, date de debut, ajoute, ouvert,
    criado, criada, criacao, data de criacao, data de entrada, data de abertura, data de inicio,
    cadastro, aberto, hinzugefugt, hinzugefugt am, anadido, agregado, agregado el, adicionado,
    adicionado em, ajoute le, aufgenommen am, registrado, registro, data de registro, fecha de
    registro, createdon, date entered, created ts, date in, anfragedatum, anfrage datum, datum
    anfrage, anfrage vom, erstellungszeit, eingang, date de demande, fecha de ingreso, ingreso,
    fecha de solicitud`),
  closeDate: names(`entscheidung, entscheidungsdatum, entscheidung am, fecha de decision,
    date de decision, data da decisao, close date, closing date, expected close, expected close
    date,
    estimated close date, est close, forecast close date, expected closing, close,
    closing, target close date, target date, close date expected, projected close date,
    planned close date, forecast date, forecasted close date, expected signature, expected order,
    estimated closing date, estimated close, decision date, decision by, entscheidung bis, date
    deadline, deadline, end date,
    due date, due, abschlussdatum, abschluss, voraussichtlicher abschluss, erwarteter abschluss,
    erwartetes abschlussdatum, voraussichtliches abschlussdatum, geplanter abschluss,
    geplantes abschlussdatum, abschlusstermin, schlusstermin, zieldatum, falligkeitsdatum,
    fallig am, enddatum, cierre, cierre previsto, cierre estimado, cierre esperado,
    fecha de cierre, fecha de cierre prevista, fecha prevista de cierre,
    fecha estimada de cierre, fecha de cierre estimada, fecha de cierre esperada,
    fecha esperada de cierre, fecha limite, vencimiento, cloture, cloture prevue,
    date de fermeture, date de cloture, date de cloture prevue, date de fermeture prevue,
    date de cloture estimee, date previsionnelle, date de signature prevue, echeance, fermeture,
    closing prevu, fechamento, previsao de fechamento, data de fechamento,
    data de fechamento esperada, data de fechamento prevista, data prevista de fechamento,
    fechamento previsto, fechamento esperado, fecho, data de fecho, data prevista de fecho,
    data prevista, prazo, data limite, schlussdatum, voraussichtliches schlussdatum,
    erwartetes schlussdatum, data de conclusao`),
  closedOn: names(`actual close, actual close date, actual closing, closed on, decided, closed,
    date closed, closed date, close time, won lost date, closed won lost date, completed,
    completion date, date done, geschlossen am, tatsachlicher abschluss,
    tatsachliches abschlussdatum, ist abschluss, abgeschlossen am, entschieden am, cerrado el,
    cerrada el, fecha real de cierre, fecha de cierre real, cierre real, ferme le, cloture le,
    cloturee le, conclue le, date reelle de cloture, date de cloture reelle, cloture reelle,
    date de fermeture reelle, conclu le, fechado em, fechada em, fechamento real,
    data de fechamento real, data real de fechamento, encerrado em, encerrada em, concluido em,
    concluida em,
    data de encerramento, date de fin, fin`),
  wonOn:
    names(`won on, won time, won, date won, closed won date, win date, sold on, sold date, gewonnen am,
    gewinndatum, gewonnen, verkauft am, ganado el, ganada el, ganado, fecha de ganado, fecha de
    firma, signed on, signature date, contract signed, unterschrieben am, unterschrift am, signe
    le, date de signature, firmado el, data da assinatura, assinado em, fecha de venta, fecha
    ganada, gagne le, gagnee le, gagne, date de gain, vendu le, ganho em, ganha em, ganho, data
    de ganho, data do ganho, data da venda, vendido em, auftragsdatum, date accepted, date d
    acceptation, fecha de aprobacion, award date`),
  lostOn:
    names(`lost on, lost time, lost, date lost, closed lost date, loss date, verloren am, verlustdatum,
    verloren, perdido el, perdida el, perdido, fecha de perdida, perdu le, perdue le, perdu,
    date de perte, perdido em, perdida em, data de perda, data da perda, absagedatum, date
    declined, date de refus, fecha de rechazo`),
  stageChangedOn: names(`stage changed on, stage changed at, last stage change,
    last stage change date, stage change date, stage change, stage change time,
    stage last changed, last stage changed, date stage changed, last stage update,
    date last stage update, stage updated, stage updated at, stage updated time,
    stage modified time, entered current stage, date entered current stage, entered stage,
    date entered stage, stage entered on, stage entry date, stage entered, current stage since,
    stage start date, stage since, in stage since, stage date, moved time, last moved,
    phase geandert am, phase seit, phasenwechsel, letzter phasenwechsel, letzte phasenanderung,
    datum der phasenanderung, datum des eintritts in aktuelle phase, stufe geandert am,
    stufe seit, in phase seit, in stufe seit, letzte stufenanderung, fecha de cambio de etapa,
    cambio de etapa, ultimo cambio de etapa, fecha del ultimo cambio de etapa, etapa desde,
    en etapa desde, en la etapa desde, fecha de etapa, fecha de entrada en la etapa actual,
    dernier changement d etape, changement d etape, date de changement d etape,
    date du dernier changement d etape, etape depuis, dans l etape depuis, date d etape,
    date d entree dans l etape actuelle, ultima mudanca de etapa, mudanca de etapa,
    data de mudanca de etapa, data da ultima mudanca de etapa, etapa alterada em, na etapa desde,
    data da etapa, data de entrada na etapa atual`),
  source:
    names(`source, how they found us, lead source, original source, original source type, source channel,
    source origin, channel, origin, source id, analytics source, marketing source, referral source,
    acquisition channel,
    how did they hear about us, quelle, leadquelle, herkunft, kanal,
    ursprungliche quelle, vertriebskanal, fuente, fuente original, fuente de origen, origen,
    fuente del lead, origen del lead, canal, canal de venta, canal de entrada, procedencia,
    origen del candidato, origine, source du lead, origine du lead, origine de la piste,
    source d origine, provenance, canal d acquisition, origem, fonte, fonte original,
    origem do lead, canal de origem, canal de aquisicao`),
  method: names(`prospecting method, method, outreach method, prospecting, contact method,
    prospecting channel, first contact, approach, akquisemethode, akquiseweg, methode, akquise,
    kontaktart,
    kontaktweg, metodo de prospeccion, metodo, metodo de contacto, methode de prospection,
    mode de contact, metodo de prospeccao, metodo de contato`),
  product: names(`product, product line, service, plan, package, solution, 
    product interest, produkt, produktlinie, produktname, leistung, dienstleistung, artikel,
    producto, servicio, linea de producto, produit, gamme, prestation,
    produto, servico, linha de produto, item`),
  nextStep: names(`next step, next steps, next action, next activity, next task, action, to do,
    nachster schritt, nachste aktion, nachste schritte, nachste aktivitat, nachste aufgabe,
    proximo paso, proximos pasos, siguiente paso, siguiente accion, proxima actividad, proxima
    accion, prochaine etape, prochaines etapes, prochaine action, prochaine activite, proximo
    passo, proximos passos, proxima acao, proxima etapa, proxima atividade, etape suivante, paso
    siguiente`),
  nextStepDate:
    names(`next step date, next activity date, next action date, next step due, date next step, date of
    next step, next task date, next activity deadline, next contact, next contact date, follow
    up date, follow up, next follow up, next meeting, next call, datum nachster schritt,
    nachster termin, nachster kontakt, datum der nachsten aktivitat, wiedervorlage,
    wiedervorlagedatum, fecha del proximo paso, fecha proximo paso, fecha siguiente paso, fecha
    de la proxima actividad, fecha de proxima actividad, proximo contacto, fecha de seguimiento,
    seguimiento, date de la prochaine etape, date prochaine etape, date de la prochaine
    activite, date de prochaine activite, date de la prochaine action, prochain contact, prochain
    rdv, relance le, date de
    relance, relance, data do proximo passo, data proximo passo, data da proxima atividade,
    proximo contato, data de retorno, retorno em, due date, wv, wiedervorlage am`),
  lastActivity: names(`last activity, last activity date, last contact, last contacted,
    last touch, last touched, last interaction, last engagement, date last contacted, notes last
    updated, last called, letzte aktivitat,
    datum der letzten aktivitat, letzter kontakt, zuletzt kontaktiert, letzte interaktion,
    ultima actividad, fecha de la ultima actividad, fecha de ultima actividad, ultimo contacto,
    ultima interaccion, derniere activite, date de la derniere activite,
    date de derniere activite, dernier contact, derniere interaction, ultima atividade,
    data da ultima atividade, data de ultima atividade, ultimo contato, ultima interacao`),
  lostReason: names(`lost reason, why not, loss reason, reason lost, closed lost reason, 
    lost reason id, loss reason id, reason for loss, reason for losing,
    reason for lost, reason, why lost, lost because, verlustgrund,
    grund fur verlust, grund fur den verlust, grund fur verlorenen deal,
    grund fur verlorenes geschaft, grund des verlusts, grund, absagegrund, ablehnungsgrund,
    motivo de perdida, motivo de la perdida, motivo de negocio perdido, razon de perdida,
    razon de la perdida, motivo del cierre perdido, motivo, razon, raison de perte,
    raison de la perte, motif de perte, motif de la perte, cause de perte, raison, motif,
    motivo da perda, motivo de perda, razao da perda, motivo do fechamento perdido, razao`),
  lostAtStage: names(`lost at stage, lost at, lost in stage, stage lost, stage when lost,
    stage at loss, last stage, stage before lost, stage before close, lost from stage,
    previous stage, verloren in phase, verloren in, verloren in stufe, letzte phase,
    letzte stufe, vorherige phase, perdido en etapa, perdido en, perdida en etapa,
    etapa de perdida, ultima etapa, etapa anterior, perdu a l etape, perdue a l etape,
    etape de perte, perdu en phase, derniere etape, etape precedente, perdido na etapa,
    perdida na etapa, etapa da perda`),
  decisionMaker: names(`decision maker, decision maker known,
    decision maker identified, decision maker met, key decision maker, economic buyer,
    economic decision maker, budget holder, approver, who decides, decided by, entscheider,
    entscheiderin, entscheidungstrager, entscheidungstragerin, entscheider bekannt, wer entscheidet,
    budgetverantwortlicher, budgetverantwortliche, decisor, decisora, quien decide, tomador de
    decision, persona que decide, responsable de la decision,
    comprador economico, decideur, decideuse, qui decide, decideur identifie,
    acheteur economique, tomador de decisao, tomadores de decisao, quem decide, decisor economico`),
  contacts:
    names(`contacts, number of contacts, no of contacts, contact count, contacts count, count of
    contacts, num contacts, number of associated contacts, num associated contacts, contacts known,
    contacts involved, stakeholders, number of stakeholders, stakeholder count, people involved,
    anzahl kontakte, anzahl der kontakte, anzahl zugeordneter kontakte, kontakte,
    ansprechpartner, anzahl ansprechpartner, zahl der kontakte, zahl der ansprechpartner, contactos,
    numero de contactos, cantidad de contactos, numero de contactos asociados, n de contactos,
    nº de contactos, nº de contatos,
    interlocutores, numero de interlocutores, nb contacts, nb de contacts,
    nombre de contacts associes, interlocuteurs, nombre d interlocuteurs, nb d interlocuteurs,
    contatos, numero de contatos, quantidade de contatos, numero de contatos associados`),
  commitment:
    names(`customer commitment, commitment, client commitment, buyer commitment, prospect commitment,
    commitment of the customer, customer committed, customer next step, customer s next step,
    client next step, next step agreed, next step agreed with customer, next step confirmed,
    next step confirmed by customer, customer agreed to next step, next step committed,
    mutual action plan, mutual plan, mutual close plan, zusage des kunden, kundenzusage,
    nachster schritt vereinbart, nachster schritt zugesagt, nachster schritt bestatigt,
    nachster schritt des kunden, compromiso del cliente, proximo paso acordado,
    proximo paso confirmado, siguiente paso acordado, siguiente paso confirmado,
    proximo paso del cliente, engagement du client, engagement client, prochaine etape convenue,
    prochaine etape confirmee, prochaine etape du client, compromisso do cliente,
    proximo passo acordado, proximo passo combinado, proximo passo confirmado,
    proximo passo do cliente`),
};

/** Headers of the price of one line of a deal, as exports of deals with products have them. */
export const LINE_TOTALS: readonly string[] =
  names(`total price, line total, line amount, line price,
  line item total, product amount, product price, net price, positionswert, positionssumme,
  gesamtpreis, importe linea, precio total, total de linea, total ligne, montant ligne, prix total,
  preco total, total da linha, valor total do item`);

/** Words that say that a column holds the day on which something happened. */
export const DATE_WORDS: readonly string[] =
  names(`date, of, on, at, entered, since, started, start, sent, day, in, when, became, reached,
    moved, to, time, timestamp, datetime, datum, zeitpunkt, am, der, des, seit, vom, erreicht,
    gesendet, fecha, fec, f, dt, hora, dia, el, la, de, del, desde, enviado, enviada, le, l,
    depuis, du,
    envoye, envoyee, heure, jour, data, em, da, do`);
