import { Module } from '@nestjs/common';
import { CasesModule } from '../cases/cases.module';
import { ClueReading } from './clueReading';
import { Clues } from './clues';
import { CluesController, PublicCluesController } from './clues.controller';
import { Intake } from './intake';
import { Receipts } from './receipts';

@Module({
  imports: [CasesModule],
  controllers: [CluesController, PublicCluesController],
  providers: [ClueReading, Clues, Intake, Receipts],
  exports: [Clues, Receipts],
})
export class CluesModule {}
