/** Frequent heads and modifiers of compounds in news German, lower case, umlauts as written. */
const PARTS: ReadonlySet<string> = new Set(
  `abgeordneten abkommen abrüstung absatz abschluss abteilung agentur aktie aktien aktion alarm amt angebot angriff anlage anschlag anstieg antrag arbeit arbeiter arbeits
  armee arzt artillerie asyl atom aufgabe aufsicht auftrag ausgaben auskunft ausland auslands außen ausstieg auto bahn ballett band bank bau bauer beamte bedarf beginn behörde beirat beitrag
  belegschaft bericht beschäftigung beschluss besuch betrag betrieb betriebs bevölkerung bewegung bezirk bezirks bild bilanz bildung boot börse brand brücke budget bund bundes bürger bürgermeister
  büro  chef chemie club daten deal defizit delegation demonstration dienst direktor dorf drohne druck ehren eigentümer einkommen einsatz einsturz einwohner eisen energie entscheidung entwicklung
  erdbeben erdgas erfolg ergebnis erklärung ernte etat explosion export fabrik fahrer fahrt fahrzeug  familie feier feld fernseh feuer feuerwehr film finanz finanzierung firma  fläche flagge flotte flucht flug
  flughafen flugzeug flüchtling flüchtlings fonds  forscher forschung forschungs forum foto fraktion frau frauen friedens front führer führung fuß fußball gas gast gebäude gebiet gefahr gefangener gefängnis
  geheim geheimdienst geld gemeinde general gericht gerichts gesellschaft gesetz gespräch gesundheit gesundheits gewalt gewerkschaft gewinn gipfel granate granaten grenz grenze grund gruppe güter hafen halle handel handels haupt
  haus haushalt haushalts heim hilfe hilfs hochschul hochschule  hotel hubschrauber indien industrie information innen insel institut investition jahr jahres journalist jugend justiz kampf kammer kandidat
  kanzler kapital karte kasse katastrophe katastrophen kern kind kinder kirche klage klima klinik kohle kolonne kommission kommunal konferenz konflikt kongress kontrolle konzern koordination kosten kraft
  kranken krankenhaus kredit kreis krieg kriegs kriminal krise krisen kultur kunde kunst küste küsten lage lager land landes landwirtschaft leben lebens lehrer leiter leitung lieferung linie liste luft macht
  mann mannschaft marine markt marschall maßnahme mehrheit meister menge mensch menschen messe miete mieter militär minister ministerium mitarbeiter mitglied mittel monat motor munition museum
  nachrichten name nation netz netzwerk niederlage nord  nuklear objekt öffentlichkeit  opfer opposition ordnung organisation  ost panzer parlament parlaments partei parteitag partner patient pension person personal
  pflege pharma plan planung platz politik politiker polizei polizist position post praxis preis presse prinz produktion produkt programm projekt protest prozess prüfung quelle quote
  rakete raketen  raum raumfahrt recht rechts rede reform regierung regierungs region reise rekord rente rettung rettungs revier richter richtung risiko rüstung rüstungs saison sanktion satellit satelliten schaden schau
  schiff schul schule schüler schutz sekretär  seite sender senat serie sicherheit sicherheits sieg sitz sitzung soldat sommer sonder sozial spiel spieler sport sprecher sprecherin staat staats
  stadion stadt städte stahl stand station statistik stelle steuer stiftung stimme straße straßen strafe straf strategie streik streit streitkräfte strom student studie sturm  süd summe system  tages team technik technologie
  teil telefon terminal terror test textil theater thema tier tochter tod todes  tour tourist träger treffen treib trainer transport truppe tunnel turnier übung umsatz umwelt unfall union universität
  unternehmen unternehmens unterricht untersuchung unterstützung urlaub urteil verband verbraucher verbot verbrechen verdacht verein verfahren verfassung verfassungs verhandlung verkauf verkäufe verkehr verkehrs verletzung verlust vermögen versammlung
  versicherung versorgung versuch verteidigung verteidigungs vertrag vertreter vertrieb verwaltung verwaltungs viertel volk volks vorsitz vorstand vorwurf wachstum wachs waffe waffen wagen wahl wähler wahlkampf währung  ware
  wasser weg welt weltraum werk wert west wettbewerb wetter wirtschaft wirtschafts wissenschaft wissenschaftler woche wochen wohn wohnung wohnungs zahl zeichen zeit zeitung zentral zentrum zeuge ziel zimmer zins zoll zone zug zuschuss`
    .split(/\s+/)
    .map((word) => word.toLowerCase()),
);

const MIN_PART = 4;
const LINKS = ['', 's', 'es', 'n', 'en', 'er', 'e'];

/**
 * The parts of a lower-case compound, at most three, as whole words without their linking letters; empty where the word
 * does not come apart. At each seam one side must be a known part, and both sides be at least four letters long (three
 * where the part is known).
 */
export function compoundParts(word: string): readonly string[] {
  if (word.length < 8) return [];
  const head = longestKnownEnd(word);
  if (head === null || word.length - head.length < MIN_PART) {
    const first = longestKnownStart(word);
    return first && word.length - first.length >= MIN_PART ? [unlinked(first), word.slice(first.length)] : [];
  }
  const front = word.slice(0, word.length - head.length);
  const inner = front.length >= 8 && !PARTS.has(front) ? compoundParts(front) : [];
  return [...(inner.length ? inner.slice(0, 2) : [unlinked(front)]), head];
}

/** The longest known part at the end, allowing for an inflected ending. */
function longestKnownEnd(word: string): string | null {
  for (let at = MIN_PART - 1; at <= word.length - 3; at++) {
    const end = word.slice(at);
    if (PARTS.has(end) || ENDINGS.some((ending) => end.endsWith(ending) && PARTS.has(end.slice(0, -ending.length))))
      return end;
  }
  return null;
}
const ENDINGS = ['en', 'n', 's', 'es', 'e', 'er', 'ern', 'in', 'innen'];

/** What follows a first part but is an ending of it and no second part. */
const SUFFIX = /^(?:ig|lich|isch|ung|heit|keit|schaft|in|er|et|en|es|st|te|bar|sam|los|haft|iv|al|nis)/;
const LINKED = /(?:ungs|heits|keits|schafts|tions|täts)$/;

function longestKnownStart(word: string): string | null {
  for (let to = word.length - MIN_PART; to >= MIN_PART; to--) {
    const start = word.slice(0, to);
    if (SUFFIX.test(word.slice(to))) continue;
    if (PARTS.has(start) || LINKED.test(start)) return start;
    if (LINKS.some((link) => link.length > 1 && start.endsWith(link) && PARTS.has(start.slice(0, -link.length))))
      return start;
  }
  return null;
}

function unlinked(part: string): string {
  if (PARTS.has(part)) return part;
  for (const link of LINKS)
    if (link && part.endsWith(link) && PARTS.has(part.slice(0, -link.length))) return part.slice(0, -link.length);
  return part.length > 5 && LINKED.test(part) ? part.slice(0, -1) : part;
}
