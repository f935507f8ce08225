import axe from 'axe-core';
import type { Page } from 'playwright-core';

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

const settled = `Promise.allSettled(document.getAnimations()
  .filter(({ effect }) => effect.getComputedTiming().endTime !== Infinity).map(({ finished }) => finished)).then(() => true)`;

const busy = '.ant-btn-loading, button[aria-busy="true"]';

// Closes in a task after the choice; open, the component library gives it no name of its own.
const openList = '.ant-select-dropdown:not(.ant-select-dropdown-hidden)';

const gone = (page: Page, selector: string) =>
  page.waitForFunction((looked) => document.querySelector(looked) === null, selector);

/** Resolves when no button waits for an answer and whatever moves for a while has come to rest; what turns for ever does not count. */
export async function atRest(page: Page): Promise<void> {
  await gone(page, busy);
  await page.evaluate(settled);
}

interface Found {
  readonly id: string;
  readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[];
}

/**
 * Faults against WCAG 2.2 AA that axe finds in the page as it stands, each with its elements.
 * It runs outside the page's own world, so that no content security policy has to be loosened for it, and once lists of
 * choices are closed. `within` is the part of the page that is judged.
 */
export async function violations(page: Page, within = 'html'): Promise<readonly string[]> {
  await gone(page, openList);
  // A colour half way of its change is nobody's to read.
  await atRest(page);
  const session = await page.context().newCDPSession(page);
  try {
    const { frameTree } = await session.send('Page.getFrameTree');
    const world = { frameId: frameTree.frame.id, worldName: 'axe' };
    const { executionContextId } = await session.send('Page.createIsolatedWorld', world);
    const evaluate = (expression: string) =>
      session.send('Runtime.evaluate', {
        expression,
        contextId: executionContextId,
        awaitPromise: true,
        returnByValue: true,
      });
    // Half a megabyte, once for each page that is loaded.
    if ((await evaluate('typeof axe')).result.value === 'undefined') await evaluate(axe.source);
    const { result, exceptionDetails } = await evaluate(
      `axe.run(${within === 'html' ? 'document' : JSON.stringify(within)}, { runOnly: ${JSON.stringify(standards)}, resultTypes: ['violations'], preload: { assets: ['media'] } }).then(({ violations }) => JSON.stringify(violations))`,
    );
    if (exceptionDetails !== undefined) throw new Error(`axe failed: ${JSON.stringify(exceptionDetails)}`);
    // As axe documents it.
    const found = JSON.parse(String(result.value)) as Found[];
    return found.flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 300)} ${failureSummary ?? ''}`),
    );
  } finally {
    await session.detach();
  }
}
