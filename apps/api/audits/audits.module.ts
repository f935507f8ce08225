import { Module } from '@nestjs/common';
import { Audits } from './audits';
import { AuditsController } from './audits.controller';
import { ProblemReading } from './problemReading';
import { Problems } from './problems';
import { ProblemsController } from './problems.controller';

@Module({
  controllers: [AuditsController, ProblemsController],
  providers: [Audits, Problems, ProblemReading],
})
export class AuditsModule {}
