import { words } from '../../shared/words.ts';

/**
 * Words that German capitalises at the start of a sentence or as ordinary nouns. The nouns are those that stand beside
 * other capitalised words without article or comma: measures, times, persons in general, and what newspapers repeat.
 */
export const commonWords: readonly string[] = words(`
  essen halle hof hagen siegen worms gera oder plauen singen werder weiden hamm herne kehl sand
  provinz region insel präfektur bezirk kanton gemeinde distrikt landkreis hauptstadt hafenstadt küstenstadt kleinstadt großstadt millionenstadt bundesstaat us-bundesstaat dorf ort ortschaft stadtteil ortsteil vorort hansestadt kreisstadt grenzstadt
  bab pst hd lgbt lgbtq ceo pvc dna lsd hiv aids tv pc cd dvd usb gps suv lkw pkw wm em ag kg gmbh url sms pdf html mp3 rna adhs gen okay ok bip mwst tüv plz mhz ghz kwh mw gw ps
  aber ab abends aktuell alle allein allem allen aller allerdings alles als also am an andere anderen anderer andererseits anders anfangs angeblich angesichts anlässlich anschließend anstatt
  anstelle auch auf aufgrund aus ausgerechnet außer außerdem außerhalb bald bei beide beiden beim bereits besonders bestimmte bevor binnen bis bisher bislang bleibt bloß da dabei dadurch dafür dagegen
  daher dahinter damals damit danach daneben dank dann daran darauf daraufhin daraus darin darüber darum darunter das dass daß davon davor dazu dazwischen dein dem demgegenüber demnach demzufolge den denen denn
  dennoch der deren derzeit des deshalb dessen desto deswegen dich die dies diese diesem diesen dieser dieses diesmal dir direkt doch dort drei du durch dutzende ebenfalls ebenso eigentlich ein einbezogen
  eine einem einen einer einerseits eines einige einigen einiger einst einzelne endlich entgegen entsprechend er erst erstmals es etliche etwa etwas euch euer falls fast ferner früher für fünf ganz gar gegen
  gegenüber gemeinsam gemäß genau gerade gestern gibt gilt gleich gleichzeitig groß große großer guten habe haben hat hatte hatten heute heutzutage hier hierbei hierfür hiermit hierzu hingegen hinter hinzu
  ich ihm ihn ihnen ihr ihre ihrem ihren ihrer im immer immerhin in indem indes indessen infolge innerhalb ins insbesondere insgesamt inzwischen irgendwann ist ja je jede jedem jeden jeder jedes jedoch jene
  jener jetzt jüngst kann kaum kein keine keinem keinen keiner knapp kommt können könnte konkret kurz kürzlich künftig laut lange längst lediglich letzte letztlich leider links man manche manchmal mehr mehrere
  mein meine meinen meiner meist mehrmals mich mindestens mir mit mithilfe mittags mittels mittlerweile montags morgen morgens muss möglicherweise nach nachdem nachdem nachmittags nachts nahe nämlich neben nein neu neue neuen neuer
  nicht nichts nie niemand noch nun nunmehr nur ob obwohl oder offenbar offensichtlich oft ohne öffentlich paar per plötzlich pro rechts rund sämtliche schließlich schon schwere sechs sehr sei sein seine seinem seinen
  seiner seit seitdem seitens selbst sich sie sieben sind so sobald sodass sofern sofort sogar solange solche solcher soll sollen sollte somit sondern sonst soweit sowie sowohl später statt
  stattdessen trotz trotzdem über überall überdies überhaupt übrigens um umgekehrt und uns unser unsere unter unterdessen ursprünglich viel viele vielen vieler vielleicht vielmehr vier vom von vor vorher vorerst
  vorgestern vormittags vorwiegend wäre wann war waren warum was wegen weil weiter weitere weiteren weiterer weiterhin welche welcher welches wem wen wenig wenige weniger wenn wer werden wessen weshalb wie
  wieder wieso wir wird wo wobei wodurch wofür woher wohin wohl wollte womit wonach woran worauf worin worüber wurde wurden während währenddessen zahlreiche zehn zu zudem zuerst zufolge zugleich zuletzt zum
  zumal zumindest zunächst zur zurück zurzeit zusammen zusätzlich zuvor zwar zwei zwischen zwölf übers unterm vors fürs hinterm aufs ans ums
  montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag januar jänner februar märz april mai juni juli august september oktober november dezember
  ende anfang mitte beginn frühjahr sommer herbst winter woche wochen tag tage tagen tages monat monate monaten jahr jahre jahren jahres jahrzehnt jahrzehnte jahrzehnten jahrhundert stunde stunden minute minuten sekunde sekunden uhr ortszeit mez
  euro euros dollar dollars cent us-dollar prozent prozentpunkte million millionen milliarde milliarden billion billionen tonne tonnen kilogramm kilo gramm liter kilometer kilometern meter metern zentimeter meile meilen grad hektar quadratmeter
  quadratkilometer kubikmeter megawatt gigawatt kilowatt volt watt stück dutzend hunderte tausende zehntausende hunderttausende mrd mio tsd
  mensch menschen mann männer männern frauen kind kinder kindern leute leuten personen person opfer opfern tote toten toter verletzte verletzten verletzter soldat soldaten polizei polizist polizisten feuerwehr rettungskräfte einsatzkräfte
  behörde behörden angaben angabe bericht berichte berichten berichts medien presse zeitung zeitungen agentur agenturen nachrichtenagentur nachrichtenagenturen regierung regierungen parlament opposition partei parteien fraktion koalition
  gericht staatsanwaltschaft bundeswehr armee militär marine luftwaffe truppen truppe kräfte experten beobachter beobachtern beobachtern kritiker kritikern politiker politikern wissenschaftler wissenschaftlern forscher forschern ärzte ärzten
  bürger bürgern bewohner bewohnern einwohner einwohnern anwohner demonstranten teilnehmer teilnehmern mitglieder mitgliedern mitglied zuschauer zuschauern fans besucher besuchern passagiere passagieren insassen zeugen augenzeugen familie familien
  freund freunde freunden eltern vater mutter sohn tochter arbeit arbeiter arbeitern mitarbeiter mitarbeitern beschäftigte beschäftigten gewerkschaft unternehmen firma firmen konzern bank banken markt märkte börse wirtschaft industrie handel
  land länder ländern staat staaten stadt städte städten dorf ort orte region gebiet grenze welt erde himmel meer insel straße haus häuser wohnung schule universität krankenhaus flughafen bahn zug züge auto autos lkw pkw schiff schiffe flugzeug flugzeuge maschine
  krieg frieden kampf angriff angriffe waffen waffe bombe bomben rakete raketen munition anschlag anschläge gewalt terror sicherheit gefahr risiko schutz hilfe
  geld kosten preis preise preisen steuer steuern schulden haushalt gewinn verlust umsatz zahl zahlen anteil mehrheit minderheit stimmen stimme wahl wahlen kandidat kandidaten ergebnis ergebnisse platz spiel spiele sieg tor tore punkte punkt titel
  gesetz gesetze recht rechte urteil prozess verfahren klage anklage strafe haft verdacht grund gründe folge folgen ursache problem probleme frage fragen antwort idee plan pläne ziel ziele weg wege möglichkeit teil teile hälfte drittel viertel rest
  leben tod gesundheit krankheit virus wasser luft strom energie öl gas kohle klima natur umwelt tier tiere pflanzen fisch fleisch lebensmittel essen
  film filme buch bücher musik lied lieder kunst theater bild bilder foto fotos video videos thema themen internet computer software daten programm programme projekt projekte system systeme technik
  rede worte wort wörter gespräch gespräche gesprächen verhandlung treffen gipfel besuch reise konferenz sitzung abkommen vertrag kritik vorwurf vorwürfe druck streit konflikt krise protest proteste forderung
  zeit zeiten moment augenblick abend morgen nacht vormittag nachmittag mittag wochenende geburtstag jahrestag ferien
  anders art weise sache fall fälle fällen form kraft macht druck blick hand hände kopf auge augen herz gesicht körper blut
  übersetzung quelle quellen hintergrund überblick kommentar interview meldung nachrichten artikel seite seiten abbildung bild archiv weitere kategorie themenportal
  vorsitz amt ämter posten rücktritt rückzug nachfolger vorgänger nachfolge stellvertreter berater unterstützer anhänger gegner gegnern verbündete verbündeten partner partnern
  erste ersten erster zweite zweiten zweiter dritte dritten dritter letzten letzter nächste nächsten nächster neueste neuesten junge alte alter alten kleine
  interesse kontakt kontakte beitrag beispiel hinweis hinweise erfolg niederlage trotz dank bezug zusammenhang rahmen lage fakt fakten tatsache vergleich anschluss
  betreiber hersteller anbieter kunden kunde verbraucher nutzer spieler sprecher vertreter fahrer leiter chef gast gäste held helden star stars sender reporter journalist journalisten autor
`);

/** Endings that only ordinary German nouns and adjectives have. */
export const commonEndings: readonly string[] = words(`
  ung ungen heit heiten keit keiten schaft schaften tion tionen ität itäten nis nisse nissen tum ismus isten istik logie graphie grafie lichkeit igkeit ierung stelle zeit zeug
  menge werk werke kraft kräfte recht gesetz bereich anlage anlagen linie platz straße arbeit preis preise steuer steuern gruppe gruppen krieg vertrag
  programm projekt system wahl wahlen spiel spiele tag tage jahr jahre woche
  maßnahme maßnahmen bericht politik krise problem thema frage fragen rede karte liste kosten zahl zahlen gebiet gebiete raum markt handel gipfel besuch treffen waffe waffen rakete raketen truppen
  lich liche lichen licher liches isch ische ischen ischer isches ige igen iger iges bare baren barer same samen samer
  angriff angriffe anschlag opfer mittel stoff stoffe dienst dienste verkehr unfall fall fälle grund haus häuser hof weg weise wesen wirtschaft industrie unternehmen
  behörden beamte beamten kräften helfer vertreter vertretern mitarbeiter sender studie studien kommission konferenz
`);
