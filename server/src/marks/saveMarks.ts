import { applyMarksEdit, holdsEdit, type MarksEdit } from './writeMarks.ts';

/** One file of marks, wherever it lies. */
export interface MarksStore {
  /** Null where there is none yet. */
  read(): Promise<string | null>;
  /** Puts a new text in the file's place in one step: whoever reads sees the old one or the new one, never a part. */
  replace(text: string): Promise<void>;
}

/** `later-version`: the file is of a version that this one must not touch. `contended`: others kept writing. */
export type SaveOutcome = 'saved' | 'later-version' | 'contended';

const attempts = 20;

/**
 * Writes an edit into a file that others write to as well: reads it again, puts the edit in, makes sure that it is still
 * the same, puts it in its place, and looks whether the edit stands there.
 */
export async function saveMarks(store: MarksStore, edit: MarksEdit): Promise<SaveOutcome> {
  for (let attempt = 0; attempt < attempts; attempt++) {
    const before = await store.read();
    if (holdsEdit(before, edit)) return 'saved';
    const after = applyMarksEdit(before, edit);
    if (after === null) return 'later-version';
    if ((await store.read()) !== before) continue;
    await store.replace(after);
  }
  return holdsEdit(await store.read(), edit) ? 'saved' : 'contended';
}

export interface MarksKeeper {
  save(edit: MarksEdit): Promise<SaveOutcome>;
  /** The file has changed: writes again what somebody who wrote at the same moment has overwritten. */
  changed(): Promise<void>;
}

/** How long (milliseconds) an edit is watched over. Later changes of the file are somebody's will: a branch, an undo. */
const watched = 3000;

/** Saves edits one after the other and watches over them for a moment. */
export function keepMarks(store: MarksStore, now: () => number): MarksKeeper {
  let recent: readonly { readonly edit: MarksEdit; readonly until: number }[] = [];
  let queue: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(task: () => Promise<T>): Promise<T> => {
    const done = queue.then(task);
    queue = done.catch(() => undefined);
    return done;
  };
  return {
    save: (edit) =>
      inTurn(async () => {
        // What this edit takes out is no longer to be put back.
        const gone = new Set(edit.drop);
        recent = recent.filter(({ edit: { add } }) => !add.some((line) => gone.has(line)));
        const outcome = await saveMarks(store, edit);
        if (outcome === 'saved') recent = [...recent, { edit, until: now() + watched }];
        return outcome;
      }),
    changed: () =>
      inTurn(async () => {
        recent = recent.filter(({ until }) => until > now());
        if (recent.length === 0) return;
        const text = await store.read();
        for (const { edit } of recent) if (!holdsEdit(text, edit)) await saveMarks(store, edit);
      }),
  };
}
