import { Module } from '@nestjs/common';
import { CasesModule } from '../cases/cases.module';
import { TasksModule } from '../tasks/tasks.module';
import { AnswerBook } from './answerBook';
import { Comparison } from './comparison';
import { ComparisonController } from './comparison.controller';
import { QuestionBook } from './questionBook';

@Module({
  imports: [CasesModule, TasksModule],
  controllers: [ComparisonController],
  providers: [AnswerBook, Comparison, QuestionBook],
})
export class ComparisonModule {}
