import type { UnreadableReason } from '../../engine/index.ts';

/** Why a file could not be read, from the error of a call to the file system. */
export function reasonOf(error: unknown): UnreadableReason {
  switch ((error as NodeJS.ErrnoException | null)?.code) {
    case 'ENOENT':
    case 'ENOTDIR':
      return 'not-found';
    case 'EACCES':
    case 'EPERM':
      return 'no-permission';
    case 'ELOOP':
      return 'broken-link';
    case 'ERR_FS_FILE_TOO_LARGE':
    case 'ERR_STRING_TOO_LONG':
      return 'too-large';
    default:
      return 'failed';
  }
}
