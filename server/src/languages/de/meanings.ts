import { readMeanings } from '../shared/readMeanings.ts';

/**
 * Words of news German that are used for one another, a line a group; the first word names it. Only words that one report
 * may have in the place of the other are together, never opposites or what merely belongs to one field.
 */
export const meanings: ReadonlyMap<string, string> = readMeanings(`
  waffe rüstung rüstungsgut militärgerät kriegsgerät bewaffnung militärhilfe
  munition granate geschoss patrone
  rakete raketenwerfer lenkwaffe marschflugkörper
  geschäft handel deal abkommen vertrag vereinbarung verkauf transfer lieferung übereinkunft pakt liefern beliefern verkaufen bereitstellen exportieren beschaffen
  erwerben kaufen erhalten bekommen
  treffen gipfel gipfeltreffen begegnung zusammenkunft traf trafen getroffen
  gespräch verhandlung unterredung beratung unterhalten verhandeln besprechen erörtern
  reise besuch besuchen reisen visite
  ankunft ankommen eintreffen eingetroffen eingereist einreisen einreise
  abreisen abgereist abreise abfahren
  zug sonderzug bahn eisenbahn
  gepanzert kugelsicher panzerung
  grün olivgrün dunkelgrün
  ^machthaber führer staatschef staatsoberhaupt herrscher diktator präsident
  ^regierungschef ministerpräsident premier premierminister kanzler kanzlerin bundeskanzler
  militär armee streitkräfte truppe soldat militärisch volksarmee
  offizier general militärs militärbeamter marschall
  krieg konflikt invasion angriff offensive einmarsch überfall feldzug angreifen
  pandemie corona coronavirus covid coronakrise corona-krise
  ausland außerhalb
  übung manöver marineübung militärübung
  zusammenarbeit kooperation zusammenarbeiten kooperieren
  beziehung verhältnis verbindung bande
  unterstützen unterstützung helfen hilfe beistand
  dementi bestreiten bestritten dementieren zurückweisen zurückgewiesen leugnen abstreiten
  warnen warnung mahnen mahnung
  befürchten befürchtung sorge besorgnis fürchten besorgt hauptsorge angst
  sanktion strafmaßnahme embargo wirtschaftssanktion
  verstoß verstoßen verletzen verletzung bruch
  experte fachmann analyst forscher wissenschaftler beobachter sachverständiger
  exporteur ausfuhr export
  technologie technik spitzentechnologie
  weltraum raumfahrt kosmodrom weltraumbahnhof All
  forum wirtschaftsforum
  hochrangig ranghoch höchste
  waggon Wagen eisenbahnwagen
  begleiten gefolge begleitet begleitung
  voranschreiten fortschreiten vorankommen
  verbieten verbot untersagen untersagt
  diskutieren debattieren debatte diskussion
  verbrauchen aufbrauchen verbraucht aufgebraucht
  vorrat bestand lagerbestand reserve
  selten kaum
  töten umbringen ermorden erschießen tod tote toter todesopfer tötung mord ums gestorben sterben starb umgekommen getötet
  verletzt verletzter verletzte verwundet verwundeter
  opfer betroffener
  unfall unglück zusammenstoß kollision havarie
  beben erdbeben erdstoß
  brand Feuer brennen flamme
  überschwemmung hochwasser flut überflutung
  sturm unwetter orkan hurrikan taifun wirbelsturm
  explosion detonation sprengsatz bombe explodieren
  anschlag attentat terroranschlag
  polizei polizist beamter ermittler
  festnahme festnehmen festgenommen verhaften verhaftung verhaftet
  prozess verfahren gerichtsverfahren verhandlung
  anklage anklagen angeklagt vorwurf beschuldigen beschuldigung vorwerfen
  urteil verurteilen verurteilt verurteilung schuldspruch
  gefängnis haft haftstrafe inhaftiert gefängnisstrafe freiheitsstrafe
  wahl abstimmung urnengang votum wählen
  partei fraktion
  gesetz gesetzentwurf regelung vorschrift
  parlament bundestag abgeordnetenhaus kongress
  regierung kabinett
  rücktritt zurücktreten zurückgetreten abdanken
  entlassen entlassung kündigen kündigung
  beschäftigter mitarbeiter arbeitnehmer angestellter arbeitsplatz stelle belegschaft
  streik ausstand arbeitsniederlegung streiken
  lohn gehalt verdienst einkommen
  unternehmen firma konzern betrieb hersteller gesellschaft
  übernahme übernehmen fusion zusammenschluss erwerb
  gewinn überschuss ertrag
  verlust minus defizit fehlbetrag
  umsatz erlös einnahme
  kosten ausgabe preis
  steigen anstieg zunehmen zunahme wachsen wachstum klettern erhöhen erhöhung zulegen
  sinken rückgang fallen abnehmen abnahme zurückgehen schrumpfen senken senkung
  schätzen schätzung prognose
  eröffnen eröffnung einweihen einweihung
  schließen schließung sperren sperrung gesperrt geschlossen
  bauen bau errichten errichtung
  zerstören zerstörung verwüsten verwüstung beschädigen beschädigt schaden
  fahrzeug auto pkw
  lastwagen lkw laster
  schiff frachter boot Fähre tanker
  flugzeug maschine flieger jet
  schule schüler
  universität hochschule
  krankenhaus klinik hospital
  arzt mediziner doktor ärztin
  krankheit erkrankung erkranken seuche
  impfung impfstoff impfen
  kind Junge mädchen
  einwohner bewohner anwohner bürger bevölkerung mensch menschen person personen leute
  flüchtling geflüchteter migrant asylbewerber
  demonstration protest kundgebung demonstrieren protestieren demonstrant
  hubschrauber helikopter
  sieg gewinnen siegen erfolg
  niederlage verlieren unterliegen
  spiel partie match
  trainer coach
  verein klub club
  wetter witterung
  ernte ertrag
  Strom elektrizität
  kernkraftwerk atomkraftwerk akw Meiler
  nuklear atomar kernwaffe atomwaffe nuklearwaffe nuklearbetrieben
  brief schreiben briefwechsel
  zeitung blatt
  nahrungsmittel lebensmittel nahrung
  hauptstadt metropole
  fluss strom
  bürgermeister oberbürgermeister stadtoberhaupt
  ankündigen ankündigung verkünden mitteilen
  fordern forderung verlangen
  ablehnen ablehnung zurückweisen weigern
  zustimmen zustimmung billigen billigung genehmigen
  verschieben verschiebung vertagen aufschieben
  absagen absage streichen ausfallen
  unabhängig unabhängigkeit
`);
