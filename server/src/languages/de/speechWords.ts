import type { PronounPerson, SpeechRole } from '../../engine/language/SpeechGrammar.ts';
import { conjugate } from './conjugate.ts';

/** Verbs whose Konjunktiv I is frequent in reports, beside the cue verbs. */
const reported = `geben stehen gehen kommen liegen bestehen bleiben machen wissen sehen halten führen sagen handeln finden nehmen
  bringen brauchen gelten scheinen zeigen bedeuten verlieren erhalten bekommen gehören entsprechen lassen tragen leben arbeiten
  laufen fehlen folgen helfen gelingen drohen stellen setzen treffen verstoßen besitzen verfügen enthalten erwarten fordern
  entstehen steigen sinken fallen wachsen reichen dienen sprechen stammen verdienen verhindern ermöglichen betreffen glauben
  denken hoffen befürchten planen wünschen versuchen verfolgen unterstützen begrüßen prüfen nutzen verletzen
  sterben beginnen enden dauern kosten betragen zahlen ziehen verlassen fahren fliegen erfolgen befinden ergeben verstehen
  freuen rechnen gehe suchen leisten lehnen gefährden schaden stimmen vertreten verwenden wirken zwingen überwiegen existieren
  funktionieren profitieren benötigen erwägen fürchten bedingen bilden bieten dauern dürfen erscheinen erreichen entwickeln ernennen fallen fühlen
  gewinnen geraten hinterlassen kennen klären leiden messen mögen nehmen öffnen rechtfertigen richten schaffen schützen senken sichern
  spielen stärken stecken stören treten übernehmen übersteigen unterliegen verbieten vergehen verlangen vermeiden verschwinden
  versprechen verzichten warten wecken weichen wechseln zählen akzeptieren respektieren reagieren passieren kämpfen hängen sitzen heißen schließen werfen`;

const subjunctives = reported
  .split(/\s+/u)
  .filter((word) => word.endsWith('en'))
  .map((word) => conjugate(word, undefined).find(({ subjunctive }) => subjunctive)?.form ?? '')
  .filter((form) => !['sage', 'suche', 'lehne', 'freude', 'folge', 'frage', 'dauere'].includes(form))
  .join(' ');

export const roles: Partial<Record<SpeechRole, string>> = {
  auxiliary: `hat haben hatte hatten ist sind war waren wird werden wurde wurden will wollen wollte wollten kann können konnte
    konnten muss müssen musste mussten soll sollen sollte sollten darf dürfen durfte durften mag mögen möchte möchten`,
  reportive: `sei seien habe werde könne müsse dürfe solle wolle möge mögen wisse handele ${subjunctives}`,
  conditional: `hätte hätten wäre wären würde würden könnte könnten müsste müssten dürfte dürften brächte brächten läge lägen nähme nähmen fände fänden böte böten täte täten bekäme bekämen ergäbe ergäben hielte
    entstünde entstünden spräche sprächen sähe sähen träfe träfen wüsste wüssten bedürfe gäbe gäben ginge
    käme kämen bräuchte bräuchten stünde stünden ließe bliebe sollten sollte`,
  complementizer: `dass daß ob`,
  question: `wie warum weshalb wieso wann wo wer was welche welcher welches welchen wohin woher wieviel`,
  subordinator: `weil wenn als nachdem bevor obwohl obgleich während da damit falls sofern seitdem bis sobald solange indem
    ehe sodass wobei wodurch wofür wogegen womit woran worauf woraufhin worin worüber wovon wozu`,
  coordinator: `und oder aber sondern doch denn sowie jedoch`,
  determiner: `der die das ein eine dieser diese dieses jener jene jenes mehrere viele einige alle beide zahlreiche manche
    sein seine ihr ihre unser unsere kein keine solche etliche wenige zwei drei vier`,
  oblique: `den dem des einem einen einer eines seinem seinen seiner seines ihrem ihren
    ihrer ihres diesem diesen deren dessen`,
  objectPronoun: `ihn ihm ihnen uns mir mich dir dich sich`,
  preposition: `in im an am auf aus bei beim mit von vom zu zum zur nach für über unter vor vorm durch gegen ohne um seit ab
    während wegen trotz zwischen hinter neben innerhalb außerhalb gegenüber anlässlich aufgrund angesichts hinsichtlich bezüglich
    ins ans aufs fürs ums per pro statt anstatt mittels mithilfe infolge gemäß laut entgegen bis binnen`,
  relative: `der die das den dem deren dessen welcher welche welches denen`,
  adverb: `auch noch jedoch aber allerdings zudem außerdem weiter weiterhin ferner bereits schon erneut dagegen hingegen unterdessen
    inzwischen mittlerweile dabei daraufhin anschließend danach zuvor vorher später dazu darüber hierzu daher deshalb deswegen dann
    nun jetzt damit nur so dort hier wörtlich offiziell öffentlich zunächst schließlich letztlich zuletzt bislang bisher lediglich
    ausdrücklich nochmals wiederum ebenfalls ebenso gleichzeitig indes derweil einst kürzlich jüngst demgegenüber darauf daran davon
    dafür dagegen darin vielmehr immerhin eindeutig deutlich wohl offenbar angeblich vermutlich möglicherweise sogar selbst
    hierbei eigentlich ursprünglich insbesondere besonders vor allem sehr zwar also trotzdem dennoch gar ganz
    einmal erstmals wieder stets immer oft`,
  time: `montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag gestern heute vorgestern morgen abend mittag
    nachmittag vormittag nacht montagabend dienstagabend mittwochabend donnerstagabend freitagabend samstagabend sonntagabend
    montagmorgen dienstagmorgen mittwochmorgen donnerstagmorgen freitagmorgen januar februar märz april mai juni juli august
    september oktober november dezember`,
  particle: `mit bekannt an hinzu aus fest klar dar deutlich ein zu hervor voraus verlauten wissen entgegen wieder hin preis
    zusammen nach auf vor ab zurück heraus`,
  source: `laut gemäß zufolge lt`,
  sourceAfter: `zufolge gemäß`,
  sourceNoun: `angaben angabe ansicht meinung auffassung aussage aussagen worten einschätzung überzeugung darstellung berichten
    bericht medienberichten presseberichten informationen erkenntnissen auskunft agenturangaben polizeiangaben medienangaben
    schätzungen schätzung vernehmen studie untersuchung untersuchungen umfrage umfragen meldungen meldung agenturmeldungen
    agenturberichten zeitungsberichten zeugenaussagen augenzeugenberichten behördenangaben regierungsangaben mitteilung
    expertenmeinung vorstellung vorstellungen interpretation erkenntnis ermittlungen urteil ermessen plänen militärangaben
    unternehmensangaben nachricht erkenntnisstand kenntnisstand planungen planung wunsch bekunden gutachten lesart
    zeugen augenzeugen quellen kreisen beobachtern empfinden verständnis sicht bewertung darstellungen mitteilungen ankündigung`,
  sourceAdverb: `demnach wonach danach demzufolge`,
  cueNoun: `forderung vorwurf ankündigung behauptung aussage meinung ansicht auffassung überzeugung vermutung verdacht hoffnung
    befürchtung sorge warnung drohung bitte appell aufruf versprechen zusage erklärung mitteilung meldung bericht berichte
    einschätzung feststellung hinweis hinweise argument begründung these schluss ergebnis vorwürfe forderungen gerüchte gerücht
    spekulationen angst kritik entscheidung beschluss vorschlag plan pläne empfehlung frage anschuldigung anschuldigungen
    vorstellung annahme zweifel prognose bekenntnis versicherung theorie angabe eindruck stellungnahme idee worten parole parolen spruch sprüche aufschrift schlagzeile slogan slogans ruf rufe losung fazit
    kommentar passus satz zitat`,
  titled: `film buch roman album lied song magazin zeitung zeitschrift zeitungen tageszeitung wochenzeitung nachrichtenmagazin
    spiel computerspiel schiff fregatte hurrikan tropensturm taifun orkan sturmtief hubschrauber rettungshubschrauber rakete sonde
    raumsonde satellit satelliten serie sendung fernsehserie kategorie klasse typ typs namen name titel programm projekt ag band
    gruppe oper operation theaterstück begriff wort bezeichnung stichwort motto thema blatt sender partei bündnis restaurant hotel
    café club verein verband organisation initiative stiftung firma konzern unternehmen modell software portal website plattform
    preis rubrik reihe aktion kampagne zyklon sonderzug zug zeche grube straße platz`,
  titleMarker: `genannte genannter genannten genanntes genanntem sogenannte sogenannter sogenannten sogenanntes sogenanntem namens
    kurz titels`,
  infinitive: `zu`,
  parenthetical: `so wie`,
  negation: `nicht kein keine keinen keiner nie niemals`,
  nounLink: `von vom der des für bei beim aus zur im in an am`,
  hearsay: `soll sollen`,
  speakerNoun: `sprecher sprecherin polizei minister ministerin präsident präsidentin experten experte forscher wissenschaftler
    studie regierung ministerium behörde behörden chef chefin vorsitzende vorsitzender zeitung magazin staatsanwaltschaft gericht
    unternehmen firma kritiker beobachter anwalt richter medien agentur nachrichtenagentur opposition partei verband gewerkschaft
    ermittler kläger klägerin beklagte angeklagte angeklagter verteidiger verteidigerin zeuge zeugin zeugen augenzeugen anwohner bewohner
    einwohner demonstranten aktivisten datenschützer umweltschützer tierschützer menschenrechtler gegner befürworter anhänger initiatoren
    veranstalter hersteller betreiber betroffene teilnehmer mitarbeiter angehörige eltern ärzte ärztin arzt lehrer schüler studenten
    student studentin rechtsextremisten extremisten terroristen rebellen islamisten mann frau männer frauen wahlsieger sieger gewinner
    papst kirche bischof pfarrer mitglied mitglieder autor autorin autoren journalist journalisten beamte beamten soldaten militär armee
    team fans spieler kandidat kandidatin kandidaten seite seiten gruppe union senat landtag bundestag parlament kongress vorstand
    geschäftsführung leitung verwaltung feuerwehr bundeswehr länder bundesländer staaten vertreter geheimdienst geheimdienste mehrheit
    stadt gemeinde stadtrat gemeinderat land haus bahn bank börse konzern verein reederei werft klinik krankenhaus universität hochschule schule
    papier schreiben dokument gutachten urteil brief mitteilung pressemitteilung erklärung stellungnahme resolution kommentar artikel`,
};

/** Endings of compounds behind which marks hold a name: Tageszeitung, Rettungshubschrauber. */
export const titledEndings =
  `zeitung zeitschrift magazin film serie sendung schiff album roman buch gesellschaft verein initiative
  bündnis sturm hubschrauber sonde satellit rakete satelliten modell modelle gruppe team club klub partei programm projekt preis gesetz bewegung`.split(
    /\s+/u,
  );

/** Endings of adverbs: sinngemäß, glücklicherweise. */
export const adverbEndings = `gemäß weise lich isch falls mals wärts passend entsprechend ierend`.split(/\s+/u);

/** Endings of compounds that make `nach` attributive: Polizeiangaben, Medienberichten. */
export const sourceEndings =
  `angaben angabe berichten bericht informationen aussagen aussage meldungen meldung umfrage umfragen studie
  einschätzung schätzung schätzungen ansicht meinung auffassung quellen erkenntnissen analyse stellungnahme mitteilung auskunft
  darstellung prognose prognosen planungen`.split(/\s+/u);

/** Endings of compounds that name somebody who can speak: Regierungssprecherin, Außenminister. */
export const speakerEndings =
  `sprecher sprecherin minister ministerin präsident präsidentin chef chefin vorsitzende vorsitzender
  vorsitzenden experte experten expertin forscher forscherin leiter leiterin direktor direktorin politiker politikerin anwalt anwältin
  sekretär sekretärin ministerium behörde behörden amt kanzler kanzlerin polizei zeitung agentur verband gewerkschaft partei fraktion
  kommission gericht hof richter richterin beamte beamter regierung rat studie bericht organisation vertreter vertreterin
  beauftragte beauftragter kommissar kommissarin wissenschaftler trainer bürgermeister bürgermeisterin senator senatorin chefs
  anwaltschaft unternehmen konzern magazin rundfunk sender dienst verein bündnis bund`.split(/\s+/u);

/** Endings of nouns that name a thing or an idea and nobody who speaks. */
export const thingEndings =
  `ung ungen heit heiten keit keiten nis nisse ismus ität itäten tion tionen tum ik iken worte wort
  woche wochen monat monate jahr jahre tag tage zeit zeiten zahl zahlen gesetz gesetze recht rechte werk werke zeug auftrag
  wunsch schritt schritte stück stücke maßnahme maßnahmen ergebnis ergebnisse verweis verweise punkt punkte stelle stellen lage lagen
  schaft schaften frage fragen teil teile signal signale grund gründe abwehr vorwurf vorwürfe`.split(/\s+/u);

export const pronouns: ReadonlyMap<string, PronounPerson> = new Map([
  ['er', 'he'],
  ['sie', 'she-or-they'],
  ['ich', 'I'],
  ['wir', 'we'],
  ['dieser', 'he'],
  ['diese', 'she-or-they'],
  ['man', 'they'],
  ['letzterer', 'he'],
  ['letztere', 'she-or-they'],
  ['ersterer', 'he'],
  ['erstere', 'she-or-they'],
] satisfies [string, PronounPerson][]);
