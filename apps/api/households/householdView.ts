import { Injectable } from '@nestjs/common';
import type { HouseholdView, MemberView } from '#contract/households/householdViews';
import type { PersonFactsForm } from '#contract/households/memberForms';
import { maskName } from '#domain/access/maskings';
import type { HouseholdRecord, PersonRecord } from './records';
import { RegisterSecrets } from './registerSecrets';
import type { Sight } from './sight';

/** A household as a person sees it: numbers masked always, names and health by what the office needs. */
@Injectable()
export class HouseholdViews {
  constructor(private readonly secrets: RegisterSecrets) {}

  of(household: HouseholdRecord, members: readonly PersonRecord[], sight: Sight): HouseholdView {
    const { facts } = household;
    return {
      id: household.id,
      number: household.number,
      areaCode: household.area_code,
      areaName: household.area_name,
      groupName: household.group_name,
      kind: household.kind,
      provisional: household.provisional,
      headName: household.head_name === null ? null : shownName(household.head_name, sight),
      openCaseId: household.open_case_id,
      residenceAreaCode: household.residence_area_code,
      gridId: household.grid_id,
      mergedInto: household.merged_into,
      phoneMasked: this.secrets.masked(
        'phone',
        this.secrets.open('phone', household.phone_enc, household.phone_key_id),
      ),
      bankName: facts.bankName ?? null,
      bankAccountMasked: this.secrets.masked(
        'bankAccount',
        this.secrets.open('bankAccount', household.bank_enc, household.bank_key_id),
      ),
      home: facts.home ?? null,
      land: facts.land ?? null,
      inCooperative: facts.inCooperative ?? null,
      withLeadingEnterprise: facts.withLeadingEnterprise ?? null,
      version: household.version,
      updatedAt: household.updated_at.toISOString(),
      members: members.map((member) => this.member(member, sight)),
    };
  }

  private member(person: PersonRecord, sight: Sight): MemberView {
    const { phone, ...facts } = person.facts;
    return {
      id: person.id,
      name: shownName(person.name, sight),
      idNumberMasked: this.secrets.masked(
        'idNumber',
        this.secrets.open('idNumber', person.id_number_enc, person.id_number_key_id),
      ),
      relation: person.relation,
      birthOn: person.birth_on,
      sex: person.sex,
      phoneMasked: this.secrets.masked('memberPhone', this.secrets.openText('memberPhone', phone)),
      joinedOn: person.joined_on,
      diedOn: person.died_on,
      leftOn: person.left_on,
      facts: sight.health ? facts : withoutHealth(facts),
    };
  }
}

export function shownName(name: string, sight: Sight): string {
  return sight.names ? name : maskName(name);
}

function withoutHealth({
  health: _health,
  disabilityGrade: _grade,
  disabilitySubsidy: _subsidy,
  outOfSchoolReason: _reason,
  ...others
}: PersonFactsForm): PersonFactsForm {
  return others;
}
