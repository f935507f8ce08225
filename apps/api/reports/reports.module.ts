import { Module } from '@nestjs/common';
import { ReportsController } from './reports.controller';
import { Summaries } from './summaries';

@Module({ controllers: [ReportsController], providers: [Summaries] })
export class ReportsModule {}
