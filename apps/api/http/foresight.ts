import { createParamDecorator, type ExecutionContext, SetMetadata } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { Pool } from 'pg';
import type { Actor } from '#domain/access/roles';
import { findActorAndRead, findActorBySession, type SessionActor } from '#database/queries/identity';
import type { ScopedClient } from '#database/scope';

declare module 'fastify' {
  interface FastifyRequest {
    /** What the address reads first, where it was read together with who asks. */
    ahead?: unknown;
  }
}

/** What an address reads first for a request: all at one moment, nothing written. It may throw where the request is not as it should be. */
export type Ahead = (client: ScopedClient, request: FastifyRequest) => Promise<unknown>;

export const readsAheadMark = 'shouwang:readsAhead';

/** The address's first statements go with the question who asks; `ReadAhead` hands over what they found. */
export const ReadsAhead = (ahead: Ahead) => SetMetadata(readsAheadMark, ahead);

/** What was read ahead; undefined where it was not, and has to be read now. */
export const ReadAhead = createParamDecorator(
  (_data: unknown, context: ExecutionContext): unknown => context.switchToHttp().getRequest<FastifyRequest>().ahead,
);

const mostSessions = 2_000;

/**
 * Finds who asks, and reads ahead for whoever asked before: by the rights of the last time, in one message with the question what they are today.
 * Nobody is believed: where they have changed, what was read is thrown away and read again in the right scope.
 */
export class Foresight {
  /** By the hash of the token: what the account was allowed when it asked last. */
  private readonly before = new Map<string, Actor>();

  constructor(private readonly pool: Pool) {}

  async actor(request: FastifyRequest, tokenHash: Buffer, ahead: Ahead | undefined): Promise<SessionActor | null> {
    if (ahead === undefined) return findActorBySession(this.pool, tokenHash);
    const session = tokenHash.toString('base64');
    const found = await this.find(request, { tokenHash, before: this.before.get(session) }, ahead);
    this.before.delete(session);
    if (found !== null) this.keep(session, found);
    return found;
  }

  private async find(
    request: FastifyRequest,
    { tokenHash, before }: { tokenHash: Buffer; before: Actor | undefined },
    ahead: Ahead,
  ): Promise<SessionActor | null> {
    if (before === undefined) return findActorBySession(this.pool, tokenHash);
    try {
      const { actor, read } = await findActorAndRead(this.pool, { tokenHash, before }, (client) =>
        ahead(client, request),
      );
      request.ahead = read;
      return actor;
    } catch {
      // Whatever is wrong with the request is told in its place, behind the question who asks.
      return findActorBySession(this.pool, tokenHash);
    }
  }

  // Whoever asked longest ago is forgotten first.
  private keep(session: string, { accountId, grants }: SessionActor): void {
    this.before.set(session, { accountId, grants });
    if (this.before.size <= mostSessions) return;
    const [oldest] = this.before.keys();
    if (oldest !== undefined) this.before.delete(oldest);
  }
}
