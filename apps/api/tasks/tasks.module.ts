import { Module } from '@nestjs/common';
import { BenefitsModule } from '../benefits/benefits.module';
import { CasesModule } from '../cases/cases.module';
import { HouseholdsModule } from '../households/households.module';
import { Bulk } from './bulk';
import { BulkController } from './bulk.controller';
import { CaseContent } from './caseContent';
import { Completing } from './completing';
import { DecisionContexts } from './decisionContext';
import { Desk } from './desk';
import { DeskController } from './desk.controller';
import { Drafts } from './drafts';
import { HandingOver } from './handingOver';
import { HelpDetail } from './helpDetail';
import { Inbox } from './inbox';
import { InboxController } from './inbox.controller';
import { Inspection } from './inspection';
import { KnownFacts } from './knownFacts';
import { NumbersOfHousehold } from './knownNumbers';
import { ObjectionReading } from './objectionReading';
import { Outcomes } from './outcomes';
import { Preparing } from './preparing';
import { TaskAccess } from './taskAccess';
import { TaskDetails } from './taskDetail';
import { TasksController } from './tasks.controller';
import { VerifiedRegister } from './verifiedRegister';

@Module({
  imports: [BenefitsModule, CasesModule, HouseholdsModule],
  // The inbox's own addresses come before those of a single task.
  controllers: [InboxController, BulkController, TasksController, DeskController],
  providers: [
    Bulk,
    CaseContent,
    Completing,
    DecisionContexts,
    Desk,
    Drafts,
    HandingOver,
    HelpDetail,
    Inbox,
    Inspection,
    KnownFacts,
    NumbersOfHousehold,
    ObjectionReading,
    Outcomes,
    Preparing,
    TaskAccess,
    TaskDetails,
    VerifiedRegister,
  ],
  exports: [CaseContent, Completing, DecisionContexts, Drafts, TaskAccess],
})
export class TasksModule {}
