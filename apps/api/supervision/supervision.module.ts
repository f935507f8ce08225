import { Module } from '@nestjs/common';
import { Board } from './board';
import { SupervisionController } from './supervision.controller';

@Module({ controllers: [SupervisionController], providers: [Board] })
export class SupervisionModule {}
