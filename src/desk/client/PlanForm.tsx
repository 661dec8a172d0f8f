/** @jsxImportSource preact */
import type {ComponentChildren, JSX} from 'preact';
import {useEffect, useState} from 'preact/hooks';
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
  // What was shown is not what is asked for any more.
  useEffect(() => setPlan(undefined), [JSON.stringify(request)]);
  const look = (): void => {
    if (!request) return say(missing);
    ask<ShownPlan>('plan', request).then(
      (shown) => setPlan({request, shown}),
      (error: Error) => say(error.message),
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
      {plan && <PlanShown shown={plan.shown} verb={verb} onApply={() => void change(apply)} />}
    </form>
  );
}

function PlanShown({
  shown: {title, obstacles, uses, changes, files, afterwards},
  verb,
  onApply,
}: {
  shown: ShownPlan;
  verb: string;
  onApply: () => void;
}): JSX.Element {
  return (
    <section className="plan" aria-label={title}>
      <p role="status">
        {obstacles.length > 0
          ? 'This cannot be done yet:'
          : `${title}: ${files.length} ${files.length === 1 ? 'file changes' : 'files change'}.`}
      </p>
      {obstacles.length > 0 && (
        <ul className="field-problems">
          {obstacles.map((obstacle) => (
            <li key={obstacle}>{obstacle}</li>
          ))}
        </ul>
      )}
      {uses.length > 0 && (
        <details open={obstacles.length > 0}>
          <summary>Named in {uses.length} places</summary>
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
