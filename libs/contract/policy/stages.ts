import { applyDecorators } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { roadSteps } from '#domain/process/step';
import { checked } from '../fields/checked';

const mostSteps = 20;

/** Lists of steps; whether they make a road is for the policy's own check. */
export function StagesField({ about, example }: { about: string; example: string[][] }): PropertyDecorator {
  const isStage = (stage: unknown): boolean =>
    Array.isArray(stage) && stage.length <= mostSteps && stage.every((step) => typeof step === 'string');
  const items = { type: 'array' as const, items: { type: 'string' as const, enum: [...roadSteps] } };
  return applyDecorators(
    ApiProperty({ description: about, type: 'array', items, maxItems: mostSteps, example }),
    checked('stages', (value) =>
      Array.isArray(value) && value.length <= mostSteps && value.every(isStage)
        ? null
        : { code: value === undefined ? 'form.required' : 'form.shape' },
    ),
  );
}
