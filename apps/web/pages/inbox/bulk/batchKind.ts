import { batchKinds } from '#domain/steps/batch';

type BatchKind = (typeof batchKinds)[number];

/** Whether one meeting's minutes and one document can approve many cases of the kind. */
export const isBatchKind = (kind: string | undefined): kind is BatchKind => batchKinds.some((each) => each === kind);
