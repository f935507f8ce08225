import type { ImportView } from '#contract/imports/imports';
import { demonstrationPassword } from '../demonstration/generate/accounts';
import { helpedHouseholds } from '../demonstration/generate/helped';
import type { Report } from '../servers/report';
import { layFirstDay } from './firstDay';
import { Officer } from './officer';
import { finishImport, takeOverHouseholds } from './takingOver';

const seed = 410621;
const login = 'xian.jingban';
/** By its name a later start finds what an earlier one did, or left half done. */
const fileName = '演示：帮扶、消除和跟踪中的户.xlsx';

/**
 * The demonstration county's households that are helped, eliminated or tracked: what the county had before this system, taken over
 * by its officer over HTTP. Done once; a start that was killed in the middle is gone on with.
 */
export async function seedHelped({ apiAddress, report }: { apiAddress: string; report: Report }): Promise<ImportView> {
  const officer = new Officer(apiAddress);
  const today = await officer.signIn(login, demonstrationPassword);
  const before = (await officer.imports()).find(
    (each) => each.fileName === fileName && each.state !== 'cancelled' && each.state !== 'unreadable',
  );
  if (before?.state === 'done') return before;
  const taken =
    before === undefined
      ? await takeOverHouseholds(officer, { households: helpedHouseholds({ seed, today }), fileName, report })
      : await finishImport(officer, before.id, report);
  await layFirstDay(officer, { apiAddress, report });
  return taken;
}
