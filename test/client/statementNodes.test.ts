import { expect, test } from 'vitest';
import { noFilter, rootNodes, type ListFilter } from '../../client/src/statementNodes.ts';
import type { ListedMark, ListedStatement, Status, StatementsResult } from '../../server/src/protocol/messages.ts';

const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 1 } };
const mark = (kind: ListedMark['mark'], state: ListedMark['state'] = 'standing'): ListedMark => ({
  mark: kind,
  state,
  label: kind,
  note: null,
  text: '',
});
const statement = (status: Status, marked: ListedMark | null, open: boolean): ListedStatement => ({
  kind: 'quote',
  status,
  range,
  text: status,
  own: [0, status.length],
  detail: '',
  evidence: 0,
  mark: marked,
  open,
});
const result: StatementsResult = {
  version: 1,
  underlines: [],
  statements: [
    statement('corroborated', mark('ticked'), false),
    statement('corroborated', null, true),
    statement('uncorroborated', mark('query'), true),
    statement('uncorroborated', mark('ticked', 'reopened'), true),
  ],
  findings: [{ range, name: 'other figure', label: '', message: 'x' }],
  statusNames: { corroborated: 'a', variant: 'b', conflicting: 'c', uncorroborated: 'd', unchecked: 'e' },
  coverage: { statements: 4, withEvidence: 2, conflicting: 0, unchecked: 0, label: '', description: '' },
  marks: { open: 3, gone: [], signOff: null, label: '' },
  folder: { reading: 'read', files: 5, unreadable: [] },
};
const shown = (filter: Partial<ListFilter>): string[] =>
  rootNodes(result, { ...noFilter, ...filter }).map((node) =>
    node.kind === 'status'
      ? `${node.status} ${node.statements.length}`
      : node.kind === 'overview'
        ? node.part
        : node.kind,
  );

test('what needs eyes first, then the rest, then the folder', () => {
  expect(shown({})).toEqual(['findings', 'uncorroborated 2', 'corroborated 2', 'conflicts', 'names', 'origins']);
});

test('by what is open, by status, by mark; a mark that was reopened is none', () => {
  expect(shown({ openOnly: true })).toEqual(['uncorroborated 2', 'corroborated 1']);
  expect(shown({ statuses: new Set(['corroborated']) })).toEqual(['corroborated 2']);
  expect(shown({ marks: new Set(['ticked']) })).toEqual(['corroborated 1']);
  expect(shown({ marks: new Set(['waived']) })).toEqual(['nothingLeft']);
});
