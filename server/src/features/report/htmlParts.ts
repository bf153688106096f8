import type { Messages } from '../../messages/en.ts';
import { needsSpace } from '../hoverCardText.ts';
import type { Piece } from '../showDifferences.ts';
import { html, type Html } from './html.ts';
import type { ReportStyle } from './ReportStyle.ts';
import type { Excerpt, Place, ReportMark } from './SourceReport.ts';

/** The small things that every part of the page is made of. */
export interface HtmlParts {
  readonly messages: Messages;
  readonly words: (excerpt: Excerpt) => Html;
  readonly pieces: (pieces: readonly Piece[]) => readonly Html[];
  /** The same for a passage, in which what counts is marked and nothing is compared. */
  readonly passage: (pieces: readonly Piece[]) => readonly Html[];
  readonly link: (place: Place, name: string) => Html;
  readonly placeLink: (place: Place) => Html;
  readonly fileLink: (uri: string, name: string) => Html;
  readonly mark: (mark: ReportMark) => Html;
}

export function htmlParts({ messages, linkTo }: ReportStyle): HtmlParts {
  const text = messages.report;
  const anchor = (uri: string, line: number, name: string): Html => {
    const target = linkTo(uri, line);
    return target === null ? html`<span>${name}</span>` : html`<a href="${target}">${name}</a>`;
  };
  return {
    messages,
    words: ({ before, text: counts, after }) =>
      before === '' && after === '' ? html`${counts}` : html`${before}<mark>${counts}</mark>${after}`,
    pieces: (all) =>
      all.map((piece, i) => {
        const gap = needsSpace(all, i) ? ' ' : '';
        switch (piece.kind) {
          case 'same':
          case 'gap':
            return html`${gap}${piece.text}`;
          case 'there':
            return html`${gap}<ins>${piece.text}</ins>`;
          case 'here':
            return html`${gap}<del>${piece.text}</del>`;
        }
      }),
    passage: (all) =>
      all.map(({ kind, text: counts }) => (kind === 'same' ? html`${counts}` : html`<mark>${counts}</mark>`)),
    link: ({ uri, line }, name) => anchor(uri, line, name),
    placeLink: ({ uri, file, line }) => anchor(uri, line, `${file}, ${text.line(line)}`),
    fileLink: (uri, name) => anchor(uri, 1, name),
    mark: ({ label, note }) => html`<span class="person">${label}</span>${note !== '' && html` <span>${note}</span>`}`,
  };
}
