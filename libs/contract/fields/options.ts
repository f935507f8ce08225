import { applyDecorators } from '@nestjs/common';
import { ApiProperty, type ApiPropertyOptions } from '@nestjs/swagger';
import { ValidateIf } from 'class-validator';

/** What every field says of itself: a sentence for the documentation, an example, whether it may be left out. */
export interface FieldOptions<T> {
  readonly about: string;
  readonly example: T;
  /** May be left out. */
  readonly optional?: boolean;
  /** May be null: the value is unknown or taken away. */
  readonly nullable?: boolean;
}

/** The OpenAPI part of a field and its optionality; `null` counts as left out only where it is allowed. */
export function described<T>(options: FieldOptions<T>, schema: ApiPropertyOptions): PropertyDecorator {
  const { about, example, optional = false, nullable = false } = options;
  // Swagger's option type is a union over all schema kinds, which a spread cannot keep apart.
  const property = {
    description: about,
    example,
    required: !optional,
    ...(nullable && { nullable: true }),
    ...schema,
  } as ApiPropertyOptions;
  const absent = (value: unknown): boolean => (value === undefined && optional) || (value === null && nullable);
  return applyDecorators(
    ApiProperty(property),
    ValidateIf((_form: unknown, value: unknown) => !absent(value)),
  );
}
