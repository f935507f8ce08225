/**
 * What of an error may stand in a log. A database's message, detail and where-clause quote values of the row, which may be personal:
 * only the frames of the stack are kept.
 */
export function withoutValues(error: unknown): object {
  if (!(error instanceof Error)) return { message: 'not an Error' };
  const cause: unknown = error.cause;
  return {
    type: error.name,
    message: unquoted(error.message),
    code: textProperty(error, 'code'),
    stack: error.stack
      ?.split('\n')
      .filter((line) => /^\s+at /.test(line))
      .join('\n'),
    ...(cause instanceof Error && { cause: unquoted(cause.message) }),
  };
}

/** A property of whatever was thrown, or nothing. */
export function textProperty(error: unknown, name: 'code' | 'message'): string {
  if (typeof error !== 'object' || error === null || !(name in error)) return '';
  const value: unknown = Reflect.get(error, name);
  return typeof value === 'string' ? value : '';
}

function unquoted(message: string): string {
  return message.replace(/"[^"]*"|'[^']*'/g, '…');
}
