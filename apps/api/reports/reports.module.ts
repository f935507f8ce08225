import { Module } from '@nestjs/common';
import { Flows } from './flows';
import { ReportsController } from './reports.controller';
import { Summaries } from './summaries';

@Module({ controllers: [ReportsController], providers: [Summaries, Flows] })
export class ReportsModule {}
