import { Module } from '@nestjs/common';
import { Duties } from './duties';
import { DutiesController } from './duties.controller';

@Module({ controllers: [DutiesController], providers: [Duties] })
export class DutiesModule {}
