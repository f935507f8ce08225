import { Module } from '@nestjs/common';
import { Audits } from './audits';
import { AuditsController } from './audits.controller';
import { ProblemImport } from './problemImport';
import { ProblemReading } from './problemReading';
import { Problems } from './problems';
import { ProblemsController } from './problems.controller';

@Module({
  controllers: [AuditsController, ProblemsController],
  providers: [Audits, Problems, ProblemImport, ProblemReading],
})
export class AuditsModule {}
