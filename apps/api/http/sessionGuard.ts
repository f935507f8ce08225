import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import { type CanActivate, type ExecutionContext, Inject, Injectable, SetMetadata } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyRequest } from 'fastify';
import { findActorByToken, type SignedIn } from '#database/queries/identity';
import { Database } from '../database/database';
import { apiSettings, type ApiSettings } from '../settings';
import { type ApiActor, grantId } from './actor';
import { type Ahead, Foresight, readsAheadMark } from './foresight';
import { refused } from './refused';
import { noteSessionUse } from './sessionLife';

export const sessionCookie = 'shouwang_session';
export const csrfHeader = 'x-csrf-token';
export const actingGrantHeader = 'x-acting-grant';

const publicMark = 'shouwang:public';
const beforePasswordMark = 'shouwang:beforePassword';

/** Nobody needs to be signed in; there is no actor either. */
export const Public = () => SetMetadata(publicMark, true);
/** Allowed while the password still has to be changed. */
export const BeforePasswordChange = () => SetMetadata(beforePasswordMark, true);

/** What is stored of a token. */
export function tokenHash(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}

/** The session's CSRF token: known to whoever holds the session's own token, and to nobody who reads the table. */
export function csrfTokenOf(sessionToken: string): string {
  return createHmac('sha256', sessionToken).update('csrf').digest('base64url');
}

/** Reads who asks, by session cookie or bearer token, at every request; refuses a write from another site. */
@Injectable()
export class SessionGuard implements CanActivate {
  private readonly foresight: Foresight;

  constructor(
    private readonly reflector: Reflector,
    private readonly database: Database,
    @Inject(apiSettings) private readonly settings: ApiSettings,
  ) {
    this.foresight = new Foresight(database.pool);
  }

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const targets = [context.getHandler(), context.getClass()];
    if (isWrite(request) && isFromAnotherSite(request)) throw refused('csrf.missing');
    if (this.reflector.getAllAndOverride<boolean | undefined>(publicMark, targets) === true) return true;
    const bearer = bearerOf(request);
    const actor = bearer === null ? await this.bySession(request, this.aheadOf(context)) : await this.byToken(bearer);
    if (
      actor.mustChangePassword &&
      this.reflector.getAllAndOverride<boolean | undefined>(beforePasswordMark, targets) !== true
    ) {
      throw refused('account.mustChangePassword');
    }
    request.actor = narrowed(actor, request);
    return true;
  }

  /** Whoever acts in one office of several has another scope: nothing is read ahead. */
  private aheadOf(context: ExecutionContext): Ahead | undefined {
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    return request.headers[actingGrantHeader] === undefined
      ? this.reflector.get<Ahead | undefined>(readsAheadMark, context.getHandler())
      : undefined;
  }

  private async bySession(request: FastifyRequest, ahead: Ahead | undefined): Promise<ApiActor> {
    const token = request.cookies[sessionCookie];
    if (token === undefined || token === '') throw refused('session.required');
    const hash = tokenHash(token);
    const found = await this.foresight.actor(request, hash, ahead);
    if (found === null) throw refused('session.expired');
    const { accountId, lastSeenAt } = found;
    if (isWrite(request) && !isCsrfToken(request, found.csrfHash)) throw refused('csrf.missing');
    request.sessionToken = token;
    await noteSessionUse(this.database, this.settings.session, { accountId, hash, lastSeenAt });
    return { ...actorOf(found), via: 'session', mustChangePassword: found.mustChangePassword };
  }

  private async byToken(token: string): Promise<ApiActor> {
    const found = await findActorByToken(this.database.pool, tokenHash(token));
    if (found === null) throw refused('session.expired');
    return { ...actorOf(found), via: 'token', mustChangePassword: false };
  }
}

function actorOf({ accountId, login, name, areaCode, grants }: SignedIn): Omit<ApiActor, 'via' | 'mustChangePassword'> {
  return { accountId, login, name, areaCode, grants };
}

/** A person with several offices may say in which one they act; a grant they do not hold is refused. */
function narrowed(actor: ApiActor, request: FastifyRequest): ApiActor {
  const chosen = request.headers[actingGrantHeader];
  if (chosen === undefined) return actor;
  const grants = actor.grants.filter((grant) => grantId(grant) === chosen);
  if (grants.length === 0) throw refused('access.forbidden', { field: 'X-Acting-Grant' });
  return { ...actor, grants };
}

export function isWrite(request: FastifyRequest): boolean {
  return !['GET', 'HEAD', 'OPTIONS'].includes(request.method);
}

// Browsers say where a request comes from; machines say nothing and hold no cookie.
function isFromAnotherSite(request: FastifyRequest): boolean {
  return request.headers['sec-fetch-site'] === 'cross-site';
}

function isCsrfToken(request: FastifyRequest, hash: Buffer): boolean {
  const token = request.headers[csrfHeader];
  return typeof token === 'string' && timingSafeEqual(tokenHash(token), hash);
}

function bearerOf(request: FastifyRequest): string | null {
  const header = request.headers.authorization;
  return header?.startsWith('Bearer ') === true ? header.slice('Bearer '.length) : null;
}
