/** Tells an observer of a program. What it throws, or its promise rejects with, changes nothing for the call. */
export function tellSafely<News>(tell: (news: News) => unknown, news: News): void {
  try {
    // An observer may be an async function, whose promise nobody else waits for.
    Promise.resolve(tell(news)).catch(() => undefined);
  } catch {
    // The call is not to blame for its observer.
  }
}
