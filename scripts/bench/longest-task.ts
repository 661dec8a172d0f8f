/** An event of a browser's trace; `dur` is in microseconds. */
interface TraceEvent {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  dur?: number;
  args?: {name?: string};
}

/** What to record for it. */
export const TRACE_CATEGORIES = ['toplevel'];

/**
 * The longest stretch, in ms, for which the main thread of any page did one thing. @param trace as
 * the browser writes it
 */
export function longestTask(trace: string): number {
  const {traceEvents} = JSON.parse(trace) as {traceEvents: TraceEvent[]};
  const mainThreads = new Set(
    traceEvents
      .filter(({name, args}) => name === 'thread_name' && args?.name === 'CrRendererMain')
      .map(({pid, tid}) => `${pid} ${tid}`),
  );
  const tasks = traceEvents.filter(
    ({name, ph, pid, tid}) =>
      ph === 'X' && name.endsWith('RunTask') && mainThreads.has(`${pid} ${tid}`),
  );
  return tasks.reduce((longest, {dur = 0}) => Math.max(longest, dur / 1000), 0);
}
