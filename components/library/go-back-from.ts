/** The keyboard goes back to the claim that a field or a button, which is about to go, belongs to. */
export function goBackFrom(control: Element): void {
  const item = control.closest('[data-roving-item]')?.querySelector<HTMLElement>('[data-roving]');
  (item ?? control.closest('.one')?.querySelector<HTMLElement>('.one__do button'))?.focus();
}
