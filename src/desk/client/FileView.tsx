/** @jsxImportSource preact */
import type {JSX} from 'preact';
import {useEffect, useState} from 'preact/hooks';
import type {OpenedFile} from '../model/desk-api';
import {useDesk} from './desk-context';
import FileForm from './FileForm';

/** A file as plain text, once it has been read: for what has no form, or cannot be read as it is. */
export default function FileView({path}: {path: string}): JSX.Element {
  const {ask} = useDesk();
  const [opened, setOpened] = useState<OpenedFile>();
  const [fault, setFault] = useState('');
  useEffect(() => {
    ask<OpenedFile>('openFile', {path}).then(setOpened, (error: Error) => setFault(error.message));
  }, [path]);
  return (
    <>
      <p className="way">
        <a href="#/">Pages and records</a> › file as text
      </p>
      <h1>{path}</h1>
      {fault !== '' && (
        <p className="fault" role="alert">
          {fault}
        </p>
      )}
      {opened && <FileForm path={path} opened={opened} />}
      {!opened && fault === '' && <p>Opening …</p>}
    </>
  );
}
