/** @jsxImportSource preact */
import type {JSX} from 'preact';
import {useEffect, useState} from 'preact/hooks';
import type {OpenedThing} from '../model/desk-api';
import {useDesk} from './desk-context';
import ThingForm from './ThingForm';
import Unreadable from './Unreadable';

/** A record or a page: its form, once it has been read. */
export default function ThingView({name}: {name: string}): JSX.Element {
  const {ask} = useDesk();
  const [opened, setOpened] = useState<OpenedThing>();
  const [fault, setFault] = useState('');
  const [round, setRound] = useState(0);
  const open = (): void => {
    ask<OpenedThing>('open', {name}).then(
      (thing) => {
        setOpened(thing);
        setRound((count) => count + 1);
      },
      (error: Error) => setFault(error.message),
    );
  };
  useEffect(open, [name]);
  if (fault !== '')
    return (
      <>
        <h1>{name}</h1>
        <p className="fault" role="alert">
          {fault}
        </p>
        <Unreadable />
      </>
    );
  if (!opened) return <p>Opening …</p>;
  return <ThingForm key={round} name={name} opened={opened} onReopen={open} />;
}
