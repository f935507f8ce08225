import { Module } from '@nestjs/common';
import { OperationsController } from './operations.controller';
import { Operations } from './operations';

@Module({ controllers: [OperationsController], providers: [Operations] })
export class OperationsModule {}
