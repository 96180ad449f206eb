/** The page of comparisons: shows in its lists what the address asks for, and compares when it asks for two. */
const place = document.querySelector<HTMLElement>('[data-compare]');
const asked = new URLSearchParams(location.search);
const kind = asked.get('kind') === 'party' ? 'party' : 'incident';
const form = document.querySelector<HTMLFormElement>(`form[data-kind="${kind}"]`);

for (const list of form?.querySelectorAll('select') ?? []) {
  const id = asked.get(list.name);
  if (id && [...list.options].some((option) => option.value === id)) list.value = id;
}
const known = (name: string): string =>
  form?.querySelector<HTMLSelectElement>(`select[name="${name}"]`)?.value ?? '';
const [a, b] = [known('a'), known('b')];
if (place && a && b) void import('./compare-page.ts').then(({ compare }) => compare(place, kind, a, b));
