/** @jsxImportSource preact */
import {render} from 'preact';
import {createAsk, takeToken} from './ask';
import Desk from './Desk';

const place = document.getElementById('desk');
if (place) {
  const script = document.querySelector<HTMLScriptElement>('script[nonce]');
  place.textContent = '';
  render(
    <Desk
      ask={createAsk(takeToken(window.location, window.history))}
      nonce={script?.nonce ?? ''}
    />,
    place,
  );
}
