import type { CaseList } from '#contract/cases/caseList';
import type { MeetingList } from '#contract/meetings/meeting';
import type { SampleList } from '#contract/samples/samples';
import { demonstrationPassword } from '../demonstration/generate/accounts';
import { staffedVillages, stations } from '../demonstration/generate/stations';
import { uuidOf } from '../demonstration/load/naming';
import type { Report } from '../servers/report';
import { Officer } from './officer';

/**
 * What lies on the table when the demonstration begins: a village's meeting that waits to be held, and a draw of the county among
 * those proposed for elimination in one township, whose visits wait to be paid. Nothing that is there already is done again.
 */
export async function layFirstDay(county: Officer, { apiAddress, report }: { apiAddress: string; report: Report }) {
  await drawSample(county);
  await prepareMeeting(county, apiAddress);
  report('已抽样一批、筹备评议会一场', 'a draw is made and a meeting prepared');
}

async function drawSample(county: Officer): Promise<void> {
  const { rows } = await county.read<SampleList>('/api/samples');
  const [first] = stations;
  if (rows.some(({ counts }) => counts.toVisit > 0) || first === undefined) return;
  await county.give('/api/samples', { areaCode: first.code, procedure: 'elimination' }, uuidOf('first draw'));
}

/** In the village shown first if anything waits there, else where most waits. */
async function prepareMeeting(county: Officer, apiAddress: string): Promise<void> {
  const { rows: meetings } = await county.read<MeetingList>('/api/meetings?limit=200');
  if (meetings.some(({ state }) => state === 'draft')) return;
  const { rows } = await county.read<CaseList>('/api/cases?status=open&phase=identifying&step=deliberation&limit=200');
  const waiting = (code: string): number => rows.filter(({ areaCode }) => areaCode === code).length;
  const [first, ...others] = staffedVillages;
  const most = others.toSorted((a, b) => waiting(b.code) - waiting(a.code))[0];
  const village = first !== undefined && waiting(first.code) > 0 ? first : most;
  if (village === undefined || waiting(village.code) === 0) return;
  const clerk = new Officer(apiAddress);
  await clerk.signIn(`${village.login}.xinxiyuan`, demonstrationPassword);
  await clerk.give('/api/meetings', { areaCode: village.code }, uuidOf('first meeting'));
}
