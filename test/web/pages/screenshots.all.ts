import { townPassword } from '#test/support/people/settle';
import { Office } from '../support/office';
import { allPages, type Things } from './everyPage';
import { fillTown, openWhole } from './fullTown';

jest.setTimeout(900_000);

let office: Office;
let things: Things;
beforeAll(async () => {
  office = await Office.open();
  things = await fillTown(office);
}, 300_000);
afterAll(() => office.close());

const logins = [...new Set(allPages().map(({ login }) => login))];
const sizes = ['desktop', 'phone'] as const;

it.each(logins.flatMap((login) => sizes.map((size) => [login, size] as const)))(
  'keeps what %s sees at a %s',
  async (login, size) => {
    const screen = await office.screen({ size });
    await screen.signIn(login, townPassword);
    for (const { route, address } of allPages().filter((page) => page.login === login)) {
      await openWhole(screen, address(things));
      await screen.keep(`page-${route.replace(/\W+/g, '-')}`);
      const { scroll, width } = await screen.page.evaluate(() => ({
        scroll: document.documentElement.scrollWidth,
        width: window.innerWidth,
      }));
      expect({ route, fits: scroll <= width }).toEqual({ route, fits: true });
    }
  },
);
