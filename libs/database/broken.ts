/** Whether a statement failed because a value of this unique constraint or index is taken. */
export function isUniqueBroken(error: unknown, constraint: string): boolean {
  return (
    error instanceof Error &&
    'code' in error &&
    error.code === '23505' &&
    'constraint' in error &&
    error.constraint === constraint
  );
}
