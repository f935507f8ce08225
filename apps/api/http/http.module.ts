import { Global, Module } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_PIPE } from '@nestjs/core';
import { Access } from './access';
import { Audit } from './audit';
import { FormPipe } from './formPipe';
import { KeyGuard } from './key';
import { ProblemFilter } from './problemFilter';
import { Proofs } from './proof';
import { ProofController } from './proof.controller';
import { RateLimitGuard } from './rateLimit';
import { SessionGuard } from './sessionGuard';

/** What every resource shares: who asks, how often, with which key, and how a no is said. Guards run in this order. */
@Global()
@Module({
  controllers: [ProofController],
  providers: [
    Access,
    Audit,
    Proofs,
    { provide: APP_FILTER, useClass: ProblemFilter },
    { provide: APP_PIPE, useClass: FormPipe },
    { provide: APP_GUARD, useClass: SessionGuard },
    { provide: APP_GUARD, useClass: RateLimitGuard },
    { provide: APP_GUARD, useClass: KeyGuard },
  ],
  exports: [Access, Audit, Proofs],
})
export class HttpModule {}
