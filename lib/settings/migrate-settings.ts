/** Brings the parts stored by the version it is filed under to the form of the next version. Gets unvalidated parts. */
export type Migration = (parts: Readonly<Record<string, unknown>>) => Record<string, unknown>;

/** The step from version n to n + 1 is filed under n. */
export const MIGRATIONS: Readonly<Record<number, Migration>> = {
  // One template without a name became several.
  1: ({ copyTemplate, ...parts }) => ({
    ...parts,
    version: 2,
    ...(copyTemplate !== undefined && { copyTemplates: [{ name: '', text: copyTemplate }] }),
  }),
};

/**
 * The parts in the form of `target`. Parts of an unknown or a newer version are returned as they are: what is still
 * understood of them will be read, and the rest takes defaults.
 */
export function migrateSettings(
  parts: Readonly<Record<string, unknown>>,
  migrations: Readonly<Record<number, Migration>>,
  target: number,
): Readonly<Record<string, unknown>> {
  const { version } = parts;
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) return parts;
  let migrated = parts;
  for (let from = version; from < target; from++) migrated = migrations[from]?.(migrated) ?? migrated;
  return migrated;
}
