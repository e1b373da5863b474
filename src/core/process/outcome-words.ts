import { names as words } from '../text/names';

/** Words of a customer's yes; with a negation they mean a no. */
export const ACCEPTED_WORDS: readonly string[] =
  words(`converted, proposal accepted, offer accepted, quote accepted, proposal approved,
  quote approved, success, successful, accepted, approved, contracted, ordered, executed, purchased,
  bought, bound, enrolled, funded, subscribed,
  zusage, zugesagt, zusage erhalten, erfolgreich*, erfolg, angenommen*, angebot angenommen,
  beauftragung, auftragseingang, erteilt, vertragsabschluss, gekauft, auftrag, bestellung,
  abschluss, kauf,
  exito, exitos*, aceptad*, propuesta aceptada, oferta aceptada, presupuesto aceptado, contratad*,
  vendio, compro, comprado, comprada, conseguid*, logrado, lograda, convertid*, inscrit*,
  matriculad*, aprobad*, pedido,
  accepte*, reussi*, devis accepte, offre acceptee, succes, obtenu*, converti, convertie, valide,
  validee, commande, accord,
  aceit*, proposta aceita, orcamento aprovado, contratado, sucesso, fechou, vendeu, comprou,
  concretizad*, efetivad*, aprovad*`);

/** Words of what follows a won deal; with a negation they only say that it has not come yet. */
export const CARRIED_OUT_WORDS: readonly string[] =
  words(`paid, payment received, payment made, payment complete, fully paid, invoiced,
  billed, invoice paid, delivered, fulfilled, shipped, onboarding, onboarded, implementation,
  implemented, go live, went live, live, customer, client, active customer, active client, booked,
  bezahlt*, zahlung erhalten, zahlung eingegangen, zahlungseingang, berechnet, fakturiert*,
  rechnung gestellt, rechnung bezahlt, in rechnung gestellt, abgerechnet*, geliefert*,
  ausgeliefert*, umgesetzt, kunde, kunde geworden, bestandskunde,
  pagad*, pago recibido, pago realizado, cobrad*, facturad*, entregad*, cliente, implementad*,
  paye, payee, payes, payees, paiement recu, encaisse*, facture, facturee, facturees, livre*,
  pago, pagamento recebido, pagamento confirmado, recebid*, faturad*, entregue*`);

/**
 * Outcome words in English, German, Spanish, French and Portuguese, with their inflections. `*`
 * stands for any ending. A name is folded first (lower case, no accents). What is still open is
 * looked for first and taken out of the name, then what is lost, won, most likely won where nothing
 * else is, and decided one way or the other: "not won" is lost, "NDA signed" is open.
 */
export const OUTCOME_WORDS = {
  open: words(`signed up, lost contact, lost touch, not yet won, not yet signed, not yet sold,
      not yet closed, not yet paid, not signed yet, not signed, not closed, not lost, to be won, to be signed, to be closed, verbally won,
      verbal win, almost won, nearly won, likely win, likely won, expected win, about to sign,
      ready to sign, win back, winback, win plan, nda signed, signed nda, loi signed, signed loi,
      mou signed, signed mou, nda unterschrieben, nda firmado, nda signe, nda assinado,
      at risk of loss, sales accepted, sold to legal, mundliche zusage, mundlich zugesagt,
      fast gewonnen, casi ganado, casi ganada, presque gagne, presque gagnee, quase ganho,
      quase ganha, noch nicht gewonnen, noch nicht unterschrieben,
      nicht verloren, nicht unterschrieben, nicht abgeschlossen, mundlich gewonnen,
      aun no ganado, no perdido, no perdida, no firmado, por firmar, pas perdu,
      pas encore gagne, pas encore signe, non signe, a signer, nao perdido, ainda nao ganho,
      nao assinado, a assinar, not yet qualified, noch nicht qualifiziert`),
  lost: words(`lost, loss, losses, lose, no deal, no sale, no order, no go, nogo, no decision, no budget,
      no interest, not interested, no fit, not a fit, bad fit, no longer interested, won t, will not,
      not won, never won, not sold, unsold, not successful, unsuccessful, not bought, not closing,
      not qualified, unqualified, disqualif*, dead, rejected, denied, turned down,
      cancel*, abandoned, aborted, withdrawn, churned, dropped, omitted, failed, given up, gave up,
      walked away, junk, no bid, not awarded, not proceeding,
      not pursued, not moving forward, not taken up, ntu, ghosted, went dark, gone cold, dq,       not a good fit, doesn t fit, does not fit, bad timing, killed, fell through, backed out,
      pulled out, chose competitor, went with competitor, went elsewhere, discarded,
      out of business, isn t interested, aren t interested, unable to close, can t close, didn t close, did not close, couldn t close,
      verloren*, verlust*, nicht gewonnen*, nicht verkauft, nicht erfolgreich, erfolglos,
      nicht qualifiziert*, nicht interessiert*, nicht zustande gekommen, unqualifiziert*,
      abgelehnt*, abgesagt*, absage*, abgebrochen*, storniert*, storno,
      kein interesse, kein auftrag, kein bedarf, kein budget, kein abschluss, gescheitert*,
      geplatzt*, zuruckgezogen*, zuruckgewiesen*, ausgeschieden, kein zuschlag, kein deal,
      kein geschaft, kein kauf, kein fit, anderweitig vergeben, nicht relevant, nicht passend,
      passt nicht, ungeeignet*, verworfen*, aussortiert*, fehlgeschlagen*, misserfolg, abbruch,
      ablehnung, stornierung, projekt eingestellt,
      perdid*, perda, perdas, no ganad*, no vendid*, no logrado, no calificad*, no cualificad*,
      no interesad*, sin interes, sin exito, descalificad*, descartad*, rechazad*,       anulad*, fallid*, abandonad*, fracasad*, perdimos, perdio, no se gano, no se concreto,
      no concretad*, no cerrad*, no aprobad*, no adjudicad*, no compro, no procede, no viable,
      inviable, no le interesa, desestimad*, declinad*, desiert*, fracaso, muerto, muerta,
      adjudicado a otro,
      perdu*, perte*, pas gagne*, non gagne*, non vendu*, pas vendu*, non conclu*, sans suite,
      pas interesse*, pas d interet, non interesse*, non qualifie*, rejete*, refuse*,
      annule*, abandonn*, echou*, echec*, non retenu*, decline*, pas retenu*, non abouti*,
      pas abouti*, pas de suite, refus, hors cible, hors budget, pas de budget, pas de besoin,
      pas de commande, tombe a l eau, retracte*,
      nao ganh*, nao vendid*, nao qualificad*, nao interessad*, sem interesse, sem sucesso,
      desqualificad*, recusad*, rejeitad*, desist*, fracassad*, perdeu, perdemos,
      nao fechou, nao fechad*, nao comprou, nao vendeu, nao aprovad*, reprovad*, nao concretizad*,
      sem budget, sem perfil, fora do perfil, inviavel, fracasso, insucesso, eliminad*, recusa,
      rejeicao`),
  won: words(`won, win, wins, signed, sold, deal done, order received,
      order placed, order confirmed, po received,       became customer, awarded, contract executed,
      agreement executed, policy issued, victory, gain,
      gewonnen*, gewinn, sieg, unterschrieben*, unterzeichnet*, verkauft*, auftrag erhalten,
      auftrag erteilt, auftrag bestatigt, auftrag eingegangen, auftragserteilung, beauftragt*,
      auftrag vergeben, vertrag abgeschlossen, vertrag geschlossen, verkauf abgeschlossen,
      abschluss erfolgreich, bestellt*, bestellung erhalten, bestellung eingegangen, zuschlag,
      ganad*, ganancia, victoria, firmad*, vendid*, pedido recibido, pedido confirmado, orden recibida,
      orden de compra recibida, ganamos, gano, venta realizada, venta cerrada, venta hecha,
      trato cerrado, negocio cerrado, cierre exitoso, adjudicad*,
      gagne*, signe, signee, signes, signees, vendu*, conclu, conclue, conclus, conclues,
      remporte*, victoire, bon pour accord, bon de commande recu, vente realisee, commande recue, commande confirmee, commande passee,
      ganh*, vitoria, assinad*, pedido recebido, venda realizada, venda concluida,
      venda fechada, negocio fechado, fechou negocio, contrato fechado, pedido fechado, conquistad*`),
  likelyWon: [...ACCEPTED_WORDS, ...CARRIED_OUT_WORDS],
  closed:
    words(`closed, close out, closed out, done, completed, complete, finished, ended, concluded,
      resolved, archived, geschlossen*, abgeschlossen*, erledigt*, beendet*, fertig, archiviert,
      cerrad*, finalizad*, terminad*, completad*, ferme, fermee, fermes, fermees, cloture,
      cloturee, clos, close, termine*, fechad*, encerrad*, concluid*, finalizada`),
};

/**
 * Words that mean a loss where nothing but an offer, or that it is closed, stands beside them:
 * "Quote expired", not "Qualification passed".
 */
export const LOST_ALONE: readonly string[] = words(`passed, pass, expired, lapsed, no response,
  no reply, unresponsive, terminated, void, voided, duplicate, spam, invalid,
  abgelaufen*, nicht erhalten, keine ruckmeldung, keine reaktion, keine antwort, ungultig*,
  konkurrenz, no realizad*, no responde, sin respuesta, sin presupuesto, vencid*, caducad*,
  expirad*, caid*, baja, competencia, sans reponse, pas de reponse, sans retour, expire*, caduc,
  injoignable, mort, morte, nao respondeu, sem resposta, sem retorno, sem orcamento, morto, morta,
  competitor, wettbewerber, competidor, concurrent, concurrence, concorrente`);

/** What is offered; beside it a yes is still a yes: "Quote approved". */
export const OFFERED: readonly string[] = words(`quote, quotation, proposal, offer, bid, estimate,
  angebot, offerte, propuesta, oferta, presupuesto, cotizacion, devis, offre, proposition, proposta,
  orcamento, cotacao`);

/** Those to whom deals are lost: where they win, the team loses. */
export const RIVALS: readonly string[] = words(`competitor*, wettbewerber*, konkurren*, competidor*,
  la competencia, por competencia, concurren*, concorrente*, pela concorrencia,
  para a concorrencia, concorrencia ganhou`);

/** Words that set a rival against the team: "Won against a competitor" is a win. */
export const AGAINST: readonly string[] = words(`against, vs, versus, over, from, despite, gegen,
  gegenuber, contra, frente a, contre, face a, sobre, devant`);

/** Signs that stand for an outcome where nothing else is in the cell. */
export const OUTCOME_SIGNS: Readonly<Record<'won' | 'lost' | 'open', readonly string[]>> = {
  won: words('✅, ✔, ✓, ☑, 👍, 🏆, 🎉'),
  lost: words('❌, ✖, ✗, ✘, ☒, 👎, 🚫, ⛔'),
  open: words('⏳, ⌛, 🔄, ⏸'),
};

/** Initials that stand for outcomes in a column that holds nothing else: W, L and O; G, V and O. */
export const OUTCOME_LETTERS: ReadonlyArray<
  Readonly<Record<'won' | 'lost' | 'open', readonly string[]>>
> = [
  { won: ['w'], lost: ['l'], open: words('o, p') },
  { won: ['g'], lost: ['v'], open: ['o'] },
  { won: ['g'], lost: ['p'], open: words('a, o, e') },
];

/** Words of a status column that say that a deal still goes on. */
export const OPEN_STATUSES: readonly string[] = words(`open, live, active, in progress, in process,
  working, ongoing, pending, new, live deal, offen*, aktiv*, laufend*, in arbeit, in bearbeitung,
  abiert*, activ*, en curso, en proceso, pendiente*, ouvert*, actif, active, en cours, abert*,
  ativ*, em andamento, em curso, pendente*`);

/** Words that say nothing beside those of an outcome: "Deal closed", "Sale completed". */
export const FILLERS: readonly string[] = words(`deal, deals, sale, sales, opportunity, business,
  successfully, fully, and, the, with, stage, geschaft, verkauf, und, mit, negocio, venta,
  oportunidad, y, con, avec, com,
  affaire, vente, et, venda, oportunidade, e`);

/** Words that turn the words of winning behind them into losing: "Auftrag nicht erhalten". */
export const NEGATIONS: readonly string[] =
  words(`not, never, no, nicht, nie, kein, keine, sin, nunca,
  pas, non, jamais, sans, nao, sem,
  didn t, doesn t, don t, isn t, wasn t, couldn t, unable, unable to`);

/** Words that say of a negation that it holds only so far: "Not yet signed". */
export const SO_FAR: readonly string[] = words(`yet, still, noch, aun, todavia, encore, ainda`);
