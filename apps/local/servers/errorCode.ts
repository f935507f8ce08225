/** Whether an error of the system has one of these codes ('ENOENT', …). Not by `instanceof`: such errors come from outside the realm that tests run in. */
export function hasCode(error: unknown, ...codes: readonly string[]): boolean {
  return typeof error === 'object' && error !== null && 'code' in error && codes.some((code) => error.code === code);
}
