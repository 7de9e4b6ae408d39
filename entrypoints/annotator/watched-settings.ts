import { loadSettings, type Settings, watchSettings } from '../../lib/settings.ts';

/** The reader's settings as a page has them: loaded and watched from when they are first asked for, which nothing but marks does. */
export class WatchedSettings {
  readonly #onChange: (settings: Settings) => void;
  #known: Settings | null = null;
  #coming: Promise<Settings> | null = null;
  #stopWatching: (() => void) | null = null;

  constructor(onChange: (settings: Settings) => void) {
    this.#onChange = onChange;
  }

  /** What is known by now; null before they have come. */
  get known(): Settings | null {
    return this.#known;
  }

  /** Rejects where they cannot be loaded, or the extension is gone; they may be asked for again then. */
  load(): Promise<Settings> {
    if (this.#known) return Promise.resolve(this.#known);
    this.#coming ??= this.#load().finally(() => {
      this.#coming = null;
    });
    return this.#coming;
  }

  /** Learns what was changed while no news came: Firefox tells a page nothing that it keeps for going back to. Never rejects. */
  async catchUp(): Promise<void> {
    if (!this.#known) return;
    const loaded = await loadSettings().catch(() => null);
    if (loaded && JSON.stringify(loaded) !== JSON.stringify(this.#known)) this.#take(loaded);
  }

  /** Stops watching. */
  stop(): void {
    this.#stopWatching?.();
  }

  async #load(): Promise<Settings> {
    this.#stopWatching ??= watchSettings((settings) => this.#take(settings));
    const loaded = await loadSettings();
    // They may have been changed meanwhile.
    this.#known ??= loaded;
    return this.#known;
  }

  #take(settings: Settings): void {
    this.#known = settings;
    this.#onChange(settings);
  }
}
