import { castOf, type Cast, foundAndVisited } from '#test/story/chapters';
import type { Family } from '#test/support/people/families';
import { VillagerAtScreen } from './people/clerk';
import { Office } from './support/office';

jest.setTimeout(180_000);

let office: Office;
let cast: Cast;
let family: Family;

beforeAll(async () => {
  office = await Office.open();
  cast = await castOf(office.town);
  for (let i = 0; i < 2; i++) await foundAndVisited(cast, cast.families.next());
  family = cast.families.next();
  await office.town.villager(family.headName).report(family.selfReport());
}, 180_000);
afterAll(() => office.close());

describe('今天', () => {
  it('opens with what the village must do, in sentences, soonest due first, one line for what one meeting does', async () => {
    const clerk = await VillagerAtScreen.signIn(office, 'clerk');
    const { page, screen } = clerk;
    await page.getByRole('heading', { name: '今天要办的事' }).waitFor();
    await page.getByRole('link', { name: `${family.headName}家有一条线索，请签收` }).waitFor();
    await page.getByRole('link', { name: '2户等待村级民主评议' }).waitFor();
    await clerk.fits();
    expect(await screen.violations()).toEqual([]);
    await screen.keep('today');
    await page.getByRole('link', { name: /请签收/ }).click();
    await page.getByRole('radio', { name: '签收' }).waitFor();
  });

  it('says in English too what is to be done, and that the network is away', async () => {
    const clerk = await VillagerAtScreen.signIn(office, 'clerk', { size: 'desktop', language: 'en' });
    const { page, screen } = clerk;
    await page.getByRole('link', { name: '2 households wait for the village meeting' }).waitFor();
    expect(await screen.violations()).toEqual([]);
    await screen.keep('en-today');
    await screen.context.setOffline(true);
    await page.getByText('You are offline').waitFor();
  });

  it('says to who has nothing to do that there is nothing', async () => {
    const helper = await VillagerAtScreen.signIn(office, 'helper');
    await helper.page.getByText('现在没有要办的事').waitFor();
    expect(await helper.screen.violations()).toEqual([]);
  });
});
