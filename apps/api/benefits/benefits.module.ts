import { Module } from '@nestjs/common';
import { HouseholdsModule } from '../households/households.module';
import { BenefitCatalogue } from './catalogue';
import { BenefitGaps } from './gaps';
import { BenefitRecords } from './records';
import { BenefitsController } from './benefits.controller';
import { HouseholdBenefits } from './householdBenefits';
import { HouseholdBenefitsController } from './householdBenefits.controller';

@Module({
  imports: [HouseholdsModule],
  controllers: [BenefitsController, HouseholdBenefitsController],
  providers: [BenefitCatalogue, BenefitGaps, BenefitRecords, HouseholdBenefits],
  exports: [HouseholdBenefits],
})
export class BenefitsModule {}
