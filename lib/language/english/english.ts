import type { Language } from '../language.ts';

export const english = { code: 'en' } satisfies Language;
