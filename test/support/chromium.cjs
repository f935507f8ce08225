// Where a Chromium is: SHOUWANG_CHROMIUM, else where Debian and others put it; undefined where there is none.
const { existsSync } = require('node:fs');

const places = [
  process.env.SHOUWANG_CHROMIUM,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
];

module.exports = { findChromium: () => places.find((place) => place !== undefined && existsSync(place)) };
