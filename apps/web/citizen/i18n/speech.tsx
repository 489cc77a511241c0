import { createContext, useContext, type ReactElement } from 'react';
import { wordsIn, type Speech, type Words } from './words.js';

/** The language of the page that is being drawn; Vietnamese unless told otherwise. */
export const WordsContext = createContext<Words>(wordsIn('vi'));

export function useWords(): Words {
  return useContext(WordsContext);
}

/** What is said, marked where it is Vietnamese on a page that is not. */
export function Speak({ speech }: { readonly speech: Speech }): ReactElement {
  const { text, lang } = useWords().hear(speech);
  return lang === undefined ? <>{text}</> : <span lang={lang}>{text}</span>;
}
