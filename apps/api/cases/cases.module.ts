import { Module } from '@nestjs/common';
import { SupervisionModule } from '../supervision/supervision.module';
import { CaseCommands } from './caseCommands';
import { CaseCommandsController } from './caseCommands.controller';
import { CaseExport } from './caseExport';
import { CaseOpening } from './caseOpening';
import { CaseReader } from './caseReader';
import { Cases } from './cases';
import { CasesController } from './cases.controller';
import { HelpCommands } from './helpCommands';
import { HelpCommandsController } from './helpCommands.controller';
import { HouseholdBriefs } from './households';
import { Merging } from './merging';
import { CasePapers } from './papers';
import { Policies } from './policies';
import { Reviving } from './reviving';
import { RevivingController } from './reviving.controller';
import { CaseSender } from './sending';
import { SupervisingController } from './supervising.controller';

@Module({
  imports: [SupervisionModule],
  controllers: [
    CasesController,
    CaseCommandsController,
    HelpCommandsController,
    SupervisingController,
    RevivingController,
  ],
  providers: [
    CaseCommands,
    CaseExport,
    CaseOpening,
    CasePapers,
    CaseReader,
    Cases,
    CaseSender,
    HelpCommands,
    HouseholdBriefs,
    Merging,
    Policies,
    Reviving,
  ],
  exports: [CaseCommands, CaseOpening, CaseReader, Cases, CaseSender, HelpCommands, HouseholdBriefs, Policies],
})
export class CasesModule {}
