import { townPassword } from '#test/support/people/settle';
import { Office } from '../support/office';
import type { Screen } from '../support/screen';
import { type AllThings, allPages } from './everyPage';
import { allRead } from './fullTown';
import { fillWholeTown } from './wholeTown';

const logins = [
  ...['clerk', 'secretary', 'helper', 'officer', 'leader', 'dept.medicalinsurance', 'county', 'countyleader'],
  ...['supervisor', 'auditor', 'operator', 'admin'],
];

/**
 * Every role goes to every page in one language; a file each, so that the two run side by side. What stands around the
 * pages is judged once for each role; opened by their addresses they are in `pages.spec.ts` and for their pictures.
 */
export function visitsIn(language: 'zh' | 'en'): void {
  jest.setTimeout(1_800_000);

  let office: Office;
  let things: AllThings;
  beforeAll(async () => {
    office = await Office.open();
    things = await fillWholeTown(office);
  }, 300_000);
  afterAll(() => office.close());

  // Who may not see a page is told so; that too is a page without a fault.
  it.each(logins)(`opens every page as %s in ${language}`, async (login) => {
    const screen = await office.screen({ language });
    await screen.signIn(login, townPassword);
    await allRead(screen);
    const faults = (await screen.violations()).map((found) => `first page: ${found}`);
    for (const { route, address } of allPages) {
      const isOpen = await goWithin(screen, address(things)).then(
        () => true,
        (error: Error) => faults.push(`${route}: ${error.message.split('\n')[0]}`) < 0,
      );
      if (!isOpen) continue;
      for (const found of await screen.violations('main')) faults.push(`${route}: ${found}`);
    }
    expect([...faults, ...screen.complaints]).toEqual([]);
    await screen.context.close();
  });
}

/** Goes to a page as by a link, without loading the application anew: by way of an address that leads nowhere, so that the same page with another thing is seen to have come too. */
async function goWithin(screen: Screen, address: string): Promise<void> {
  await moveTo(screen, '/nowhere');
  await moveTo(screen, address);
  await allRead(screen);
}

async function moveTo({ page }: Screen, address: string): Promise<void> {
  await page.evaluate((to) => {
    document.querySelector('main > *')?.setAttribute('data-left', '');
    window.history.pushState(null, '', to);
    window.dispatchEvent(new PopStateEvent('popstate'));
  }, address);
  await page.waitForFunction(() => document.querySelector('main > :not([data-left])') !== null);
}
