import { type OpenApi, resolved, type Schema } from './document';

const formats: Readonly<Record<string, RegExp>> = {
  uuid: /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i,
  date: /^\d{4}-\d{2}-\d{2}$/,
  'date-time': /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}:\d{2})$/,
};

/** Where a value departs from its schema. A field that the document does not know is a departure too. */
export function departures(document: OpenApi, schema: Schema, value: unknown, path = '$'): string[] {
  if (value === null)
    return schema.nullable === true || resolved(document, schema).nullable === true ? [] : [`${path} is null`];
  if (schema.$ref !== undefined) return departures(document, resolved(document, schema), value, path);
  if (schema.allOf !== undefined) return schema.allOf.flatMap((part) => departures(document, part, value, path));
  if (schema.oneOf !== undefined) {
    const found = schema.oneOf.map((part) => departures(document, part, value, path));
    return found.some((each) => each.length === 0) ? [] : (found[0] ?? []);
  }
  if (schema.enum !== undefined && schema.type !== 'array' && !schema.enum.includes(value))
    return [`${path} is ${JSON.stringify(value)}, none of the codes`];
  switch (schema.type) {
    case 'array':
      return Array.isArray(value)
        ? value.flatMap((item, i) => departures(document, schema.items ?? {}, item, `${path}[${i}]`))
        : [`${path} is no list`];
    case 'object':
      return objectDepartures(document, schema, value, path);
    case 'string':
      return textDepartures(schema, value, path);
    case 'integer':
      return Number.isInteger(value) ? [] : [`${path} is no whole number`];
    case 'number':
      return typeof value === 'number' ? [] : [`${path} is no number`];
    case 'boolean':
      return typeof value === 'boolean' ? [] : [`${path} is no boolean`];
    case undefined:
      return schema.properties === undefined ? [] : objectDepartures(document, schema, value, path);
    default:
      return [`${path} has the unknown type ${schema.type}`];
  }
}

function objectDepartures(document: OpenApi, schema: Schema, value: unknown, path: string): string[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [`${path} is no object`];
  const fields = new Map<string, unknown>(Object.entries(value));
  const missing = (schema.required ?? [])
    .filter((name) => !fields.has(name))
    .map((name) => `${path}.${name} is missing`);
  const { properties = {}, additionalProperties } = schema;
  const wrong = [...fields].flatMap(([name, part]) => {
    const known = properties[name];
    if (known !== undefined) return departures(document, known, part, `${path}.${name}`);
    if (additionalProperties === true || (schema.properties === undefined && additionalProperties === undefined))
      return [];
    return typeof additionalProperties === 'object'
      ? departures(document, additionalProperties, part, `${path}.${name}`)
      : [`${path}.${name} is not documented`];
  });
  return [...missing, ...wrong];
}

function textDepartures({ format }: Schema, value: unknown, path: string): string[] {
  if (typeof value !== 'string') return [`${path} is no text`];
  const form = format === undefined ? undefined : formats[format];
  return form === undefined || form.test(value) ? [] : [`${path} is no ${format}`];
}
