import {useId, type ReactNode} from 'react';
import {EDITION_WORDS as WORDS} from '../editions/words';
import type {Chosen} from './concerns';

interface Choice {
  id: string;
  title: string;
}

interface Props {
  mandates: readonly Choice[];
  audiences: readonly Choice[];
  chosen: Chosen;
  onChoose(chosen: Chosen): void;
}

/** "What changed for me": a mandate and a reader, in controls that every browser knows. Kept in memory only. */
export default function ChangesFilter({mandates, audiences, chosen, onChoose}: Props): ReactNode {
  const id = useId();
  const select = (
    name: keyof Chosen,
    label: string,
    all: string,
    choices: readonly Choice[],
  ): ReactNode => (
    <>
      <label htmlFor={id + name}>{label} </label>
      <select
        id={id + name}
        value={chosen[name]}
        onChange={(event) => onChoose({...chosen, [name]: event.target.value})}
      >
        <option value="">{all}</option>
        {choices.map((choice) => (
          <option key={choice.id} value={choice.id}>
            {choice.title}
          </option>
        ))}
      </select>{' '}
    </>
  );
  return (
    <p>
      {select('mandate', WORDS.showFor, WORDS.allMandates, mandates)}
      {select('audience', WORDS.showReader, WORDS.allReaders, audiences)}
    </p>
  );
}
