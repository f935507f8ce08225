// The servers of a run, and the application as a browser gets it: built again where its sources have changed.
const { buildPages } = require('../../../apps/local/build.cjs');
const startServers = require('./global-setup.js');

module.exports = async () => {
  await startServers();
  buildPages();
};
