import { SdkError } from '@volc-live/runtime';

/** What a promise rejects with; throws when it resolves. */
export async function rejectionOf(work: Promise<unknown>): Promise<unknown> {
  try {
    await work;
  } catch (error) {
    return error;
  }
  throw new Error('It did not reject.');
}

/** The SdkError that a promise rejects with; throws when it does anything else. */
export async function sdkErrorOf(work: Promise<unknown>): Promise<SdkError> {
  const error = await rejectionOf(work);
  if (SdkError.is(error)) return error;
  throw new Error(`It rejected with something else: ${String(error)}`, { cause: error });
}
