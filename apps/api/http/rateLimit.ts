import { type CanActivate, type ExecutionContext, Inject, Injectable, SetMetadata } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyRequest } from 'fastify';
import { refuse } from '#domain/refusal';
import { apiSettings, type ApiSettings } from '../settings';
import { Refused } from './refused';
import { RequestTable } from './requestTable';

const signInMark = 'shouwang:signInLimit';

/** Counts against the stricter limit of sign-ins and anonymous forms. */
export const SignInLimit = () => SetMetadata(signInMark, true);

/** Bounds how often one account, or one address without account, may ask. Runs after the session guard. */
@Injectable()
export class RateLimitGuard implements CanActivate {
  private readonly requests: RequestTable | null;
  private readonly signIns: RequestTable | null;

  constructor(
    private readonly reflector: Reflector,
    @Inject(apiSettings) { rateLimits }: ApiSettings,
  ) {
    this.requests = rateLimits && new RequestTable(rateLimits.requestsPerMinute);
    this.signIns = rateLimits && new RequestTable(rateLimits.signInsPerMinute);
  }

  canActivate(context: ExecutionContext): boolean {
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const strict =
      this.reflector.getAllAndOverride<boolean | undefined>(signInMark, [context.getHandler(), context.getClass()]) ===
      true;
    const table = strict ? this.signIns : this.requests;
    const waitSeconds = table?.take(strict ? request.ip : (request.actor?.accountId ?? request.ip), Date.now()) ?? 0;
    if (waitSeconds > 0) throw new Refused(refuse('tooMany.requests'), waitSeconds);
    return true;
  }
}
