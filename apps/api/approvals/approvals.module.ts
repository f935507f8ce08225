import { Module } from '@nestjs/common';
import { CasesModule } from '../cases/cases.module';
import { TasksModule } from '../tasks/tasks.module';
import { ApprovalBatches } from './approvalBatches';
import { ApprovalBatchesController } from './approvalBatches.controller';
import { BatchReading } from './batchReading';

@Module({
  imports: [CasesModule, TasksModule],
  controllers: [ApprovalBatchesController],
  providers: [ApprovalBatches, BatchReading],
})
export class ApprovalsModule {}
