import { townPassword } from '#test/support/people/settle';
import { allPages, everyPage, routesOfTheApplication, type Things } from './pages/everyPage';
import { fillTown, openWhole } from './pages/fullTown';
import { Office } from './support/office';

jest.setTimeout(180_000);

let office: Office;
let things: Things;
beforeAll(async () => {
  office = await Office.open();
  things = await fillTown(office);
}, 120_000);
afterAll(() => office.close());

it('knows every page of the application', () => {
  expect([...new Set(allPages.map(({ route }) => route))].sort()).toEqual([...routesOfTheApplication()].sort());
});

const logins = [...new Set(everyPage.map(({ login }) => login))];

it.each(logins)('opens the pages of %s without a complaint, and without a fault that axe can tell', async (login) => {
  const screen = await office.screen();
  await screen.signIn(login, townPassword);
  for (const { route, address } of everyPage.filter((page) => page.login === login)) {
    await openWhole(screen, address(things));
    expect({ route, violations: await screen.violations() }).toEqual({ route, violations: [] });
    expect({ route, complaints: screen.complaints }).toEqual({ route, complaints: [] });
  }
});
