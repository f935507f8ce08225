import { randomUUID } from 'node:crypto';
import type { Pool } from 'pg';
import type { Actor } from '#domain/access/roles';
import { roles } from '#domain/access/roles';
import { evolveAll } from '#domain/process/evolve';
import type { CaseEvent } from '#domain/process/event';
import { projectChange } from '#domain/process/projection';
import type { CaseState } from '#domain/process/state';
import { recordCase } from '#database/ledger/recordCase';
import { departments } from '#domain/household/codes';
import { household as paperHousehold, village as paperVillage } from '#test/domain/paperCase';
import { type Life, officerId, patient, plantedAt, type Spot, strangerId } from './lives';

const county = '410621000000';
const township = '410621103000';
const villages: Record<Spot, string> = { staffed: '410621103201', unstaffed: '410621103202', away: '410621103203' };
/** Of the other two nobody is without people; a county's cases lie in many villages. */
const moreVillages = Array.from({ length: 20 }, (_, i) => `4106211032${String(10 + i)}`);
const inParallel = 6;

/** A case that was planted, and what the list must say of it. */
export interface Planted {
  readonly caseId: string;
  readonly life: Life;
}

/** Somebody who watches over the whole county. */
export const supervisor: Actor = {
  accountId: '00000000-0000-4000-8000-00000000f009',
  grants: [{ role: 'supervisor', areaCode: county, fromOn: '2026-01-01' }],
};

/** The county with its people, and its clock at the moment at which all lives have come to their stall. */
export async function settleCounty(owner: Pool): Promise<void> {
  await owner.query(`UPDATE clock_map SET anchor_real_at = now(), anchor_business_at = $1`, [new Date(plantedAt)]);
  const areas = [county, township, ...Object.values(villages), ...moreVillages];
  for (const code of areas)
    await owner.query(
      `INSERT INTO area (code, level, name, full_name) VALUES ($1, $2, $1, $1) ON CONFLICT DO NOTHING`,
      [code, code === county ? 'county' : code === township ? 'township' : 'village'],
    );
  await person(owner, strangerId, []);
  await person(owner, officerId, [['townshipOfficer', township]]);
  const offices: [string, string][] = [
    ['townshipLeader', township],
    ['countyOfficer', county],
    ['countyLeader', county],
    ...[villages.staffed, ...moreVillages].map((code): [string, string] => ['villageClerk', code]),
    ...[...Object.values(villages), ...moreVillages].map((code): [string, string] => ['villageSecretary', code]),
  ];
  for (const office of offices) await person(owner, randomUUID(), [office]);
  for (const department of departments) await person(owner, randomUUID(), [['departmentOfficer', county, department]]);
  const [away, substitute] = [randomUUID(), randomUUID()];
  await person(owner, away, [['villageClerk', villages.away]]);
  await person(owner, substitute, [['villageSecretary', villages.staffed]], false);
  await owner.query(
    `INSERT INTO substitution (account_id, substitute_id, from_on, to_on, reason) VALUES ($1, $2, '2026-04-01', '2026-04-30', 'leave')`,
    [away, substitute],
  );
}

async function person(
  owner: Pool,
  id: string,
  grants: readonly (readonly [role: string, areaCode: string, department?: string])[],
  active = true,
): Promise<void> {
  await owner.query(
    `INSERT INTO account (id, login, name, area_code, password_hash, active) VALUES ($1::uuid, $1::text, '某某', $2, 'x', $3)`,
    [id, county, active],
  );
  for (const [role, areaCode, department] of grants)
    await owner.query(
      `INSERT INTO account_grant (account_id, role, area_code, department, from_on) VALUES ($1, $2, $3, $4, '2026-01-01')`,
      [id, role, areaCode, department ?? null],
    );
}

/** Plants cases that lead these lives in turn, by the product's own recorder and folds; those with a trouble get it written down beside. */
export async function plant(pool: Pool, lives: readonly Life[], count: number): Promise<Planted[]> {
  const planted: Planted[] = [];
  let next = 0;
  const plantSome = async (): Promise<void> => {
    for (let n = next++; n < count; n = next++) {
      const life = lives[n % lives.length];
      if (life) planted.push({ caseId: await plantOne(pool, life, n), life });
    }
  };
  await Promise.all(Array.from({ length: inParallel }, plantSome));
  return planted;
}

async function plantOne(pool: Pool, life: Life, n: number): Promise<string> {
  const { ledger, areaCode } = moved(life, n);
  const caseId = ledger[0]?.caseId ?? '';
  let state: CaseState | null = null;
  for (const events of commandsOf(ledger)) {
    const change = projectChange(state, events, patient);
    const actor = events[0]?.actor;
    if (!change || !actor) throw new Error(`${life.name} has a command without events`);
    const { after, ...rows } = change;
    const command = { actor, key: null, bodyHash: null, submission: null, remembered: null };
    const { outcome } = await recordCase(pool, { caseId, events, ...command, ...rows });
    if (outcome !== 'written') throw new Error(`${life.name} was not written: ${outcome}`);
    state = after;
  }
  if (life.trouble)
    await pool.query(
      `INSERT INTO case_trouble (case_id, household_id, area_code, code, since_at, seen_at) VALUES ($1, $2, $3, $4, $5, $5)`,
      [caseId, evolveAll(null, ledger)?.householdId, areaCode, life.trouble, new Date(plantedAt)],
    );
  return caseId;
}

/** The life in a household and a village of its own; its people get accounts of this county. */
function moved({ ledger, spot }: Life, n: number): { ledger: CaseEvent[]; areaCode: string } {
  const areaCode = spot === 'staffed' && n % 2 === 1 ? (moreVillages[n % moreVillages.length] ?? '') : villages[spot];
  const [caseId, householdId] = [randomUUID(), randomUUID()];
  const from = ledger[0];
  if (!from) throw new Error('A life without events');
  const text = JSON.stringify(ledger)
    .replaceAll(from.caseId, caseId)
    .replaceAll(paperHousehold, householdId)
    .replaceAll(paperVillage, areaCode)
    .replace(doers, (_, role: string, which: string) => `"${doer(role, which)}"`);
  // The same events with other ids.
  return { ledger: JSON.parse(text) as CaseEvent[], areaCode };
}

/** The people of a life on paper: `villageClerk-1`. */
const doers = new RegExp(`"(${roles.join('|')})-(\\d)"`, 'g');

function doer(role: string, which: string): string {
  const number = (roles as readonly string[]).indexOf(role) * 10 + Number(which);
  return `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;
}

/** Events of one command share their moment. */
function commandsOf(ledger: readonly CaseEvent[]): CaseEvent[][] {
  const moments = [...new Set(ledger.map((event) => event.at))];
  return moments.map((at) => ledger.filter((event) => event.at === at));
}
