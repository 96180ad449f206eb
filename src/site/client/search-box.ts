/**
 * The part of search that every page loads: it waits. The search itself, its index and its words come when a
 * reader first turns to the box.
 */
const boxes = [...document.querySelectorAll<HTMLFormElement>('form[data-search]')];

for (const form of boxes) {
  const input = form.querySelector('input');
  if (!input) continue;
  const start = () =>
    import('./search-panel.ts').then(({ attachSearch }) => {
      attachSearch(form, input);
    });
  const asked = new URLSearchParams(location.search).get('q');
  if (form.dataset.search === 'page' && asked) {
    input.value = asked;
    start();
  } else input.addEventListener('focus', start, { once: true });
}

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || /^(?:INPUT|TEXTAREA|SELECT)$/.test(target.tagName));

document.addEventListener('keydown', (event) => {
  if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
  event.preventDefault();
  boxes[0]?.querySelector('input')?.focus();
});
