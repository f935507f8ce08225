import { createHash, timingSafeEqual } from 'node:crypto';
import {
  applyDecorators,
  type CanActivate,
  type ExecutionContext,
  Inject,
  Injectable,
  SetMetadata,
  UseGuards,
} from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { ApiHeader } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import type { ProofTask } from '#contract/proof/proof';
import { Secrets } from '#database/secrets';
import { apiSettings, type ApiSettings } from '../settings';
import { keyOf } from './key';
import { refused } from './refused';

const proofHeader = 'x-proof';
const purpose = 'public.proof';
const validMs = 30 * 60_000;
const provedMark = 'shouwang:proved';

/**
 * A check against robots that asks no outside service and nobody's eyes: whoever sends an anonymous form has let his device
 * do a sum that takes it a second, for this form's key alone. A person does not notice; thousands of forms cost thousands of
 * seconds. Nothing is stored: the challenge carries its own seal, and a sum holds for its key only, which is done only once.
 */
@Injectable()
export class Proofs {
  private readonly bits: number;

  constructor(
    private readonly secrets: Secrets,
    @Inject(apiSettings) { rateLimits }: ApiSettings,
  ) {
    this.bits = rateLimits?.proofBits ?? 0;
  }

  /** What to do a sum on. It holds by the machine's clock: business time may run faster. */
  task(nowMs = Date.now()): ProofTask {
    const until = nowMs + validMs;
    return { challenge: `${until}.${this.sealOf(until)}`, bits: this.bits, validUntil: new Date(until) };
  }

  /** Refuses a form without its sum. */
  demand(proof: string | undefined, key: string): void {
    if (this.bits === 0) return;
    const [, challenge = '', until = '', seal = '', nonce = ''] = proofForm.exec(proof ?? '') ?? [];
    if (challenge === '' || !isSame(seal, this.sealOf(Number(until))))
      throw refused('proof.missing', { field: 'X-Proof' });
    if (Number(until) < Date.now()) throw refused('proof.expired', { field: 'X-Proof' });
    if (leadingZeroBits(proofSum({ challenge, key, nonce })) < this.bits)
      throw refused('proof.missing', { field: 'X-Proof' });
  }

  private sealOf(until: number): string {
    return this.secrets.blindIndex(purpose, String(until)).toString('hex').slice(0, 32);
  }
}

const proofForm = /^((\d{13})\.([0-9a-f]{32})):(\d{1,15})$/;

/** The sum: SHA-256 over `<challenge>:<key>:<nonce>`. */
export function proofSum({ challenge, key, nonce }: { challenge: string; key: string; nonce: string }): Buffer {
  return createHash('sha256').update(`${challenge}:${key}:${nonce}`).digest();
}

export function leadingZeroBits(sum: Uint8Array): number {
  const at = sum.findIndex((byte) => byte !== 0);
  return at < 0 ? sum.length * 8 : at * 8 + Math.clz32(sum[at] ?? 0) - 24;
}

function isSame(one: string, other: string): boolean {
  return one.length === other.length && timingSafeEqual(Buffer.from(one), Buffer.from(other));
}

/** Asks for the sum before anything else is looked at. */
@Injectable()
export class ProofGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly proofs: Proofs,
  ) {}

  canActivate(context: ExecutionContext): boolean {
    if (this.reflector.get<boolean | undefined>(provedMark, context.getHandler()) !== true) return true;
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const proof = request.headers[proofHeader];
    this.proofs.demand(typeof proof === 'string' ? proof : undefined, keyOf(request));
    return true;
  }
}

/** An anonymous form that brings a sum. */
export const Proved = () =>
  applyDecorators(
    SetMetadata(provedMark, true),
    UseGuards(ProofGuard),
    ApiHeader({
      name: 'X-Proof',
      required: false,
      description:
        '`<challenge>:<nonce>` with a challenge of GET /api/public/proof and a decimal nonce for which SHA-256 of `<challenge>:<Idempotency-Key>:<nonce>` begins with the number of zero bits it asks for; needed unless it asks for none.',
      schema: { type: 'string', example: '1795300000000.0123456789abcdef0123456789abcdef:41873' },
    }),
  );
