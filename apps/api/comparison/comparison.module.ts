import { Module } from '@nestjs/common';
import { CasesModule } from '../cases/cases.module';
import { TasksModule } from '../tasks/tasks.module';
import { Comparison } from './comparison';
import { ComparisonController } from './comparison.controller';

@Module({ imports: [CasesModule, TasksModule], controllers: [ComparisonController], providers: [Comparison] })
export class ComparisonModule {}
