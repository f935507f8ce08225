// `npm start`: compiles what has changed since the last time, then runs the local stack in this same process, so that
// a signal to npm reaches it.
const { join, resolve } = require('node:path');
const { buildPages, buildPrograms } = require('./build.cjs');

buildPrograms();
buildPages();
require(join(resolve(__dirname, '../..'), 'dist/apps/local/main.js'));
