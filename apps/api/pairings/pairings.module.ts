import { Module } from '@nestjs/common';
import { CasesModule } from '../cases/cases.module';
import { HelpedHouseholds } from './helpedHouseholds';
import { Helpers } from './helpers';
import { HelpersController } from './helpers.controller';
import { HelpingUnits } from './helpingUnits';
import { HelpingUnitsController } from './helpingUnits.controller';
import { PairingKeeping } from './keeping';
import { PairingReading } from './reading';
import { PairingsController } from './pairings.controller';
import { Replacing } from './replacing';

@Module({
  imports: [CasesModule],
  controllers: [HelpersController, HelpingUnitsController, PairingsController],
  providers: [HelpedHouseholds, Helpers, HelpingUnits, PairingKeeping, PairingReading, Replacing],
})
export class PairingsModule {}
