/** The reader's templates for copies: there is always one, and one of them is in use. */
import { type CopyTemplate, MOST_TEMPLATES, type Settings } from './settings.ts';

/** What of the settings says how claims are copied by a template. */
export type TemplateChoice = Pick<Settings, 'copyTemplates' | 'copyTemplate'>;

/** The template in use. */
export const templateInUse = ({ copyTemplates, copyTemplate }: TemplateChoice): CopyTemplate =>
  copyTemplates[copyTemplate]!;

/** With another name or text for one template; as they are where it has gone meanwhile. */
export const withTemplate = (
  { copyTemplates, copyTemplate }: TemplateChoice,
  at: number,
  changed: Partial<CopyTemplate>,
): TemplateChoice => ({
  copyTemplates: copyTemplates.map((each, place) => (place === at ? { ...each, ...changed } : each)),
  copyTemplate,
});

/** With one more, which is in use from now on; as they are where there are as many as may be. */
export const withNewTemplate = (choice: TemplateChoice, template: CopyTemplate): TemplateChoice =>
  choice.copyTemplates.length >= MOST_TEMPLATES
    ? choice
    : { copyTemplates: [...choice.copyTemplates, template], copyTemplate: choice.copyTemplates.length };

/** Without one; the one before it, else the first, is in use then where it was. The last one stays. */
export function withoutTemplate({ copyTemplates, copyTemplate }: TemplateChoice, at: number): TemplateChoice {
  const left = copyTemplates.filter((_, place) => place !== at);
  if (left.length === 0) return { copyTemplates, copyTemplate };
  return {
    copyTemplates: left,
    copyTemplate: copyTemplate >= at ? Math.max(0, copyTemplate - 1) : copyTemplate,
  };
}
