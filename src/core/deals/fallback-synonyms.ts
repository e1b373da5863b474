import { names } from '../text/names';
import type { DealField } from './deal-field';

/** What is offered to a customer: its name or number, or what it costs. */
export const OFFERS = names(`proposal, bid, quote, quotation, offer, angebot, auftrag, devis, offre,
  cotizacion, oferta, orcamento, proposta, propuesta`);

/**
 * Headers that serve a field only where nothing better does: people who have to do with a deal but
 * do not sell it, amounts that are weighted by a probability, days of any change. Where something
 * better is there, they are named as not used.
 */
export const FALLBACK_SYNONYMS: Partial<Readonly<Record<DealField, readonly string[]>>> = {
  salesperson: names(`account owner,
    record owner, members, lead owner, lead assigned to, relationship manager, account manager,
    key account manager, client manager, sales manager, manager, team lead, team leader,
    presales, sales engineer, solutions engineer, solution consultant, sdr, bdr, setter,
    appointment setter, lead qualifier, qualified by, sales development rep,
    sales development representative, business development rep,
    business development representative, customer success manager, csm, customer success,
    success manager, onboarding manager, support, support agent, support owner,
    technical support, supervisor, sponsor, created by, creator, entered by,
    added by, created by user, last modified by, modified by, updated by,
    kundenbetreuer, kundenbetreuerin, kundenberater, key account,
    account besitzer, account inhaber, kontoinhaber, lead inhaber, lead besitzer,
    lead verantwortlicher, vertriebsleiter, vertriebsleitung, teamleiter, leiter, vorgesetzter,
    innendienst, vertriebsinnendienst, terminierer, leadqualifizierer, erstellt von,
    angelegt von, erfasst von, ersteller, geandert von, zuletzt geandert von, gestor de cuenta,
    gestor de cuentas, gestor, gerente de cuenta, gerente de cuentas, gerente de ventas,
    director comercial, gerente, jefe de ventas, jefe, supervisor de ventas, preventa, soporte,
    exito del cliente, creado por, creador,
    modificado por, actualizado por, gestionnaire de compte, gestionnaire de comptes,
    gestionnaire, responsable de compte, charge de compte, charge de clientele,
    directeur commercial, directeur des ventes, chef des ventes, chef de ventes,
    responsable des ventes, avant vente, prospecteur, teleprospecteur,
    support client, cree par, createur, modifie par, mis a jour par, gerente de contas,
    gerente de conta, gestor de contas, gerente de vendas, gerente comercial, diretor comercial,
    chefe de vendas, pre vendas, pre vendedor, qualificador, suporte,
    sucesso do cliente, criado por, criador, atualizado por, alterado por`),
  stage:
    names(`section column, section, state, pipeline, funnel, progress, list, group, fortschritt, estado,
    embudo,
    avance, etat, avancement, funil, andamento`),
  amount: [
    ...names(`expected revenue, expected value, expected amount, forecast, forecast value,
    forecast amount, forecasted revenue, weighted amount, weighted value, weighted revenue,
    weighted, prorated revenue, projected amount, closed amount, annualized value,
    amount in home currency, base currency amount, converted value, erwarteter umsatz,
    erwarteter wert, gewichteter betrag, gewichteter wert, gewichteter umsatz,
    ingresos esperados, ingreso esperado, valor esperado, valor ponderado, importe ponderado,
    monto ponderado, previsto, pronostico, revenu attendu, chiffre d affaires attendu,
    ca attendu, ca pondere, valeur ponderee, montant pondere, montant attendu, receita esperada,
    receita prevista, valor previsto, receita ponderada, revenu espere,
    chiffre d affaires espere, erwarteter ertrag, ingreso previsto, ingresos previstos,
    ricavo atteso`),
    ...OFFERS,
  ],
  account: names(`contact, contact person, primary contact, main contact,
    associated contact, ansprechpartner, ansprechpartnerin, kontakt, kontaktperson,
    kontaktname, contacto, contacto principal, persona de contacto, contacto asociado,
    contact principal, contact associe, interlocuteur, contato, contato principal,
    pessoa de contato, contato associado`),
  lastActivity: names(`last modified date, last modified, modified, modified on, date modified,
    modified time, last updated, updated, updated on, date updated, update time, last update,
    latest update, letzte anderung, zuletzt geandert, zuletzt geandert am, geandert am,
    aktualisiert am, ultima modificacion, fecha de ultima modificacion, modificado,
    modificado el, actualizado, ultima actualizacion, derniere modification,
    date de derniere modification, modifie le, mis a jour le, derniere mise a jour,
    ultima modificacao, data da ultima modificacao, modificado em, atualizado em,
    ultima atualizacao`),
  source: names(`campaign source, primary campaign source, campaign, medium, kampagne, campana,
    campagne, campanha`),
  closeDate: names(`forecast, target, plan, geplant, prevision, previsto, prevu, previsao`),
  deal: [...names('lead, anfrage, piste'), ...OFFERS.slice(1)],
  created: names(
    `erstkontakt, datum erstkontakt, first contact, primer contacto, premier contact, primeiro contato`,
  ),
};
