/** The box above an index that leaves only the names that hold what was typed; marks above letters do not count. */
const fold = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

for (const box of document.querySelectorAll<HTMLInputElement>('input[data-index-filter]')) {
  const status = document.querySelector<HTMLElement>('[data-index-status]');
  const lines = [...document.querySelectorAll<HTMLElement>('.index > li, tbody[data-index] > tr')];
  const texts = lines.map((line) => fold(line.textContent));
  const sections = [...document.querySelectorAll<HTMLElement>('main section')];

  const run = (): void => {
    const asked = fold(box.value).split(/\s+/).filter(Boolean);
    let left = 0;
    lines.forEach((line, at) => {
      const shown = asked.every((word) => texts[at]?.includes(word));
      line.hidden = !shown;
      if (shown) left++;
    });
    for (const section of sections)
      section.hidden = !section.querySelector(
        '.index > li:not([hidden]), tbody[data-index] > tr:not([hidden])',
      );
    if (status)
      status.textContent =
        asked.length > 0
          ? (box.dataset.left ?? '').replace('{left}', String(left)).replace('{all}', String(lines.length))
          : '';
  };
  box.addEventListener('input', run);
  box.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return;
    box.value = '';
    run();
  });
  // A browser that comes back to the page keeps what was typed.
  if (box.value) run();
}
