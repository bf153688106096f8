import { SpeechFrame, type CueVerb } from '../../engine/language/SpeechGrammar.ts';
import { conjugate } from './conjugate.ts';

const { quote, clause, bare, infinitive, object, weak, naming } = SpeechFrame;
const say = quote | clause | bare;

/**
 * Cue verbs by what they can be followed by. An entry is `infinitive`, with `+particle` where it is separable and with
 * `:present,past,participle` where it is strong.
 */
const verbs: readonly (readonly [frames: number, entries: string])[] = [
  [
    say,
    `sagen schreiben:schreibt,schrieb,geschrieben meinen melden berichten betonen behaupten bestätigen versichern verkünden
    verlautbaren äußern erklären erläutern ergänzen erzählen antworten erwidern entgegnen kontern kommentieren konstatieren
    resümieren bilanzieren argumentieren bekräftigen unterstreichen:unterstreicht,unterstrich,unterstrichen beteuern
    präzisieren schildern twittern posten zitieren prognostizieren formulieren mutmaßen spekulieren witzeln scherzen spotten
    urteilen monieren mahnen klagen schimpfen rufen:ruft,rief,gerufen titeln notieren referieren beschwören
    teilen+mit geben:gibt,gab,gegeben+bekannt geben:gibt,gab,gegeben+an fügen+hinzu fügen+an setzen+hinzu führen+aus
    stellen+fest stellen+klar legen+dar machen+deutlich machen+klar merken+an räumen+ein geben:gibt,gab,gegeben+zu
    heben:hebt,hob,gehoben+hervor kündigen+an sagen+aus sagen+voraus lassen:lässt,ließ,gelassen+verlauten
    lassen:lässt,ließ,gelassen+wissen halten:hält,hielt,gehalten+entgegen geben:gibt,gab,gegeben+wieder
    führen+an weisen:weist,wies,gewiesen+hin geben:gibt,gab,gegeben+preis fassen+zusammen stimmen+zu legen+nach
    heißen:heißt,hieß,geheißen lauten besagen bedauern begründen beklagen bemängeln dementieren gestehen:gesteht,gestand,gestanden
    bekennen:bekennt,bekannte,bekannt offenbaren enthüllen informieren unterrichten warnen kritisieren rügen
    loben würdigen hoffen glauben finden:findet,fand,gefunden denken:denkt,dachte,gedacht vermuten befürchten fürchten schätzen
    wissen:weiß,wusste,gewusst fragen erinnern zweifeln bezweifeln folgern schlussfolgern
    schließen:schließt,schloss,geschlossen schwärmen jubeln prophezeien wettern poltern ätzen`,
  ],
  [
    clause | bare | weak,
    `ergeben:ergibt,ergab,ergeben zeigen beweisen:beweist,bewies,bewiesen belegen gehen:geht,ging,gegangen+hervor
    stehen:steht,stand,gestanden annehmen gehen:geht,ging,gegangen+aus nehmen:nimmt,nahm,genommen+an rechnen erwarten
    verweisen:verweist,verwies,verwiesen sehen:sieht,sah,gesehen entnehmen:entnimmt,entnahm,entnommen
    beschreiben:beschreibt,beschrieb,beschrieben errechnen ermitteln suggerieren implizieren kommen:kommt,kam,gekommen
    befinden:befindet,befand,befunden entscheiden:entscheidet,entschied,entschieden einigen einigen verabreden vereinbaren
    erfahren:erfährt,erfuhr,erfahren rechtfertigen verteidigen aussagen beschuldigen anklagen entschuldigen
    herausfinden:herausfindet,herausfand,herausgefunden finden:findet,fand,gefunden+heraus sorgen`,
  ],
  [
    clause | infinitive | object | quote,
    `fordern verlangen drohen versprechen:verspricht,versprach,versprochen raten:rät,riet,geraten
    empfehlen:empfiehlt,empfahl,empfohlen appellieren plädieren fordern+auf rufen:ruft,rief,gerufen+auf
    bitten:bittet,bat,gebeten schlagen:schlägt,schlug,geschlagen+vor regen+an sagen+zu sichern+zu lehnen+ab
    weisen:weist,wies,gewiesen+zurück weigern beabsichtigen beantragen beschließen:beschließt,beschloss,beschlossen
    werfen:wirft,warf,geworfen+vor leugnen bestreiten:bestreitet,bestritt,bestritten schwören:schwört,schwor,geschworen
    geloben kündigen+an anordnen ordnen+an anregen untersagen befürworten unterstützen begrüßen verurteilen
    sprechen:spricht,sprach,gesprochen+aus warnen erwägen:erwägt,erwog,erwogen planen`,
  ],
  [
    object | quote | naming,
    `bezeichnen nennen:nennt,nannte,genannt sprechen:spricht,sprach,gesprochen betiteln bewerten einstufen stufen+ein
    charakterisieren brandmarken titulieren beschreiben:beschreibt,beschrieb,beschrieben geißeln verspotten`,
  ],
];

function readVerbs(): ReadonlyMap<string, readonly CueVerb[]> {
  const map = new Map<string, CueVerb[]>();
  const add = (form: string, verb: CueVerb): void => {
    const list = map.get(form) ?? map.set(form, []).get(form)!;
    const same = list.findIndex(
      (v) => v.lemma === verb.lemma && v.shape === verb.shape && v.particle === verb.particle,
    );
    if (same < 0) list.push(verb);
    else list[same] = { ...verb, frames: verb.frames | list[same]!.frames };
  };
  for (const [frames, entries] of verbs)
    for (const entry of entries.split(/\s+/u)) {
      const [head = '', particle = null] = entry.split('+');
      const [base = '', strong] = head.split(':');
      const lemma = (particle ?? '') + base;
      for (const { form, shape } of conjugate(base, strong)) {
        if (particle === null) {
          add(form, { lemma, frames, shape, particle });
          continue;
        }
        if (shape === 'finite') add(form, { lemma, frames, shape, particle });
        add(particle + form, { lemma, frames, shape, particle: null });
        if (shape === 'infinitive') add(`${particle}zu${form}`, { lemma, frames, shape, particle: null });
      }
    }
  return map;
}

export const speechVerbs = readVerbs();
