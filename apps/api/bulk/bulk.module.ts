import { Module } from '@nestjs/common';
import { CasesModule } from '../cases/cases.module';
import { BulkOperationsController } from './bulkOperations.controller';
import { BulkOperations } from './bulkOperations';
import { Choosing } from './choosing';

@Module({ imports: [CasesModule], controllers: [BulkOperationsController], providers: [BulkOperations, Choosing] })
export class BulkModule {}
