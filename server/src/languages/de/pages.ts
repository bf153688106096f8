import type { PageGrammar } from '../../engine/language/PageGrammar.ts';
import { houses } from '../shared/houses.ts';
import { dateOpenings, furnitureLines, furnitureOpenings, furniturePhrases } from '../shared/pages.ts';
import { phrases, words } from '../shared/words.ts';

export const pages: PageGrammar = {
  bylineOpeners: new Set(words('von text: autor: autorin:')),
  furnitureOpenings: [
    ...furnitureOpenings,
    ...phrases(`
      dateifoto, archivfoto, symbolbild, symbolfoto, foto:, fotos:, bild:, bilder:, bildquelle, bildrechte, grafik:, karte:, quelle:, quellen:, lesen sie auch, lesen sie mehr, mehr zum thema, mehr dazu, siehe auch:,
      schlagwörter:, schlagworte:, themen:, stichwörter:, das könnte sie auch interessieren, zur startseite, weitere informationen:, redaktion:, übersetzung:
    `),
  ],
  furnitureLines: new Set([
    ...furnitureLines,
    ...phrases(`
      teilen, drucken, merken, vorlesen, weiterlesen, mehr lesen, kommentieren, kommentare, kommentar schreiben, schreiben sie einen kommentar, antworten, antworten abbrechen, weitere artikel zum thema, themenverwandte artikel,
      themenverwandter artikel, weitere themenverwandte artikel, verwandte artikel, weiterführende links, weiterführende informationen, siehe auch, quellen, quelle, startseite, menü, suche, anmelden, abonnieren, werbung,
      übersetzen, bilder, video, videos, zurück, nach oben, impressum, datenschutz, cookie-einstellungen, alle akzeptieren, zum inhalt springen, ausgegeben am, veröffentlicht am, aktualisiert am
    `),
  ]),
  furniturePhrases: [
    ...furniturePhrases,
    ...phrases(`
      alle rechte vorbehalten, verwendet cookies, verwenden cookies, nutzt cookies, nutzen cookies, cookies akzeptieren, unseren newsletter, abonnieren sie, folgen sie uns, e-mail-adresse wird nicht veröffentlicht,
      erforderliche felder sind, datenschutzerklärung, nutzungsbedingungen, javascript aktivieren
    `),
  ],
  startPages: new Set(words('home start startseite')),
  readingTimes: new Set(
    phrases('minuten, minute, min, min., minuten lesezeit, min. lesezeit, min lesezeit, minuten lesedauer'),
  ),
  dateOpenings: [
    ...phrases(
      'veröffentlicht am, veröffentlicht, publiziert am, publiziert, erschienen am, ausgegeben am, erstellt am, erstellt, datum, stand, aktualisiert am, aktualisiert, zuletzt aktualisiert',
    ),
    ...dateOpenings,
  ],
  creditOpenings: phrases('quelle:, quellen:, quelle, ©, (c), mit material von, von, nach material von, foto:, bild:'),
  materialOpenings: phrases(
    'mit material von, mit material der, mit material des, nach material von, unter verwendung von material von, mit agenturmaterial von',
  ),
  releaseOpenings: phrases(
    'pressemitteilung, presseinformation, presseinfo, medienmitteilung, medieninformation, pressedienst',
  ),
  addresseeOpenings: phrases(
    'gegenüber, gegenüber der, gegenüber der nachrichtenagentur, gegenüber dem, gegenüber dem sender, sagte der nachrichtenagentur, sagte der, sagte, sagten, im gespräch mit, im interview mit, im gespräch mit der nachrichtenagentur',
  ),
  houses,
};
