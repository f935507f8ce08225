import { Module } from '@nestjs/common';
import { CasesModule } from '../cases/cases.module';
import { CluesModule } from '../clues/clues.module';
import { LookBackDraws } from './lookBackDraws';
import { LookBackReading } from './lookBackReading';
import { LookBacks } from './lookBacks';
import { LookBacksController } from './lookBacks.controller';

@Module({
  imports: [CasesModule, CluesModule],
  controllers: [LookBacksController],
  providers: [LookBacks, LookBackDraws, LookBackReading],
})
export class LookBacksModule {}
