import type { Page } from 'playwright-core';

/** What lies in the browser's own database, as `store/key`; the count of the clearings, which says nothing of anybody, left out. */
export async function onDevice(page: Page): Promise<readonly string[]> {
  const found = await page.evaluate(async () => {
    const answer = <T>(request: IDBRequest<T>): Promise<T> =>
      new Promise((resolve, reject) => {
        request.addEventListener('success', () => resolve(request.result));
        request.addEventListener('error', () => reject(new Error(request.error?.message)));
      });
    const database = await answer(indexedDB.open('shouwang'));
    const names = [...database.objectStoreNames];
    const keys = await Promise.all(
      names.map(async (name) => {
        const inStore = await answer(database.transaction(name).objectStore(name).getAllKeys());
        // Every key of it is a text.
        return inStore.map((key) => `${name}/${key as string}`);
      }),
    );
    database.close();
    return keys.flat();
  });
  return found.filter((each) => each !== 'keys/turn');
}
