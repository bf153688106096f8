import type { Quotation } from '../engine/index.ts';

/** Whom to show as the speaker: the name, else the words that tell who (`the ministry`); null for a bare `he` or `darin`. */
export function speakerName({ speaker }: Quotation): string | null {
  if (speaker === null) return null;
  return speaker.name ?? (POINTS.test(speaker.text) ? null : speaker.text);
}

/** One word that is no name: `er`, `Sie`, `they`, `demnach`. */
const POINTS = /^(?:\p{Ll}+|Er|Sie|Es|Wir|Ich|Man|Das|Dies|Der|Die|He|She|It|They|We|I|You|Danach|Demnach|Darin)$/u;
