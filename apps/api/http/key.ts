import {
  applyDecorators,
  type CanActivate,
  createParamDecorator,
  type ExecutionContext,
  Injectable,
  SetMetadata,
} from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { ApiHeader } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { isUuid } from '#contract/fields/text';
import { refused } from './refused';
import { isWrite } from './sessionGuard';

const keyHeader = 'idempotency-key';
const noKeyMark = 'shouwang:noKey';

/** A POST that changes nothing, or a sign-in, which is no decision: it takes no key. */
export const NoKey = () => SetMetadata(noKeyMark, true);

/** Documents the key of a write; the guard asks for it whether it is documented or not. */
export const Keyed = () =>
  applyDecorators(
    ApiHeader({
      name: 'Idempotency-Key',
      required: true,
      description:
        'A UUID made when the form was opened. The same key and body get the same answer, however often they are sent; the same key with another body is refused.',
      schema: { type: 'string', format: 'uuid', example: '5b0c3f7e-58b1-4b06-8a52-6c4f7f1e3a10' },
    }),
  );

/** The key of the write. */
export const IdempotencyKey = createParamDecorator((_data: unknown, context: ExecutionContext): string =>
  keyOf(context.switchToHttp().getRequest<FastifyRequest>()),
);

/** Every write carries a key chosen by the caller (I4). */
@Injectable()
export class KeyGuard implements CanActivate {
  constructor(private readonly reflector: Reflector) {}

  canActivate(context: ExecutionContext): boolean {
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    if (
      isWrite(request) &&
      this.reflector.getAllAndOverride<boolean | undefined>(noKeyMark, [context.getHandler(), context.getClass()]) !==
        true
    )
      keyOf(request);
    return true;
  }
}

/** The key of a write, in one spelling. */
export function keyOf(request: FastifyRequest): string {
  const key = request.headers[keyHeader];
  if (!isUuid(key)) throw refused('key.required', { field: 'Idempotency-Key' });
  return key.toLowerCase();
}
