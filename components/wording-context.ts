import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { type Wording, wordingFor } from '../lib/wording/wording.ts';

/** The words of the interface, for all components below. */
export const WordingContext = createContext<Wording>(wordingFor('en', 'en'));

export const useWording = (): Wording => useContext(WordingContext);
