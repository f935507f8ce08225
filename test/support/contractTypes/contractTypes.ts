import { resolve } from 'node:path';
import openapiTS, { astToString, type OpenAPI3 } from 'openapi-typescript';
import { openApiDocument } from './openApiDocument';

/** Where the web application's types of the contract stand. */
export const contractFile = resolve(__dirname, '../../../apps/web/api/contract.ts');

const head = '// Made from the OpenAPI document by `npm run contract-types`; not written by hand.\n';

/** The types of the contract as the document says it now. */
export async function contractTypes(): Promise<string> {
  const document = await openApiDocument();
  // One document in the types of two libraries.
  const nodes = await openapiTS(document as OpenAPI3);
  return `${head}${astToString(nodes)}`;
}
