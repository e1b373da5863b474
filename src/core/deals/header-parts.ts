import { hasWords } from '../text/find-words';
import { names } from '../text/names';
import type { DealField } from './deal-field';
import { EXPECTED_WORDS } from './expected-words';
import { DATE_WORDS } from './header-synonyms';

/** Words of which a header of a field may be made up; `*` stands for any ending. */
export interface HeaderParts {
  /** One of these must be among them. */
  readonly heads: readonly string[];
  /** And one of these, if there are any. */
  readonly needed: readonly string[];
  /** These may be. */
  readonly others: readonly string[];
}

/** What is sold, and what is written on the way: "Angebot" in "Summe Angebot". */
const DEAL_WORDS = names(`deal*, opportunit*, opp, sale, sales, proposal*, quot*, offer*, contract*,
  order*, project*, geschaft*, verkauf*, vertrieb*, angebot*,
  auftrag*, vertrag*, projekt*, vorgang*, negocio*, oportunidad*, venta*, propuesta*, oferta*,
  cotizacion*, presupuesto*, pedido*, proyecto*, affaire*, vente*,
  transaction*, devis, offre*, proposition*, contrat*, commande*, projet*, venda*,
  proposta*, orcamento*, negociac*, bid*, client*, customer*, kunde*, lead*`);

const FILL_WORDS =
  names(`of, the, for, in, a, de, del, la, el, los, las, l, le, les, d, du, des, der,
  die, das, den, dem, fur, im, do, da, dos, das, para, por, pour, o, os, e, y, et, und, and, name,
  nombre, nom, nome`);

const DAY_WORDS = [...DATE_WORDS, ...names('fch, dte, d, tag, prev, exp, est, vsl, gepl, plan')];

const EXPECTED = EXPECTED_WORDS.map((beginning) => `${beginning}*`);

const CLOSING_WORDS = names(`clos*, abschluss*, cierre*, cerrar, cloture*, fermeture, fechamento*,
  fecho, encerramento, decision*, entscheid*, decisao, signature, unterschrift, assinatura, firma`);

/**
 * Headers that are put together from well-known words, so that not every combination need be
 * listed among the synonyms: "Responsable comercial", "F. cierre prev.", "Valor da proposta".
 */
export const HEADER_PARTS: Partial<Readonly<Record<DealField, HeaderParts>>> = {
  salesperson: {
    heads: names(`salesperson, seller*, rep, reps, owner, verkaufer*, vertriebler*,
      vertriebsmitarbeiter*, vertriebsbeauftragt*, aussendienst*, vendedor*, comercial,
      commercial, commerciale, vendeur*, vendeuse, responsable, responsavel, zustandig*,
      verantwortlich*, inhaber*, besitzer*, propietario, proprietaire, proprietario, encargado,
      ejecutivo, asesor, conseiller, consultor, berater*, bearbeiter*, resp`),
    needed: [],
    others: [
      ...names(`account, assigned, interno, interne,
    intern, id, mitarbeiter*, person*, agent*, nr, no`),
      ...DEAL_WORDS.filter((word) => !/^(?:client\*|customer\*|kunde\*|lead\*)$/.test(word)),
    ],
  },
  stage: {
    heads: names(
      'stage, phase, fase, etapa, etape, stufe, step, estagio, stade, status, statut, estatus, estado, situacao',
    ),
    needed: [],
    others: [
      ...names('current, sales, pipeline, funnel, aktuell*, actual, actuel*, atual, crm'),
      ...DEAL_WORDS,
    ],
  },
  amount: {
    heads: names(`amount, value, valor, valeur, montant, importe, betrag, wert, summe, volumen,
      preis, price, precio, preco, prix, revenue, umsatz, ingreso*, receita, monto, size,
      angebotswert, angebotssumme, angebotsbetrag, angebotspreis, angebotsvolumen, auftragswert,
      auftragssumme, auftragsvolumen, projektwert, projektsumme, projektvolumen, vertragswert,
      vertragssumme, vertragsvolumen, geschaftswert, verkaufspreis`),
    needed: [],
    others: [
      ...names(`net, netto, neto, ht, hors, taxe, taxes, liquido, annual, total, potential*,
        potenzial*, potenci*, potentiel*, eur, euro, usd, sin, iva, ohne, mwst, excl, ex, vat`),
      ...EXPECTED,
      ...DEAL_WORDS,
    ],
  },
  closeDate: {
    heads: CLOSING_WORDS,
    needed: [...EXPECTED, ...names('prev, vsl, gepl, exp, anvis*')],
    others: [...DAY_WORDS, ...DEAL_WORDS],
  },
  closedOn: {
    heads: CLOSING_WORDS,
    needed: names(
      'actual, act, real*, reel*, effektiv*, effecti*, efetiv*, efectiv*, tatsachl*, ist',
    ),
    others: [...DAY_WORDS, ...DEAL_WORDS],
  },
  wonOn: {
    heads: names(`signed, signe*, signature, unterschrieben*, unterzeichnet*, unterschrift,
      firmado*, firmada*, assinad*, assinatura, won, gewonnen, ganad*, gagne*, ganh*`),
    needed: [],
    others: [...DAY_WORDS, ...DEAL_WORDS],
  },
  lostOn: {
    heads: names(
      'lost, verloren, perdid*, perdu*, refuse*, rechazad*, abgelehnt, abgesagt, recusad*',
    ),
    needed: [],
    others: [...DAY_WORDS, ...DEAL_WORDS],
  },
  decisionMaker: {
    heads: names(`dm, dms, decider*, maker*, entscheider*, entscheidungstrager*, decideur*,
      decideuse*, decisor*, tomador*`),
    needed: [],
    others: names(`decision*, decisao, decisoes, key, main, economic, identifi*,
      known, met, found, bekannt*, kennen, connu*, conhecid*, conocid*,
      getroffen, rencontre*, y n`),
  },
  contacts: {
    heads: names(`contacts, stakeholder*, people, kontakte, kontakten, ansprechpartner*, contactos,
      contatos, interlocut*`),
    needed: names(`no, nr, num, number, count, qty, anzahl, zahl, numero, nombre, nb, cantidad,
      quantidade, qtd`),
    others: names('known, involved, met, associated, bekannte*, zugeordnete*, customer, client'),
  },
  commitment: {
    heads:
      names(`commit*, confirm*, agreed, zugesagt*, zusage*, vereinbart*, bestatigt*, compromis*,
      compromet*, acord*, engage, engagement*, convenu*, combin*`),
    needed: names('customer*, client*, buyer*, prospect*, kunde*, kundin*'),
    others:
      names(`next, step, steps, has, have, by, with, to, hat, mit, vom, von, nachste*, schritt*,
      proxim*, siguiente, paso, passo, prochain*, etape, con, com, avec, par, pelo, por, a, ha, s`),
  },
  lostReason: {
    heads: names('reason*, motif*, motivo*, razon*, razao, raison*, grund, grunde, causa*, cause*'),
    needed: names(`lost, loss*, losing, refus*, rejet*, reject*, rechazo, absage*, ablehnung*,
      verlust*, verloren*, perdid*, perda*, perte*, perdu*, recusa*, no, cancel*, annul*, abandon*`),
    others: [...names('closed, close, cierre, fechamento, cloture, main'), ...DEAL_WORDS],
  },
  source: {
    heads:
      names(`source*, origen, origine, origem, quelle*, herkunft, fuente*, fonte*, canal*, kanal*,
      channel*, provenance`),
    needed: [],
    others: [
      ...names(`contact*, kontakt*, contato*, acquisition, adquisicion, captacion, captacao,
        marketing, original*, first, akquise*`),
      ...DEAL_WORDS,
    ],
  },
};

/** Whether a folded header is made up of the words of the field. */
export function isMadeUpOf(header: string, { heads, needed, others }: HeaderParts): boolean {
  const words = header.split(' ');
  return (
    hasWords(header, heads) &&
    (needed.length === 0 || hasWords(header, needed)) &&
    words.every((word) => [heads, needed, others, FILL_WORDS].some((list) => hasWords(word, list)))
  );
}
