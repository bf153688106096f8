import type { PageGrammar } from '../../engine/language/PageGrammar.ts';
import { houses } from '../shared/houses.ts';
import { dateOpenings, furnitureLines, furnitureOpenings, furniturePhrases } from '../shared/pages.ts';
import { phrases, words } from '../shared/words.ts';

export const pages: PageGrammar = {
  bylineOpeners: new Set(words('by written text: author:')),
  furnitureOpenings: [
    ...furnitureOpenings,
    ...phrases(`
      photos:, caption:, listen:, watch:, watch now:, read also:, more:, you may also like, recommended:, most read, trending:, this article was originally published, reporting by,
      (reporting by, additional reporting by, writing by, compiled by, edited by, follow @, contact the author, begin video clip, end video clip, transcript:
    `),
  ],
  furnitureLines: new Set([
    ...furnitureLines,
    ...phrases(`
      related articles, related stories, related content, more on this story, most popular, recommended stories, story highlights, see also, sources, source, back to top, reply, replies, save, follow, view comments, show comments,
      accept all, manage cookies, cookie settings, previous article, next article, begin video clip, end video clip, image, caption, hide caption, toggle caption
    `),
  ]),
  furniturePhrases,
  startPages: new Set(words('home')),
  readingTimes: new Set(phrases('min read, minute read, minutes, min, mins, minutes read, minute')),
  dateOpenings,
  creditOpenings: phrases('source:, sources:, source, ©, (c), by, via, with files from, photo:, image:, credit:'),
  materialOpenings: phrases(
    'with material from, with additional material from, with files from, with reporting by, contains material from',
  ),
  releaseOpenings: phrases('press release, news release, media release, press statement, statement'),
  addresseeOpenings: phrases(
    'told, tells, said to, speaking to, in an interview with, interview with, told the, spoke to, spoke with',
  ),
  houses,
};
