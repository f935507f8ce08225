import { Module } from '@nestjs/common';
import { Board } from './board';
import { StuckCases } from './stuckCases';
import { SupervisionController } from './supervision.controller';

@Module({ controllers: [SupervisionController], providers: [Board, StuckCases], exports: [StuckCases] })
export class SupervisionModule {}
