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
    verlautbaren erklären erläutern ergänzen erzählen antworten erwidern entgegnen kontern kommentieren konstatieren
    resümieren bilanzieren argumentieren bekräftigen unterstreichen:unterstreicht,unterstrich,unterstrichen beteuern
    präzisieren schildern twittern posten zitieren formulieren mutmaßen witzeln scherzen spotten
    mahnen schimpfen titeln notieren rufen:ruft,rief,gerufen
    teilen+mit geben:gibt,gab,gegeben+bekannt geben:gibt,gab,gegeben+an fügen+hinzu fügen+an setzen+hinzu führen+aus
    stellen+fest stellen+klar legen+dar machen+deutlich machen+klar merken+an räumen+ein geben:gibt,gab,gegeben+zu
    heben:hebt,hob,gehoben+hervor kündigen+an sagen+aus sagen+voraus lassen:lässt,ließ,gelassen+verlauten
    lassen:lässt,ließ,gelassen+wissen halten:hält,hielt,gehalten+entgegen geben:gibt,gab,gegeben+wieder
    weisen:weist,wies,gewiesen+hin fassen+zusammen legen+nach vermelden hinzufügen streichen:streicht,strich,gestrichen+heraus verraten:verrät,verriet,verraten rufen:ruft,rief,gerufen+aus
    heißen:heißt,hieß,geheißen lauten besagen fragen befürchten vermuten schätzen hoffen glauben fürchten spekulieren`,
  ],
  [
    quote | clause,
    `äußern bedauern begründen beklagen bemängeln dementieren gestehen:gesteht,gestand,gestanden monieren klagen urteilen
    offenbaren enthüllen informieren unterrichten warnen kritisieren rügen prognostizieren
    loben würdigen denken:denkt,dachte,gedacht wissen:weiß,wusste,gewusst erinnern zweifeln bezweifeln folgern schlussfolgern
    schwärmen jubeln prophezeien wettern poltern ätzen drücken+aus zeigen freuen ärgern wundern bemerken beschweren
    verabschieden wenden:wendet,wandte,gewandt werben:wirbt,warb,geworben skandieren fordern entscheiden:entscheidet,entschied,entschieden
    schreien:schreit,schrie,geschrien greifen:greift,griff,gegriffen+an prangern+an danken gratulieren versprechen:verspricht,versprach,versprochen
    schließen:schließt,schloss,geschlossen+aus raten:rät,riet,geraten`,
  ],
  [
    clause | bare | weak,
    `ergeben:ergibt,ergab,ergeben beweisen:beweist,bewies,bewiesen belegen gehen:geht,ging,gegangen+hervor
    gehen:geht,ging,gegangen+aus nehmen:nimmt,nahm,genommen+an rechnen erwarten`,
  ],
  [
    clause | weak,
    `stehen:steht,stand,gestanden verweisen:verweist,verwies,verwiesen sehen:sieht,sah,gesehen entnehmen:entnimmt,entnahm,entnommen
    beschreiben:beschreibt,beschrieb,beschrieben errechnen ermitteln suggerieren kommen:kommt,kam,gekommen
    befinden:befindet,befand,befunden entscheiden:entscheidet,entschied,entschieden verabreden vereinbaren
    erfahren:erfährt,erfuhr,erfahren rechtfertigen verteidigen beschuldigen anklagen entschuldigen
    finden:findet,fand,gefunden+heraus sorgen rechnen
    sprechen:spricht,sprach,gesprochen signalisieren schließen:schließt,schloss,geschlossen belegen finden:findet,fand,gefunden
    halten:hält,hielt,gehalten nennen:nennt,nannte,genannt`,
  ],
  [
    clause | infinitive | quote,
    `fordern verlangen drohen versprechen:verspricht,versprach,versprochen raten:rät,riet,geraten
    empfehlen:empfiehlt,empfahl,empfohlen appellieren plädieren fordern+auf rufen:ruft,rief,gerufen+auf
    bitten:bittet,bat,gebeten schlagen:schlägt,schlug,geschlagen+vor regen+an sagen+zu sichern+zu lehnen+ab
    weisen:weist,wies,gewiesen+zurück beantragen beschließen:beschließt,beschloss,beschlossen
    werfen:wirft,warf,geworfen+vor leugnen bestreiten:bestreitet,bestritt,bestritten schwören:schwört,schwor,geschworen
    geloben kündigen+an untersagen befürworten begrüßen verurteilen warnen erwägen:erwägt,erwog,erwogen beschuldigen`,
  ],
  [
    clause | infinitive,
    `weigern beabsichtigen anordnen ordnen+an planen hoffen befürchten fürchten behaupten beteuern glauben sehen:sieht,sah,gesehen+vor`,
  ],
  [
    object,
    `fordern verlangen fordern+auf rufen:ruft,rief,gerufen+auf warnen sprechen:spricht,sprach,gesprochen
    werten attackieren werfen:wirft,warf,geworfen+vor bestreiten:bestreitet,bestritt,bestritten weisen:weist,wies,gewiesen+hin
    verweisen:verweist,verwies,verwiesen kündigen+an geben:gibt,gab,gegeben+bekannt geben:gibt,gab,gegeben+an
    gehen:geht,ging,gegangen+aus nennen:nennt,nannte,genannt berichten appellieren plädieren
    schlagen:schlägt,schlug,geschlagen+vor beantragen sagen+zu räumen+ein beklagen
    monieren bemängeln dementieren leugnen befürchten vermuten begründen
    bezeichnen regen+an sichern+zu`,
  ],
  [
    quote | naming,
    `bezeichnen nennen:nennt,nannte,genannt sprechen:spricht,sprach,gesprochen betiteln bewerten beurteilen einschätzen schätzen+ein sehen:sieht,sah,gesehen+an ansehen einstufen stufen+ein
    charakterisieren brandmarken titulieren beschreiben:beschreibt,beschrieb,beschrieben geißeln verspotten würdigen loben
    kritisieren weisen:weist,wies,gewiesen+zurück warnen fordern halten:hält,hielt,gehalten sehen:sieht,sah,gesehen verurteilen
    begründen attackieren raten:rät,riet,geraten feiern preisen:preist,pries,gepriesen verteidigen werten betrachten
    begrüßen werfen:wirft,warf,geworfen+vor lehnen+ab skandieren äußern beklagen konstatieren
    vergleichen:vergleicht,verglich,verglichen`,
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

/** The Konjunktiv I forms of all of them, which report speech themselves: er behaupte, sie fordere. */
export const subjunctives: readonly string[] = verbs.flatMap(([, entries]) =>
  entries.split(/\s+/u).flatMap((entry) => {
    const [base = '', strong] = (entry.split('+')[0] ?? '').split(':');
    return conjugate(base, strong)
      .filter(({ subjunctive }) => subjunctive)
      .map(({ form }) => form);
  }),
);
