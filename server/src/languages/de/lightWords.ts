import { words } from '../shared/words.ts';

/** Words that carry little of what a sentence is about: times of reporting, order, degree, verbs that any sentence may have. */
export const lightWords: ReadonlySet<string> = new Set(
  words(`
    woche wochen jahr jahre jahres jahren tag tage tagen tages monat monate monaten monats stunde stunden uhr heute gestern morgen abend nacht mittag
    letzte letzten letzter letztes nächste nächsten nächster kommende kommenden kommender vergangene vergangenen vergangener vorige vorigen später früher zuletzt zuvor zunächst
    montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag
    januar februar märz april mai juni juli august september oktober november dezember
    erste ersten erster erstes zweite zweiten zweiter dritte dritten beide beiden beider zwei drei mehr weniger viel viele vielen wenig wenige ganz etwa rund gut fast knapp
    sich ihm ihn ihnen uns mich euch denen deren dessen diese dieser dieses diesem diesen jene jener jenes welche welcher man wer was wo ob dort hier da dazu damit dabei davon darauf daran darunter dafür dagegen darüber
    gegen zwischen während seit bis nachdem bevor obwohl sowie sowohl weder jedoch allerdings doch denn also somit zudem außerdem ebenfalls weiter weitere weiteren weiterer wieder sehr etwas alle allen aller jede jeder jeden jedes einige einiger einigen andere anderen anderer anderes insbesondere bereits bald wie
    würde würden werde wäre wären will wollte wollten könnte könnten dürfte dürften möchte sollte sollten gab geben gibt gegeben gehe gehen geht ging kommt kommen kam machen macht gemacht steht stehen stand liegt liegen lag führen führt führte lassen lässt ließ bleibt bleiben blieb halten hält hielt
    wichtig wichtige wichtigen wichtiger bedeutend groß große großen großer großes riesig riesige riesigen schnell rasch kürzlich jüngst derzeit gegenwärtig momentan aktuell aktuelle aktuellen wahrscheinlich vermutlich voraussichtlich höchstwahrscheinlich wohl möglich mögliche möglichen möglicher möglicherweise stark starke starken stärker mehrere mehreren etliche verschiedene aktiv neu neue neuen neuer neues
    bezieht beziehen bezog mittel haupt spitzen
    beginnt beginnen begann endet enden dauert dauern stattfinden stattfindet stattfand bringen bringt gebracht brachte sucht suchen suche versucht versuchen bezeichnet gilt gelten nennen nannte
    habe hätte hätten gewesen geworden worden sein seinem ihre ihrer ihren zum teil paar art weise fall fälle zeit mal handelt handele handelte sprechen spricht sprach sprachen gesprochen sagen sagt berichten bericht berichte zufolge laut angaben medien agentur nachrichtenagentur
    mensch menschen person personen leute leuten
    gegenzug näher nähere näheren näherer nachdem kilometer kilometern meter metern meile meilen prozent grad foto fotos bild bilder
  `),
);
