/** @jsxImportSource preact */
import type {ComponentChildren, JSX} from 'preact';
import {useEffect, useRef, useState} from 'preact/hooks';
import type {PlanRequest, ShownPlan} from '../model/plan-request';
import ChangedList from './ChangedList';
import {useDesk} from './desk-context';
import {toHref} from './use-route';

/** Asks for what is to be done, shows everything that hangs on it, and does it in one step. */
export default function PlanForm({
  request,
  missing,
  verb,
  children,
  then,
}: {
  /** Undefined while something is missing. */
  request: PlanRequest | undefined;
  /** What to say then. */
  missing: string;
  verb: string;
  /** The fields. */
  children: ComponentChildren;
  /** What comes afterwards, such as going to what was made. */
  then: () => void | Promise<void>;
}): JSX.Element {
  const {ask, say, refresh, change, setUnsaved} = useDesk();
  const [plan, setPlan] = useState<{request: PlanRequest; shown: ShownPlan}>();
  const [isLooking, setLooking] = useState(false);
  const asked = useRef<PlanRequest>();
  // What was shown, or is being looked for, is not what is asked for any more.
  useEffect(() => {
    asked.current = undefined;
    setLooking(false);
    setPlan(undefined);
  }, [JSON.stringify(request)]);
  const look = (): void => {
    if (!request) return say(missing);
    asked.current = request;
    setLooking(true);
    setPlan(undefined);
    const answered = (tell: () => void): void => {
      if (asked.current !== request) return;
      setLooking(false);
      tell();
    };
    ask<ShownPlan>('plan', request).then(
      (shown) => answered(() => setPlan({request, shown})),
      (error: Error) => answered(() => say(error.message)),
    );
  };
  const apply = async (): Promise<void> => {
    if (!plan) return;
    const wanted = {request: plan.request, hash: plan.shown.hash};
    try {
      const {title} = await ask<{title: string}>('apply', wanted);
      setUnsaved(false);
      await refresh();
      await then();
      say(`Done: ${title}`);
    } finally {
      setPlan(undefined);
    }
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        look();
      }}
    >
      {children}
      <button type="submit">Show what {verb} would change</button>
      <div role="status">
        {isLooking && <p>Looking …</p>}
        {plan && <Summary shown={plan.shown} />}
      </div>
      {plan && hasMore(plan.shown) && (
        <PlanShown shown={plan.shown} verb={verb} onApply={() => void change(apply)} />
      )}
    </form>
  );
}

/** What stands in the way is said already. */
const hasMore = ({obstacles, uses}: ShownPlan): boolean =>
  obstacles.length === 0 || uses.length > 0;

/** What stands in the way, or how much would change. */
function Summary({shown: {title, obstacles, files}}: {shown: ShownPlan}): JSX.Element {
  if (obstacles.length === 0)
    return (
      <p>
        {title}: {files.length} {files.length === 1 ? 'file changes' : 'files change'}.
      </p>
    );
  return (
    <>
      <p>This cannot be done yet:</p>
      <ul className="field-problems">
        {obstacles.map((obstacle) => (
          <li key={obstacle}>{obstacle}</li>
        ))}
      </ul>
    </>
  );
}

function PlanShown({
  shown: {title, obstacles, uses, changes, afterwards},
  verb,
  onApply,
}: {
  shown: ShownPlan;
  verb: string;
  onApply: () => void;
}): JSX.Element {
  return (
    <section className="plan" aria-label={title}>
      {uses.length > 0 && (
        <details open={obstacles.length > 0}>
          <summary>
            Named in {uses.length} {uses.length === 1 ? 'place' : 'places'}
          </summary>
          <ul>
            {uses.map(({file, line, where, name}) => (
              <li key={`${file}${line}${where}`}>
                {name === undefined ? file : <a href={toHref('open', name)}>{name}</a>}, line {line}
                : {where}
              </li>
            ))}
          </ul>
        </details>
      )}
      {obstacles.length === 0 && (
        <>
          <ChangedList things={changes} />
          {afterwards.length > 0 && (
            <>
              <p>Afterwards:</p>
              <ul>
                {afterwards.map((word) => (
                  <li key={word}>{word}</li>
                ))}
              </ul>
            </>
          )}
          <button type="button" className="main-button" onClick={onApply}>
            Do it: {verb}
          </button>
        </>
      )}
    </section>
  );
}
