import { hull } from '../text/Span.ts';
import type { Statement } from '../statements/Statement.ts';
import type { Finding } from './Finding.ts';

/** `uncorroborated`: no other file has the statement. Informational, never a reproach. */
export const uncorroborated = (statement: Statement): Finding => ({
  code: 'uncorroborated',
  span: hull(statement.spans),
  status: 'uncorroborated',
  written: statement.text,
  expected: null,
  looksLike: null,
  evidence: [],
  reasons: [{ rule: 'no-match', detail: '' }],
  sureness: 1,
});
