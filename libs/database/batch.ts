// eslint-disable-next-line typescript/triple-slash-reference -- whoever takes this file along needs the declaration too
/// <reference path="./driver.d.ts" />
import { type Connection, type PoolClient, Query, type QueryConfig, type QueryResult } from 'pg';
import { prepareValue } from 'pg/lib/utils';

/** What the driver's query does beside what its types tell. */
interface DriverQuery {
  name?: string | undefined;
  readonly text: string;
  readonly values: readonly (string | Buffer | null)[];
  readonly _results: QueryResult;
  hasBeenParsed(connection: Wire): boolean;
  prepare(connection: Wire): void;
  _getRows(connection: Wire): void;
  handleRowDescription(message: RowDescription): void;
  handleDataRow(message: unknown): void;
  handleCommandComplete(message: unknown, connection: Wire): void;
  handleEmptyQuery(connection: Wire): void;
  handleError(error: unknown): void;
  handleReadyForQuery(connection: Wire): void;
}

interface RowDescription {
  readonly fields: readonly object[];
}

/** The driver's connection: its protocol messages, and the named statements that the server knows or was just told. */
type Wire = Connection & {
  readonly stream: { cork(): void; uncork(): void };
  readonly parsedStatements: Record<string, string | undefined>;
  readonly submittedNamedStatements: Record<string, string | undefined>;
  bind(asked: { statement: string; values: DriverQuery['values']; valueMapper: typeof prepareValue }): void;
  execute(asked: { portal: string }): void;
  sync(): void;
};

/** What the rows of a named statement look like, by connection and name: the server keeps to it, or refuses to run the statement. */
const looks = new WeakMap<Wire, Map<string, RowDescription>>();

function looksOn(connection: Wire): Map<string, RowDescription> {
  let known = looks.get(connection);
  if (known === undefined) looks.set(connection, (known = new Map()));
  return known;
}

const noRows: RowDescription = { fields: [] };

/** A batch that failed. Where it is not certain which statements the server knows by name, the connection is not to be used again. */
export class BatchFailed extends Error {
  constructor(
    cause: unknown,
    readonly uncertain: boolean,
  ) {
    super('a batch of statements failed', { cause });
  }
}

/**
 * Statements that leave in one message and are answered in one: the server runs them one after the other in a transaction of their own,
 * which ends with the last of them, or keeps nothing when one fails. Answers in their order; throws `BatchFailed`.
 * What a statement sets for its transaction (`set_config(…, true)`) holds for those behind it.
 */
export function runBatch(client: PoolClient, statements: readonly QueryConfig[]): Promise<QueryResult[]> {
  return new Promise((resolve, reject) => {
    try {
      client.query(new Batch(statements, (error, results) => (error ? reject(error) : resolve(results))));
    } catch (cause) {
      reject(new BatchFailed(cause, false));
    }
  });
}

type Answer = (error: BatchFailed | null, results: QueryResult[]) => void;

// The driver pipelines its own class only, whose one synchronisation point this keeps.
class Batch extends Query {
  private readonly parts: DriverQuery[];
  /** Numbers of the parts that this batch gives a name to. */
  private readonly named = new Set<number>();
  /** What the part at hand said that its rows look like. */
  private look = noRows;
  private at = 0;
  private failure: BatchFailed | null = null;

  constructor(
    statements: readonly QueryConfig[],
    private readonly answer: Answer,
  ) {
    super('');
    this.parts = statements.map(partOf);
    // Overrides stand as fields, since the driver's types know `submit` as one.
    this.submit = (connection) => this.send(connection as Wire);
  }

  handleRowDescription(message: RowDescription): void {
    this.look = message;
    this.part.handleRowDescription(message);
  }

  handleDataRow(message: unknown): void {
    this.part.handleDataRow(message);
  }

  handleCommandComplete(message: unknown, connection: Wire): void {
    this.part.handleCommandComplete(message, connection);
    this.done(connection);
  }

  handleEmptyQuery(connection: Wire): void {
    this.done(connection);
  }

  handleError(error: unknown, connection: Wire): void {
    // What stands behind the failed statement was not looked at, and is not known by name.
    for (const i of this.named) {
      const { name } = this.parts[i] ?? {};
      if (i >= this.at && name !== undefined) delete connection.submittedNamedStatements[name];
    }
    this.failure ??= new BatchFailed(error, this.named.has(this.at));
    this.answer(this.failure, []);
  }

  handleReadyForQuery(connection: Wire): void {
    try {
      // A value that could not be read is thrown by its part now.
      for (const part of this.parts) part.handleReadyForQuery(connection);
    } catch (error) {
      this.failure ??= new BatchFailed(error, false);
    }
    this.answer(
      this.failure,
      this.parts.map((part) => part._results),
    );
  }

  private get part(): DriverQuery {
    const part = this.parts[this.at];
    if (part === undefined) throw new Error('the server answered more than it was asked');
    return part;
  }

  private done(connection: Wire): void {
    const { name, text } = this.part;
    if (name !== undefined && this.named.has(this.at)) {
      connection.parsedStatements[name] = text;
      delete connection.submittedNamedStatements[name];
    }
    const known = looksOn(connection);
    if (name !== undefined && !known.has(name)) known.set(name, this.look);
    this.look = noRows;
    this.at++;
  }

  private send(connection: Wire): void {
    connection.stream.cork();
    try {
      for (const [i, part] of this.parts.entries()) {
        const look = part.hasBeenParsed(connection) ? looksOn(connection).get(part.name ?? '') : undefined;
        if (look !== undefined) again(part, look, connection);
        else {
          if (part.name !== undefined && !part.hasBeenParsed(connection)) this.named.add(i);
          part.prepare(connection);
        }
      }
      connection.sync();
    } finally {
      connection.stream.uncork();
    }
  }
}

// What its rows look like is not asked once more: the answer is known.
function again(part: DriverQuery, look: RowDescription, connection: Wire): void {
  if (look.fields.length > 0) part.handleRowDescription(look);
  connection.bind({ statement: part.name ?? '', values: part.values, valueMapper: prepareValue });
  connection.execute({ portal: '' });
}

// Collects its rows, and leaves the synchronisation to the batch. Its values are read here: one that cannot be sent fails before anything has left.
function partOf({ name, text, values = [] }: QueryConfig): DriverQuery {
  // Without a listener or a callback the driver keeps the rows. It copies what it is given as an object property by property.
  const part = new Query(text, values.map(readyValue)) as unknown as DriverQuery;
  part.name = name;
  part._getRows = (connection: Wire) => connection.execute({ portal: '' });
  part.handleError = (error) => {
    throw error;
  };
  return part;
}

const readyValue = (value: unknown): string | Buffer | null => prepareValue(value);
