import { DataSource, type EntityManager, QueryFailedError } from 'typeorm';
import type { Actor } from '#domain/access/roles';
import { type ScopedClient, withScopedManager } from '#database/scope';
import { type KeyedWrite, once } from './once';

/** A keyed write through TypeORM: scope, key and change in one transaction. */
export function managedOnce<T extends object>(
  source: DataSource,
  actor: Actor,
  write: KeyedWrite,
  fn: (manager: EntityManager, client: ScopedClient) => Promise<T>,
): Promise<T> {
  return withScopedManager(source, actor, async (manager) => {
    const client = await clientOf(manager);
    return once(client, write, () => fn(manager, client));
  });
}

/** The connection of the manager's transaction, for named statements beside TypeORM's. */
async function clientOf(manager: EntityManager): Promise<ScopedClient> {
  if (manager.queryRunner === undefined) throw new Error('a manager without transaction has no connection');
  // TypeORM types the driver's connection as `any`; for PostgreSQL it is the pool's client.
  return (await manager.queryRunner.connect()) as ScopedClient;
}

/** Whether a statement failed because a value of a unique column is taken. */
export function isTaken(error: unknown, constraint: string): boolean {
  const cause: unknown = error instanceof QueryFailedError ? error.driverError : error;
  return (
    cause instanceof Error &&
    'code' in cause &&
    cause.code === '23505' &&
    'constraint' in cause &&
    cause.constraint === constraint
  );
}
