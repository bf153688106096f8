import { createEngine, type Engine, type FileRole, type LanguagePack, type UnreadableReason } from '../engine/index.ts';
import { withIgnores, type IgnoresOf } from '../features/withIgnores.ts';
import type { FolderReading } from '../protocol/messages.ts';
import { defaultSettings, type Settings } from '../protocol/settings.ts';
import { sourceFromText } from '../readers/readSourceText.ts';
import { canonicalUri, fileName, isInside, pathBelow } from './canonicalUri.ts';
import type { FileReaders } from './FileReaders.ts';
import type { FileFilter } from './FileStore.ts';
import { guardNotification, type Log } from './guard.ts';
import {
  listFolders,
  putSafely,
  readFiles,
  readOneFile,
  settleEngine,
  takeInFiles,
  type ReadingWatch,
} from './readFolders.ts';
import type { ServerPorts } from './ServerPorts.ts';
import type { FileChange, OpenDocument, ReadingProgress, Workspace } from './Workspace.ts';

/** `edit`: an open document; `files`: anything else that may change answers for all documents. */
export type WorkspaceChange = 'edit' | 'files';

export interface WorkspaceEvents {
  readonly log: Log;
  readonly changed: (change: WorkspaceChange) => void;
  readonly startProgress: () => Promise<ReadingProgress>;
  /** The folders were read to the end. */
  readonly read: (
    files: number,
    unreadable: readonly { readonly name: string; readonly reason: UnreadableReason }[],
    /** What they take in memory. */
    bytes: number,
  ) => void;
}

/** All files that were listed at one time, and the engine that holds them. */
interface Library {
  readonly engine: Engine;
  readonly listed: Set<string>;
  /** What a person has told of a file: an article is no evidence for others, a source is not checked itself. */
  readonly roles: Map<string, FileRole>;
  /** What the engine got from open documents rather than from files. */
  readonly held: Map<string, { readonly role: FileRole; readonly prose: string }>;
}

/** While the folder is read for the first time, results are shown about this often (milliseconds). */
const showEvery = 700;

export function openWorkspace(ports: ServerPorts, readers: FileReaders | null, events: WorkspaceEvents): Workspace {
  const documents = new Map<string, OpenDocument>();
  const dirty = new Set<string>();
  let settings: Settings = defaultSettings;
  let folders: readonly string[] = [];
  let reading: FolderReading = 'reading';
  let complete = false;
  let readingTook: number | null = null;
  let generation = 0;
  let ignoresOf: IgnoresOf | null = null;
  /** The library's engine as it answers, without what people ignore. */
  let answering: { readonly of: Engine; readonly engine: Engine } | null = null;
  /** Which reading is the newest; older ones give up at their next checkpoint. */
  let turn = 0;
  let disposed = false;
  /** What was read is being kept for the next time. */
  let keeping: Promise<void> = Promise.resolve();
  let openGate = (): void => {};
  /** Nothing is read before the folders are known. */
  let queue: Promise<void> = new Promise((resolve) => (openGate = resolve));

  const packsInOrder = (): readonly LanguagePack[] =>
    ports.packs.toSorted((a, b) => Number(b.tag === settings.language) - Number(a.tag === settings.language));
  function newLibrary(): Library {
    const { style, referenceDate } = settings;
    return {
      engine: createEngine({ packs: packsInOrder(), style, referenceDate }),
      listed: new Set(),
      roles: new Map(),
      held: new Map(),
    };
  }

  let library = newLibrary();

  const filter = (): FileFilter => ({ sources: settings.sources, exclude: settings.exclude });
  function roleOf({ listed, roles }: Library, uri: string): FileRole {
    return roles.get(uri) ?? (listed.has(uri) || folders.length === 0 ? 'both' : 'article');
  }

  /** Whether one of the folders that a file lies in would list it under these patterns. */
  async function belongs(uri: string, patterns: FileFilter): Promise<boolean> {
    const around = folders.filter((folder) => isInside(folder, uri));
    return (await Promise.all(around.map((folder) => ports.files.includes(folder, uri, patterns)))).includes(true);
  }

  /** What the settings say that a file is; null where they say nothing. */
  async function toldRole(uri: string): Promise<FileRole | null> {
    const paths = folders.filter((folder) => isInside(folder, uri)).map((folder) => pathBelow(folder, uri));
    for (const { glob, role } of settings.roles) {
      const plain = /^([^*?[\]{}()!+@]+?)(\/\*\*)?$/.exec(glob);
      // What a click has told is a path, and paths are compared without looking into any folder.
      const found = plain
        ? paths.some((path) => (plain[2] ? path.startsWith(`${plain[1]}/`) : path === plain[1]))
        : await belongs(uri, { sources: [glob], exclude: [] });
      if (found) return role;
    }
    const article = settings.articles.length > 0 && (await belongs(uri, { sources: settings.articles, exclude: [] }));
    return article ? 'article' : null;
  }

  async function list(into: Library, uri: string): Promise<void> {
    into.listed.add(uri);
    const role = await toldRole(uri);
    if (role === null) into.roles.delete(uri);
    else into.roles.set(uri, role);
  }

  function putDocument(into: Library, uri: string): void {
    const document = documents.get(uri);
    if (!document) return;
    const role = roleOf(into, uri);
    const source = sourceFromText(uri, document.text, document.languageId);
    // A file that is merely opened says what it said before; putting it would make the engine check everything anew.
    const known = into.held.get(uri) ?? { role, prose: sourceFromText(uri, source.text).prose };
    const same = into.engine.reading(uri)?.text === source.text && known.role === role && known.prose === source.prose;
    if (same) return;
    into.held.set(uri, { role, prose: source.prose });
    putSafely(into.engine, source, role, events.log);
  }

  /** One thing after the other: a file that changes while folders are read is read once more afterwards. */
  function enqueue(name: string, task: () => Promise<void>): Promise<void> {
    queue = queue.then(guardNotification(name, events.log, task));
    return queue;
  }

  async function readAll(mine: number): Promise<void> {
    if (mine !== turn || disposed) return;
    const first = !complete;
    const begun = ports.now();
    reading = 'reading';
    const options = { languages: packsInOrder().map(({ tag }) => tag), referenceDate: settings.referenceDate };
    // What is kept is loaded while the folders are listed.
    const starting = folders.length > 0 ? (readers?.start(folders, options) ?? null) : null;
    starting?.catch(() => {});
    const fresh = newLibrary();
    const progress = folders.length > 0 ? await events.startProgress() : noProgress;
    const stop = (): boolean => mine !== turn || disposed || progress.stopped();
    // Nobody waits for the files that the readers are at.
    progress.onStop(() => void starting?.then((own) => own.end()));
    let shown = ports.now();
    try {
      const files = await listFolders(ports, folders, filter(), stop);
      const own = await starting;
      const kept = fresh.engine.intake();
      kept.learn(own?.terms ?? []);
      if (first && mine === turn) library = fresh;
      for (const { uri } of files) await list(fresh, uri);
      for (const uri of documents.keys()) putDocument(fresh, uri);
      events.changed('edit');
      const watch: ReadingWatch = {
        stop,
        log: events.log,
        isOpen: (uri) => documents.has(uri),
        roleOf: (uri) => roleOf(fresh, uri),
        report: (done) => {
          progress.report(done, files.length);
          if (!first || ports.now() - shown < showEvery) return;
          shown = ports.now();
          events.changed('edit');
        },
      };
      if (own && !stop()) await takeInFiles(ports, fresh.engine, files, { reading: own, kept }, watch);
      else if (!own) await readFiles(ports, fresh.engine, files, watch);
      if (!stop()) await settleEngine(ports, fresh.engine);
      if (own && !stop()) keeping = own.keep(fresh.engine.terms());
    } finally {
      progress.done();
      if (mine === turn) {
        if (stop() && !first) reading = 'read';
        else {
          for (const uri of documents.keys()) putDocument(fresh, uri);
          dirty.clear();
          library = fresh;
          generation++;
          reading = stop() ? 'stopped' : 'read';
          complete = reading === 'read';
          if (complete) readingTook = Math.round(ports.now() - begun);
          if (complete && folders.length > 0) announceRead();
        }
        events.changed('files');
      }
    }
  }

  function announceRead(): void {
    const files = library.engine.files();
    const unreadable = files.flatMap((file) =>
      file.state === 'unreadable' ? [{ name: nameOf(file.uri), reason: file.reason }] : [],
    );
    events.read(files.length - unreadable.length, unreadable, library.engine.bytes);
  }

  function nameOf(uri: string): string {
    const folder = folders.find((one) => isInside(one, uri));
    if (folder === undefined || folder === uri) return fileName(uri);
    const path = uri
      .slice(folder.length + 1)
      .split('/')
      .map(fileName)
      .join('/');
    return folders.length > 1 ? `${fileName(folder)}/${path}` : path;
  }

  async function readChanged(changes: readonly FileChange[]): Promise<void> {
    for (const { uri, kind } of changes) {
      if (kind === 'deleted') forget(uri);
      else await refresh(uri);
    }
    events.changed('files');
  }

  /** A file that is gone, or everything in a folder that is gone. */
  function forget(uri: string): void {
    const gone = [...library.listed].filter((known) => isInside(uri, known));
    for (const known of gone) {
      library.listed.delete(known);
      if (documents.has(known)) putDocument(library, known);
      else library.engine.remove(known);
    }
  }

  async function refresh(uri: string): Promise<void> {
    const listed = await belongs(uri, filter());
    if (listed) await list(library, uri);
    else library.listed.delete(uri);
    if (!documents.has(uri)) library.held.delete(uri);
    if (documents.has(uri)) putDocument(library, uri);
    else if (listed) await readOneFile(ports, library.engine, uri, roleOf(library, uri), events.log);
    else library.engine.remove(uri);
    if (documents.has(uri)) putDocument(library, uri);
  }

  async function readAgain(): Promise<void> {
    const mine = ++turn;
    reading = 'reading';
    let last = enqueue('reading the folder', () => readAll(mine));
    for (await last; last !== queue; await last) last = queue;
  }

  return {
    get engine() {
      if (!ignoresOf) return library.engine;
      if (answering?.of !== library.engine)
        answering = { of: library.engine, engine: withIgnores(library.engine, ignoresOf) };
      return answering.engine;
    },
    get generation() {
      return generation;
    },
    get reading() {
      return reading;
    },
    get readingTook() {
      return readingTook;
    },
    get complete() {
      return complete;
    },
    settle() {
      for (const uri of dirty) putDocument(library, uri);
      dirty.clear();
    },
    open(uri, document) {
      documents.set(uri, document);
      dirty.add(uri);
      events.changed('edit');
    },
    close(uri) {
      documents.delete(uri);
      dirty.delete(uri);
      void enqueue('closing', () => readChanged([{ uri, kind: 'changed' }]));
    },
    document: (uri) => documents.get(uri) ?? null,
    documents: () => [...documents.keys()],
    setFolders(next) {
      folders = next.map(canonicalUri).map((uri) => uri.replace(/\/+$/, ''));
      void readAgain();
      openGate();
    },
    folders: () => folders,
    ignoresOf: (uri) => ignoresOf?.(uri) ?? null,
    setIgnores(next) {
      ignoresOf = next;
      answering = null;
      generation++;
      events.changed('files');
    },
    setSettings(next) {
      const before = settings;
      settings = next;
      if (needsReading(before, next) && turn > 0) void readAgain();
      else events.changed('files');
    },
    filesChanged(changes) {
      if (changes.some(({ uri }) => fileName(uri) === '.gitignore')) void readAgain();
      else void enqueue('changed files', () => readChanged(changes));
    },
    readAgain,
    unreadable: () =>
      library.engine
        .files()
        .flatMap((file) => (file.state === 'unreadable' ? [{ uri: file.uri, reason: file.reason }] : [])),
    nameOf,
    isSource: (uri) => library.roles.get(uri) === 'source',
    dispose() {
      disposed = true;
      return keeping;
    },
  };
}

const noProgress: ReadingProgress = { report: () => {}, done: () => {}, stopped: () => false, onStop: () => {} };

const needsReading = (a: Settings, b: Settings): boolean =>
  a.style !== b.style ||
  a.language !== b.language ||
  a.referenceDate !== b.referenceDate ||
  a.sources.join('\n') !== b.sources.join('\n') ||
  a.exclude.join('\n') !== b.exclude.join('\n') ||
  a.articles.join('\n') !== b.articles.join('\n') ||
  JSON.stringify(a.roles) !== JSON.stringify(b.roles);
