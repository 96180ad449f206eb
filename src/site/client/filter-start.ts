/** The part of filtering that a page loads at once: it waits until a reader opens the filters, or the address names one. */
const filters = document.querySelector<HTMLDetailsElement>('details[data-filter]');

if (filters) {
  const facets = (filters.dataset.facets ?? '').split(' ');
  const start = () => import('./filter-panel.ts').then(({ attachFilter }) => attachFilter(filters));
  const asked = [...new URLSearchParams(location.search).keys()].some((key) => facets.includes(key));
  if (asked) void start();
  else filters.addEventListener('toggle', () => void start(), { once: true });
}
