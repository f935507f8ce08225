import { Module } from '@nestjs/common';
import { CasesModule } from '../cases/cases.module';
import { CluesModule } from '../clues/clues.module';
import { TasksModule } from '../tasks/tasks.module';
import { Notices } from './notices';
import { NoticesController, ObjectionsController } from './notices.controller';
import { Objections } from './objections';

@Module({
  imports: [CasesModule, CluesModule, TasksModule],
  controllers: [NoticesController, ObjectionsController],
  providers: [Notices, Objections],
})
export class NoticesModule {}
