/** What a person can set; parsed once from what an editor sends, frozen and passed along. */
export interface Settings {
  /** Globs of the files that are read, relative to each folder. */
  readonly sources: readonly string[];
  readonly exclude: readonly string[];
  /** Globs of the files that are articles and so no evidence for others; with none, each file is held against all others. */
  readonly articles: readonly string[];
  /** What single files or patterns of them are, later ones first; they win over `articles`. */
  readonly roles: readonly { readonly glob: string; readonly role: 'article' | 'source' | 'both' }[];
  /** Which alterations of a quotation count. */
  readonly style: 'strict' | 'lenient';
  /** Assumed where a text does not tell its language; null: whatever most of the text is in. */
  readonly language: 'de' | 'en' | null;
  /** `YYYY-MM-DD`: anchors weekdays in files that state no date of publication. */
  readonly referenceDate: string | null;
  /** How a note with the source is written into an article; `auto`: a footnote in Markdown, else a plain note. */
  readonly noteStyle: 'auto' | 'footnote' | 'comment' | 'plain';
  readonly hoverEnabled: boolean;
  readonly underlinesEnabled: boolean;
  /** What contradicts, entered in the editor's list of problems. */
  readonly problemsEnabled: boolean;
  /** Lines over paragraphs that count their evidence; `auto`: in articles of ordinary length. */
  readonly codeLens: 'auto' | 'always' | 'never';
  /** Conversions beside values in other units. */
  readonly inlayHintsEnabled: boolean;
  /** Statuses as hints, in editors that draw no underlines of ours. */
  readonly hintsForOtherEditors: boolean;
}

export const defaultSettings: Settings = Object.freeze({
  sources: Object.freeze(['**/*.{txt,text,md,markdown}']),
  exclude: Object.freeze(['**/node_modules/**', '**/.git/**', '**/dist/**']),
  articles: Object.freeze([]),
  roles: Object.freeze([]),
  style: 'lenient',
  language: null,
  referenceDate: null,
  noteStyle: 'auto',
  hoverEnabled: true,
  underlinesEnabled: true,
  problemsEnabled: true,
  codeLens: 'auto',
  inlayHintsEnabled: true,
  hintsForOtherEditors: true,
});

/**
 * Reads the section `beleg` of an editor's settings, nested (`{ underlines: { enabled: false } }`) or flat
 * (`{ 'underlines.enabled': false }`). What is missing or of the wrong type takes its default.
 */
export function parseSettings(value: unknown): Settings {
  const at = (path: string): unknown => {
    if (isRecord(value) && path in value) return value[path];
    let here: unknown = value;
    for (const key of path.split('.')) here = isRecord(here) ? here[key] : undefined;
    return here;
  };
  const globs = (path: string, otherwise: readonly string[]): readonly string[] => {
    const given = at(path);
    if (!Array.isArray(given)) return otherwise;
    return Object.freeze(given.filter((glob): glob is string => typeof glob === 'string' && glob.trim() !== ''));
  };
  const flag = (path: string, otherwise: boolean): boolean => {
    const given = at(path);
    return typeof given === 'boolean' ? given : otherwise;
  };
  const language = at('language');
  const noteStyle = at('noteStyle');
  const date = at('referenceDate');
  const lens = at('codeLens.show');
  return Object.freeze({
    sources: globs('sources', defaultSettings.sources),
    exclude: globs('exclude', defaultSettings.exclude),
    articles: globs('articles', defaultSettings.articles),
    roles: Object.freeze(rolesIn(at('roles'))),
    style: at('style') === 'strict' ? 'strict' : 'lenient',
    language: language === 'de' || language === 'en' ? language : null,
    referenceDate: typeof date === 'string' && isCalendarDate(date.trim()) ? date.trim() : null,
    noteStyle: noteStyle === 'footnote' || noteStyle === 'comment' || noteStyle === 'plain' ? noteStyle : 'auto',
    hoverEnabled: flag('hover.enabled', defaultSettings.hoverEnabled),
    underlinesEnabled: flag('underlines.enabled', defaultSettings.underlinesEnabled),
    problemsEnabled: flag('problems.enabled', defaultSettings.problemsEnabled),
    codeLens: lens === 'always' || lens === 'never' ? lens : 'auto',
    inlayHintsEnabled: flag('inlayHints.enabled', defaultSettings.inlayHintsEnabled),
    hintsForOtherEditors: flag('hints.forOtherEditors', defaultSettings.hintsForOtherEditors),
  });
}

/** `{ "texts/**": "article" }`; what is written last counts first. */
const rolesIn = (value: unknown): Settings['roles'] =>
  isRecord(value) && !Array.isArray(value)
    ? Object.entries(value)
        .flatMap(([glob, role]) =>
          role === 'article' || role === 'source' || role === 'both' ? [{ glob: glob.trim(), role } as const] : [],
        )
        .filter(({ glob }) => glob !== '')
        .reverse()
    : [];

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

/** `2024-02-30` is none. */
function isCalendarDate(text: string): boolean {
  const match = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text);
  if (!match) return false;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}
