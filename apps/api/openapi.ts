import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { DocumentBuilder, type OpenAPIObject, SwaggerModule } from '@nestjs/swagger';
import { Problem } from '#contract/problem/problem';
import { problemOfCode } from './http/problem';

/** The document of every address, built from the DTO classes; the web client's types come from it. */
export function openApiOf(app: NestFastifyApplication): OpenAPIObject {
  const config = new DocumentBuilder()
    .setTitle('守望 Shouwang')
    .setDescription(
      '防止返贫动态监测与帮扶。Every write carries an `Idempotency-Key`; a browser session carries `X-CSRF-Token` besides. ' +
        'Every refusal is a problem document with a code, the field, and the sentence in Chinese and English.',
    )
    .setVersion('1')
    .addCookieAuth('shouwang_session', { type: 'apiKey', in: 'cookie' }, 'session')
    .addBearerAuth({ type: 'http', scheme: 'bearer' }, 'token')
    .addSecurityRequirements('session')
    .addSecurityRequirements('token')
    .build();
  const document = SwaggerModule.createDocument(app, config, {
    extraModels: [Problem],
    operationIdFactory: (controller, method) => `${controller.replace(/Controller$/, '')}_${method}`,
  });
  return withProblems(document);
}

/** Serves the document at /api/openapi.json and a page to read it at /api/docs. */
export function serveOpenApi(app: NestFastifyApplication): void {
  SwaggerModule.setup('api/docs', app, () => openApiOf(app), {
    jsonDocumentUrl: 'api/openapi.json',
    customSiteTitle: '守望 API',
  });
}

const methods = ['get', 'post', 'put', 'patch', 'delete'] as const;

// One filter answers every refusal in one form, so one response describes it for every address.
function withProblems(document: OpenAPIObject): OpenAPIObject {
  const problem = {
    description: '拒绝 A refusal: problem details (RFC 9457)',
    content: {
      'application/problem+json': {
        schema: { $ref: '#/components/schemas/Problem' },
        example: problemOfCode('access.missing', '2f0f6b6e-6a0f-4a56-9c3c-6a8f3f3b1c11'),
      },
    },
  };
  for (const [path, item] of Object.entries(document.paths)) {
    for (const method of methods) {
      const operation = item[method];
      if (operation === undefined) continue;
      operation.responses = { ...operation.responses, default: problem };
      for (const parameter of operation.parameters ?? [])
        if (!('$ref' in parameter) && parameter.in === 'path') parameter.example ??= pathExample(path, parameter.name);
    }
  }
  return document;
}

// What is called `id` is a UUID, but for a task's, which says case, event and step.
function pathExample(path: string, name: string): string {
  const uuid = '5b0c3f7e-58b1-4b06-8a52-6c4f7f1e3a10';
  return path.startsWith('/api/tasks/') && name === 'id' ? `${uuid}:3:verification` : uuid;
}
