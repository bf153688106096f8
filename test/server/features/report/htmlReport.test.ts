import { HtmlValidate } from 'html-validate';
import { describe, expect, test } from 'vitest';
import { writeReport } from '../../../../server/src/features/report/report.ts';
import { messagesFor } from '../../../../server/src/messages/messagesFor.ts';
import { ARTICLE_URI, sampleEngine, SOURCE_URI } from './sampleEngine.ts';

const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:standard'],
});

/** What the validator has to say of a page: rule, place and the words around it. */
async function complaints(page: string): Promise<readonly string[]> {
  const { results } = await validator.validateString(page);
  return results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, line, column }) => `${line}:${column} ${ruleId}: ${message}`),
  );
}

const fileName = (uri: string): string => decodeURIComponent(uri.replace('file:///folder/', ''));

describe('valid HTML', () => {
  const linkings = { links: (uri: string, line: number) => `${uri}#L${line}`, none: () => null };

  for (const locale of ['en', 'de'])
    for (const [name, uris] of Object.entries({
      article: [ARTICLE_URI],
      folder: [ARTICLE_URI, SOURCE_URI],
      nothing: [],
    }))
      for (const [linked, linkTo] of Object.entries(linkings))
        test(`${name}, ${locale}, ${linked}`, async () => {
          const options = {
            format: 'html',
            messages: messagesFor(locale),
            fileName,
            linkTo,
            written: 'today',
          } as const;
          expect(await complaints(writeReport(sampleEngine(), uris, options))).toEqual([]);
        });

  test('the validator sees what is not', async () => {
    expect(
      await complaints('<!doctype html><html lang="en"><head></head><body><p><div></p></body></html>'),
    ).not.toEqual([]);
  });
});
