import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { nodeOptions } from './nodeOptions';

const program = /dist\/apps\/(?:api|worker)\/main\.js/;

describe('the options of Node', () => {
  it.each(['deploy/Dockerfile', 'deploy/compose.yaml', 'deploy/values.yaml', 'README.md'])(
    'stand before every program that %s starts',
    (file) => {
      const started = readFileSync(resolve(__dirname, '../..', file), 'utf8')
        .split('\n')
        .filter((line) => program.test(line));
      expect(started.length).toBeGreaterThan(0);
      // Behind the program they would be its own arguments.
      for (const line of started) for (const option of nodeOptions) expect(line.split(program)[0]).toContain(option);
    },
  );
});
