import { getMetadataStorage } from 'class-validator';

type Found = ReturnType<ReturnType<typeof getMetadataStorage>['getTargetValidationMetadatas']>;

const known = new Map<unknown, Found>();

/**
 * The library looks for a class's decorators among those of all classes, at every form and every part of one. They do not change
 * once a class is there: what was found first is kept.
 */
export function keepDecorators(): void {
  const storage = getMetadataStorage();
  if (Object.hasOwn(storage, 'getTargetValidationMetadatas')) return;
  const find = storage.getTargetValidationMetadatas.bind(storage);
  storage.getTargetValidationMetadatas = (target, schema, always, strict, groups) => {
    // Schemas and groups, which we do not have, would make another answer.
    if (schema || always || strict || groups !== undefined) return find(target, schema, always, strict, groups);
    let found = known.get(target);
    if (found === undefined) known.set(target, (found = find(target, schema, always, strict)));
    return found;
  };
}
