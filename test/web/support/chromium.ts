import { type Browser, chromium } from 'playwright-core';
import { findChromium } from '../../support/chromium.cjs';

/** A browser as its users have it; root may not use its sandbox, and nothing of it asks the internet. */
export function openChromium(): Promise<Browser> {
  const executablePath = findChromium();
  if (executablePath === undefined) throw new Error('no Chromium found: install the package `chromium`');
  return chromium.launch({
    executablePath,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--lang=zh-CN',
    ],
  });
}
