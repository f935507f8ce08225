import type { Locator } from 'playwright-core';
import { atRest } from './accessible';

/** Takes an option from the list that a combobox opens, and waits until it is taken; `typed` narrows the list first. */
export async function choose(combobox: Locator, option: string | RegExp, typed?: string): Promise<void> {
  const page = combobox.page();
  // A dialog that is still opening takes the focus, and the list closes again.
  await atRest(page);
  await combobox.click();
  if (typed !== undefined) await combobox.fill(typed);
  const id = (await combobox.getAttribute('id')) ?? '';
  // Its own list: another one may still be closing.
  const list = page.locator('.ant-select-dropdown').filter({ has: page.locator(`[id="${id}_list"]`) });
  await list.locator('.ant-select-item-option').filter({ hasText: option }).first().click();
  await list.waitFor({ state: 'hidden' });
}
