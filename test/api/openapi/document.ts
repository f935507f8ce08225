/** The parts of an OpenAPI document that the walk looks at. */
export interface Schema {
  readonly $ref?: string;
  readonly allOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly type?: string;
  readonly nullable?: boolean;
  readonly enum?: readonly unknown[];
  readonly format?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean | Schema;
  readonly items?: Schema;
  readonly example?: unknown;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly maxLength?: number;
}

export interface Parameter {
  readonly name: string;
  readonly in: 'path' | 'query' | 'header';
  readonly required?: boolean;
  readonly schema?: Schema;
  readonly example?: unknown;
}

type Content = Readonly<Record<string, { readonly schema?: Schema; readonly example?: unknown }>>;

export interface Operation {
  readonly operationId: string;
  readonly summary?: string;
  readonly tags?: readonly string[];
  readonly parameters?: readonly Parameter[];
  readonly requestBody?: { readonly content: Content };
  readonly responses: Readonly<Record<string, { readonly description?: string; readonly content?: Content }>>;
}

export interface OpenApi {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> };
}

/** One address with its method, as `PATCH /api/households/{id}`. */
export interface Address {
  readonly name: string;
  readonly method: string;
  readonly path: string;
  readonly operation: Operation;
}

export function addressesOf(document: OpenApi): Address[] {
  return Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({
      name: `${method.toUpperCase()} ${path}`,
      method: method.toUpperCase(),
      path,
      operation,
    })),
  );
}

/** The schema that a reference stands for. */
export function resolved(document: OpenApi, schema: Schema): Schema {
  if (schema.$ref === undefined) return schema;
  const name = schema.$ref.split('/').at(-1) ?? '';
  const found = document.components.schemas[name];
  if (found === undefined) throw new Error(`the document has no schema ${name}`);
  return found;
}

/** A value built from the examples of a schema; undefined where one is missing. */
export function exampleOf(document: OpenApi, schema: Schema): unknown {
  if (schema.example !== undefined) return schema.example;
  const whole = schema.$ref === undefined ? (schema.allOf?.[0] ?? schema) : schema;
  const { type, items, properties, example } = resolved(document, whole);
  if (example !== undefined) return example;
  if (type === 'array' && items !== undefined) return [exampleOf(document, items)];
  if (properties === undefined) return undefined;
  return Object.fromEntries(Object.entries(properties).map(([name, part]) => [name, exampleOf(document, part)]));
}

/** Paths inside a schema that have no example. */
export function withoutExample(document: OpenApi, schema: Schema): string[] {
  const missing: string[] = [];
  const look = (value: unknown, path: string): void => {
    if (value === undefined) missing.push(path);
    else if (typeof value === 'object' && value !== null)
      for (const [name, part] of Object.entries(value)) look(part, `${path}.${name}`);
  };
  look(exampleOf(document, schema), '');
  return missing;
}
