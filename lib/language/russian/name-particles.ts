/** Lower-case words inside a person's name: "Луис |де ла| Вега". */
export const nameParticles: ReadonlySet<string> = new Set(
  'фон дер ван де да ди дель аль эль бин бен ибн абу оглы кызы заде ле ла дос'.split(' '),
);
