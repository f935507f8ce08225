import { Module } from '@nestjs/common';
import { CasesModule } from '../cases/cases.module';
import { Deaths } from './deaths';
import { History } from './history';
import { HouseholdChanges } from './householdChanges';
import { HouseholdMove } from './householdMove';
import { HouseholdReader } from './householdReader';
import { HouseholdsController } from './households.controller';
import { HouseholdSearch } from './householdSearch';
import { HouseholdViews } from './householdView';
import { Members } from './members';
import { MembersController } from './members.controller';
import { PersonWriter } from './personWriter';
import { Registering } from './registering';
import { RegisterSecrets } from './registerSecrets';
import { Unmasking } from './unmasking';

@Module({
  imports: [CasesModule],
  controllers: [HouseholdsController, MembersController],
  providers: [
    Deaths,
    History,
    HouseholdChanges,
    HouseholdMove,
    HouseholdReader,
    HouseholdSearch,
    HouseholdViews,
    Members,
    PersonWriter,
    Registering,
    RegisterSecrets,
    Unmasking,
  ],
  exports: [HouseholdReader, PersonWriter, RegisterSecrets],
})
export class HouseholdsModule {}
