import type {InputHTMLAttributes, ReactNode, RefObject} from 'react';

/** A field that leaves no trace: without a name no browser keeps or sends what is typed, and no form surrounds it. */
export default function SearchField({field, ...rest}: InputHTMLAttributes<HTMLInputElement> & {field: RefObject<HTMLInputElement | null>}): ReactNode {
  return <input ref={field} type="text" inputMode="search" enterKeyHint="search" autoComplete="off" autoCapitalize="off" autoCorrect="off" spellCheck={false} maxLength={600} {...rest} />;
}
