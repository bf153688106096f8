import { phrases } from './words.ts';

/** Lines of web pages that stand around texts of every language. */
export const furnitureLines = phrases(`
  leave a reply, leave a comment, translate, share, tweet, share this, share this article, read more, continue reading, advertisement, sponsored, anzeige, home, menu, search, login, log in, sign in, sign up,
  subscribe, newsletter, thumb, comments, cancel reply, post comment, like this, loading, print, email, facebook, twitter, whatsapp, telegram, linkedin, reddit, pinterest, copy link, skip to content, file photo
`);

export const furnitureOpenings = phrases(`
  ©, (c), photo:, image:, picture:, credit:, video:, tags:, file photo, filed under, source:, via:, h/t, read more:, also read:, related:, see also:, copyright, getty images
`);

export const furniturePhrases = phrases(`
  all rights reserved, uses cookies, use cookies, your email address will not be published, required fields are marked, privacy policy, terms of use, terms of service, javascript is disabled, enable javascript,
  sign up for our newsletter, subscribe to our newsletter, follow us on, this material may not be published
`);

/** Openings of a line that gives the date of publication, the surest first. */
export const dateOpenings = phrases(
  `first published on, first published, originally published on, originally published, published on, published at, published, posted on, posted at, posted, date, issued on, last updated on, last updated, updated on, updated at, updated, last modified`,
);
