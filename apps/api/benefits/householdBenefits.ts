import { Injectable } from '@nestjs/common';
import type {
  BenefitRecordView,
  HouseholdBenefitsView,
  HouseholdBenefitView,
} from '#contract/benefits/householdBenefits';
import type { BenefitRecord } from '#domain/benefits/benefitsFor';
import type { CatalogueEntry } from '#domain/benefits/catalogue';
import { type BenefitStanding, benefitStandings } from '#domain/benefits/standing';
import type { ScopedClient } from '#database/scope';
import { Database } from '../database/database';
import type { ApiActor } from '../http/actor';
import { refused } from '../http/refused';
import { HouseholdReader } from '../households/householdReader';
import { Submissions } from '../submissions/submissions';
import { BenefitCatalogue, benefitView } from './catalogue';
import { findKnownHousehold, type KnownHousehold } from './knownHousehold';
import { benefitRecordsOf, type BenefitRow } from './records';

type Recorded = BenefitRecordView & { readonly code: string };

/** 应享、已申请、已享受: what a household may have by the rules, and how far each benefit has come. */
@Injectable()
export class HouseholdBenefits {
  constructor(
    private readonly database: Database,
    private readonly reader: HouseholdReader,
    private readonly catalogue: BenefitCatalogue,
    private readonly submissions: Submissions,
  ) {}

  /** Of a household that is the reader's to look after. */
  async of(actor: ApiActor, householdId: string): Promise<HouseholdBenefitsView> {
    await this.reader.demand(actor, 'household.benefits', householdId);
    const today = await this.database.clock.todayOn();
    const found = await this.database.scoped(actor, (client) => this.find(client, householdId, today));
    if (found === null) throw refused('access.missing', { field: 'householdId' });
    return found;
  }

  /** In the client's scope; null where the household is not to be seen. */
  async find(client: ScopedClient, householdId: string, today: string): Promise<HouseholdBenefitsView | null> {
    const known = await findKnownHousehold(client, this.submissions, householdId);
    if (known === null) return null;
    const entries = await this.catalogue.of(client, known.household.facts.areaCode, today);
    const recorded = recordedOf(known, await benefitRecordsOf(client, householdId));
    const standings = benefitStandings(
      known.household,
      recorded.map(toRecord),
      today,
      entries.map(({ benefit }) => benefit),
    );
    return {
      on: today,
      factsOn: known.factsOn,
      missing: standings.filter(({ entitled, state }) => entitled && state !== 'received').length,
      rows: standings.flatMap((standing) => rowOf(standing, { entries, recorded, known })),
    };
  }
}

/** What was recorded by hand, what was said at the last visit, and the allowances that the register knows of. */
function recordedOf(known: KnownHousehold, rows: readonly BenefitRow[]): Recorded[] {
  const said = (known.visit?.received ?? []).map((code): Recorded => {
    const on = known.visit?.on ?? null;
    return { code, id: null, from: 'visit', personId: null, state: 'received', on, amountFen: null, byName: null };
  });
  const registered = known.household.facts.members.flatMap((member) =>
    (['minimumLiving', 'destituteSupport'] as const).flatMap((code): Recorded[] =>
      member[code]
        ? [
            {
              ...{ code, id: null, from: 'register', personId: member.memberId, state: 'received' },
              ...{ on: null, amountFen: null, byName: null },
            },
          ]
        : [],
    ),
  );
  return [...rows.map((row): Recorded => ({ ...row, from: 'record' })), ...said, ...registered];
}

function toRecord({ code, personId, state }: Recorded): BenefitRecord {
  return { code, state, ...(personId !== null && { memberId: personId }) };
}

function rowOf(
  { benefit, entitled, state, people }: BenefitStanding,
  about: { entries: readonly CatalogueEntry[]; recorded: readonly Recorded[]; known: KnownHousehold },
): HouseholdBenefitView[] {
  const entry = about.entries.find((each) => each.benefit === benefit);
  if (entry === undefined) return [];
  return [
    {
      ...{ benefit: benefitView(entry), entitled, state },
      people: people.map(({ memberId, state: own }) => ({
        personId: memberId,
        name: about.known.names.get(memberId) ?? '',
        state: own,
      })),
      records: about.recorded.flatMap(({ code, ...record }) => (code === benefit.code ? [record] : [])),
    },
  ];
}
