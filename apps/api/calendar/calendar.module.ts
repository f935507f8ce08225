import { Module } from '@nestjs/common';
import { CalendarController } from './calendar.controller';
import { ReferenceData } from './referenceData';

@Module({ controllers: [CalendarController], providers: [ReferenceData] })
export class CalendarModule {}
