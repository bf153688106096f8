import { LSPErrorCodes, ErrorCodes, ResponseError } from 'vscode-languageserver';

export type Log = (message: string) => void;

/**
 * Wraps a request's handler: an answer that was called off goes out as such; anything else that is thrown is a bug, is
 * logged, and becomes the error of this one request. The server lives on.
 */
export function guardRequest<A extends readonly unknown[], R>(
  name: string,
  log: Log,
  handler: (...args: A) => R | Promise<R>,
): (...args: A) => Promise<R> {
  return async (...args) => {
    try {
      return await handler(...args);
    } catch (error) {
      if (error instanceof CalledOff) throw new ResponseError(LSPErrorCodes.RequestCancelled, 'called off');
      if (error instanceof ResponseError) throw error;
      log(`${name}: ${describeError(error)}`);
      throw new ResponseError(ErrorCodes.InternalError, `${name}: ${error instanceof Error ? error.message : error}`);
    }
  };
}

/** The same for what expects no answer. */
export function guardNotification<A extends readonly unknown[]>(
  name: string,
  log: Log,
  handler: (...args: A) => void | Promise<void>,
): (...args: A) => Promise<void> {
  return async (...args) => {
    try {
      await handler(...args);
    } catch (error) {
      if (!(error instanceof CalledOff)) log(`${name}: ${describeError(error)}`);
    }
  };
}

/** Thrown at a checkpoint of work that nobody waits for any more. */
export class CalledOff extends Error {}

export const describeError = (error: unknown): string =>
  error instanceof Error ? (error.stack ?? error.message) : String(error);
