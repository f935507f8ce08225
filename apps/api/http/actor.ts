import { createHash } from 'node:crypto';
import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { Actor, Grant } from '#domain/access/roles';
import { refused } from './refused';

/** Who asks, with today's rights as they were read for this request. */
export interface ApiActor extends Actor {
  readonly login: string;
  readonly name: string;
  /** The area whose administrator manages the account. */
  readonly areaCode: string;
  readonly via: 'session' | 'token';
  readonly mustChangePassword: boolean;
}

declare module 'fastify' {
  interface FastifyRequest {
    /** Set by the session guard; absent on public addresses. */
    actor?: ApiActor;
    /** The session's token, for the session's own resource only. */
    sessionToken?: string;
  }
}

/** The signed-in person of the request. */
export const CurrentActor = createParamDecorator((_data: unknown, context: ExecutionContext): ApiActor => {
  const { actor } = context.switchToHttp().getRequest<FastifyRequest>();
  if (actor === undefined) throw refused('session.required');
  return actor;
});

/** A name for a grant that stays the same while the grant does: for the header `X-Acting-Grant`. */
export function grantId(grant: Grant): string {
  const parts = [grant.role, grant.areaCode, grant.department ?? '', grant.gridId ?? '', grant.onBehalfOf ?? ''];
  return createHash('sha256').update(parts.join('|')).digest('base64url').slice(0, 16);
}
