import { parseArgs } from 'node:util';
import type { Messages } from '../../messages/en.ts';
import { messagesFor } from '../../messages/messagesFor.ts';
import { closestWord } from './closestWord.ts';
import { commandNames, type CommandName, type Format, type Invocation } from './Invocation.ts';

/** What the arguments ask for: work, a text to print, or words on what is wrong with them. */
export type Request =
  | { readonly kind: 'run'; readonly invocation: Invocation }
  | { readonly kind: 'print'; readonly text: string }
  | { readonly kind: 'wrong'; readonly reason: string; readonly advice: string };

const formatsOf: Readonly<Record<CommandName, readonly Format[]>> = {
  extract: ['text', 'json', 'jsonl'],
  match: ['text', 'json', 'jsonl'],
  check: ['text', 'json', 'jsonl', 'sarif', 'markdown', 'html', 'csv'],
  report: ['markdown', 'html', 'json', 'csv', 'sarif'],
  lsp: ['text'],
};

const options = {
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'V' },
  format: { type: 'string', short: 'f' },
  output: { type: 'string', short: 'o' },
  sources: { type: 'string', multiple: true, short: 's' },
  limit: { type: 'string' },
  'every-sentence': { type: 'boolean' },
  explain: { type: 'boolean' },
  'between-sources': { type: 'boolean' },
  style: { type: 'string' },
  locale: { type: 'string' },
  'reference-date': { type: 'string' },
  cache: { type: 'string' },
  stdio: { type: 'boolean' },
} as const;

type OptionName = keyof typeof options;

const everywhere: readonly OptionName[] = ['help', 'version', 'format', 'output', 'locale'];
const optionsOf: Readonly<Record<CommandName, readonly OptionName[]>> = {
  extract: [...everywhere, 'reference-date'],
  match: [...everywhere, 'sources', 'cache', 'limit', 'every-sentence', 'explain', 'style', 'reference-date'],
  check: [...everywhere, 'sources', 'cache', 'explain', 'between-sources', 'style', 'reference-date'],
  report: [...everywhere, 'sources', 'cache', 'style', 'reference-date'],
  lsp: ['help', 'version', 'locale', 'cache', 'stdio'],
};

/** `environment` tells the language of the messages where no option does (`LC_ALL`, `LC_MESSAGES`, `LANG`). */
export function readInvocation(
  args: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
  version: string,
): Request {
  const locale = environment.LC_ALL || environment.LC_MESSAGES || environment.LANG;
  let messages = messagesFor(localeIn(args) ?? locale);
  const first = args.find((arg) => !arg.startsWith('-'));
  const command = commandNames.find((name) => name === first) ?? null;
  const wrong = (reason: string): Request => ({
    kind: 'wrong',
    reason,
    advice: messages.commandLine.seeHelp(command),
  });

  let parsed: ReturnType<typeof parse>;
  try {
    parsed = parse(args);
  } catch (error) {
    const reason = error instanceof Error ? (error.message.split('. ')[0] ?? '') : String(error);
    return wrong(messages.commandLine.badOption(reason));
  }
  const { values, positionals } = parsed;
  if (values.locale !== undefined) {
    if (!/^(?:de|en)(?:[-_.].*)?$/i.test(values.locale))
      return wrong(messages.commandLine.badValue('--locale', values.locale, 'en, de'));
    messages = messagesFor(values.locale);
  }
  const text = messages.commandLine;
  if (values.version) return { kind: 'print', text: version };
  const [name, ...files] = positionals;
  if (values.help && (name === undefined || command === null)) return { kind: 'print', text: text.help };
  if (name === undefined) return wrong(text.noCommand);
  if (command === null) return wrong(text.unknownCommand(name, closestWord(name, commandNames)));
  if (values.help) return { kind: 'print', text: text.helpOf[command] };

  const foreign = (Object.keys(values) as OptionName[]).find((option) => !optionsOf[command].includes(option));
  if (foreign !== undefined) return wrong(text.badOption(`--${foreign}`));
  const format = values.format ?? formatOfOutput(command, values.output);
  const formats = formatsOf[command];
  const known = formats.find((one) => one === format);
  if (known === undefined) return wrong(text.badFormat(command, format, formats.join(', ')));
  const { limit, style = 'lenient' } = values;
  if (limit !== undefined && !/^[1-9]\d{0,6}$/.test(limit))
    return wrong(text.badValue('--limit', limit, text.wanted.count));
  if (style !== 'lenient' && style !== 'strict') return wrong(text.badValue('--style', style, 'strict, lenient'));
  const referenceDate = values['reference-date'] ?? null;
  if (referenceDate !== null && !isDay(referenceDate))
    return wrong(text.badValue('--reference-date', referenceDate, text.wanted.date));
  if (files.length === 0 && command !== 'lsp') return wrong(text.noFiles);
  return {
    kind: 'run',
    invocation: {
      command,
      files,
      sources: values.sources ?? [],
      format: known,
      output: values.output ?? null,
      cache: values.cache ?? null,
      limit: limit === undefined ? null : Number(limit),
      everySentence: values['every-sentence'] ?? false,
      explain: values.explain ?? false,
      betweenSources: values['between-sources'] ?? false,
      style,
      referenceDate,
      messages,
    },
  };
}

const parse = (args: readonly string[]) => parseArgs({ args: [...args], allowPositionals: true, options });

/** The language asked for, looked up before all else so that errors in the other options are told in it. */
function localeIn(args: readonly string[]): string | undefined {
  const at = args.indexOf('--locale');
  return at >= 0 ? args[at + 1] : args.find((arg) => arg.startsWith('--locale='))?.slice('--locale='.length);
}

const endings: Readonly<Record<string, Format>> = {
  md: 'markdown',
  markdown: 'markdown',
  html: 'html',
  htm: 'html',
  json: 'json',
  csv: 'csv',
  sarif: 'sarif',
};

function formatOfOutput(command: CommandName, output: string | undefined): Format {
  const ending = /\.([a-z]+)$/i.exec(output ?? '')?.[1]?.toLowerCase();
  const found = ending === undefined ? undefined : endings[ending];
  if (command === 'report') return found ?? 'markdown';
  return found !== undefined && formatsOf[command].includes(found) ? found : 'text';
}

function isDay(text: string): boolean {
  const day = /^\d{4}-\d\d-\d\d$/.test(text) ? new Date(`${text}T00:00:00Z`) : null;
  return day !== null && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}
