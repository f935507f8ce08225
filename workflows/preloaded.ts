// Loaded once for all workflows of a worker's thread instead of once for each, and frozen there: the rules, which keep no state.
import '#domain/process/decide';
import '#domain/process/evolve';
import '#domain/process/projection';
import '#domain/process/tick';

/**
 * Frames kept of an error (where it was thrown), and of every promise that a workflow waits for: the SDK notes where each was made,
 * which at the usual ten frames costs a decision more than its rules do.
 */
Error.stackTraceLimit = 1;
