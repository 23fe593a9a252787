/** A mistake in how the program was called: exit code 2, said in one sentence of the user's language. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
