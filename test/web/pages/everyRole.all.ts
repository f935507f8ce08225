import { townPassword } from '#test/support/people/settle';
import { Office } from '../support/office';
import { allPages, type Things } from './everyPage';
import { fillTown, openWhole } from './fullTown';

jest.setTimeout(1_800_000);

let office: Office;
let things: Things;
beforeAll(async () => {
  office = await Office.open();
  things = await fillTown(office);
}, 300_000);
afterAll(() => office.close());

const logins = [
  ...['clerk', 'secretary', 'helper', 'officer', 'leader', 'dept.medicalinsurance', 'county', 'countyleader'],
  ...['supervisor', 'auditor', 'operator', 'admin'],
];
const visits = logins.flatMap((login) => (['zh', 'en'] as const).map((language) => [login, language] as const));

// Who may not see a page is told so; that too is a page without a fault.
it.each(visits)('opens every page as %s in %s', async (login, language) => {
  const screen = await office.screen({ language });
  await screen.signIn(login, townPassword);
  const faults: string[] = [];
  for (const { route, address } of allPages()) {
    const isOpen = await openWhole(screen, address(things)).then(
      () => true,
      (error: Error) => faults.push(`${route}: ${error.message.split('\n')[0]}`) < 0,
    );
    if (!isOpen) continue;
    for (const found of await screen.violations()) faults.push(`${route}: ${found}`);
  }
  expect([...faults, ...screen.complaints]).toEqual([]);
});
