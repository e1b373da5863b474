import { names as words } from '../text/names';

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
      at risk of loss, noch nicht gewonnen, noch nicht unterschrieben,
      nicht verloren, nicht unterschrieben, nicht abgeschlossen, mundlich gewonnen,
      aun no ganado, no perdido, no perdida, no firmado, por firmar, no cerrado, pas perdu,
      pas encore gagne, pas encore signe, non signe, a signer, nao perdido, ainda nao ganho,
      nao assinado, a assinar, nao fechado, not yet qualified, noch nicht qualifiziert`),
  lost: words(`lost, loss, losses, lose, no deal, no sale, no order, no go, nogo, no decision, no budget,
      no interest, not interested, no fit, not a fit, bad fit, no longer interested, won t, will not,
      not won, never won, not sold, unsold, not successful, unsuccessful, not bought, not closing,
      not qualified, unqualified, disqualif*, dead, rejected, refused, declined, denied, turned down,
      cancel*, abandoned, aborted, withdrawn, churned, dropped, omitted, failed, given up, gave up,
      walked away, junk, closed lost, closed dead, lost deal,
      verloren*, verlust*, nicht gewonnen*, nicht verkauft, nicht erfolgreich, erfolglos,
      nicht qualifiziert*, nicht interessiert*, nicht zustande gekommen, unqualifiziert*,
      disqualifiziert*, abgelehnt*, abgesagt*, absage*, abgebrochen*, storniert*, storno,
      kein interesse, kein auftrag, kein bedarf, kein budget, kein abschluss, gescheitert*,
      perdid*, perda, perdas, no ganad*, no vendid*, no logrado, no calificad*, no cualificad*,
      no interesad*, sin interes, sin exito, descalificad*, descartad*, rechazad*, cancelad*,
      anulad*, fallid*, abandonad*, fracasad*,
      perdu*, perte*, pas gagne*, non gagne*, non vendu*, pas vendu*, non conclu*, sans suite,
      pas interesse*, pas d interet, non interesse*, non qualifie*, disqualifie*, rejete*, refuse*,
      annule*, abandonn*, echou*, echec*, non retenu*, decline*,
      nao ganh*, nao vendid*, nao qualificad*, nao interessad*, sem interesse, sem sucesso,
      desqualificad*, recusad*, rejeitad*, desistiu, desist*, fracassad*`),
  won: words(`won, win, wins, signed, sold, deal done, closed won, closed win, order received,
      order placed, order confirmed, po received, purchase order received, contract signed,
      agreement signed, became customer,
      victory, gain,
      gewonnen*, gewinn, sieg, unterschrieben*, unterzeichnet*, verkauft*, auftrag erhalten,
      auftrag erteilt, auftrag bestatigt, auftrag eingegangen, auftragserteilung, beauftragt*,
      bestellt*, bestellung erhalten, bestellung eingegangen, zuschlag erhalten, zuschlag,
      ganad*, ganancia, victoria, firmad*, vendid*, pedido recibido, pedido confirmado, orden recibida,
      gagne*, signe, signee, signes, signees, vendu*, conclu, conclue, conclus, conclues,
      remporte*, victoire, commande recue, commande confirmee, commande passee,
      ganh*, vitoria, assinad*, pedido recebido, venda realizada, venda concluida, negocio fechado`),
  likelyWon:
    words(`paid, payment received, payment made, payment complete, fully paid, invoiced, billed,
      invoice paid, delivered, fulfilled, shipped, onboarding, onboarded, implementation,
      implemented, go live, went live, live, customer, client, active customer, active client,
      converted, booked, proposal accepted, offer accepted, quote accepted,
      proposal approved, quote approved, success, successful, accepted, approved, contracted, ordered,
      zusage, bezahlt*, zahlung erhalten, zahlung eingegangen, zahlungseingang, berechnet, fakturiert*,
      rechnung gestellt, rechnung bezahlt, in rechnung gestellt, abgerechnet*, geliefert*,
      ausgeliefert*, umgesetzt, kunde, kunde geworden, bestandskunde, erfolgreich*, erfolg,
      angenommen*, angebot angenommen, beauftragung, auftragseingang,
      pagad*, pago recibido, pago realizado, cobrad*, facturad*, entregad*, cliente, exito,
      exitos*, aceptad*, propuesta aceptada, oferta aceptada, presupuesto aceptado, contratad*, implementad*,
      paye, payee, payes, payees, paiement recu, encaisse*, facture, facturee, facturees, livre*,
      accepte*, reussi*, devis accepte, offre acceptee,
      pago, pagamento recebido, pagamento confirmado, recebid*, faturad*, entregue*, aceit*,
      proposta aceita, orcamento aprovado, contratado, sucesso`),
  closed:
    words(`closed, close out, closed out, done, completed, complete, finished, ended, concluded,
      resolved, archived, geschlossen*, abgeschlossen*, erledigt*, beendet*, fertig, archiviert,
      cerrad*, finalizad*, terminad*, completad*, ferme, fermee, fermes, fermees, cloture,
      cloturee, clos, close, termine*, fechad*, encerrad*, concluid*, finalizada`),
};

/** Words of a status column that say that a deal still goes on. */
export const OPEN_STATUSES: readonly string[] = words(`open, active, in progress, in process,
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
  pas, non, jamais, sans, nao, sem`);

/** Words that say of a negation that it holds only so far: "Not yet signed". */
export const SO_FAR: readonly string[] = words(`yet, still, noch, aun, todavia, encore, ainda`);
