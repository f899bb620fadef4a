const BUTTON =
  'button, [role="button"], input[type="button"], input[type="submit"], input[type="email"], form';

/** Whether an element has something to press: a button, a form, a link that leads nowhere. */
export function hasControl(element: Element): boolean {
  if (element.matches(BUTTON) || element.querySelector(BUTTON)) return true;
  return [...element.querySelectorAll('a')].some((link) => {
    const href = link.getAttribute('href')?.trim() ?? '';
    return href === '' || href === '#' || href.startsWith('javascript:');
  });
}

/** What an element's buttons, links and fields say. */
export function controlWords(element: Element): string {
  const controls = element.querySelectorAll(`${BUTTON}, a`);
  const words = [...controls]
    .filter((control) => control.tagName !== 'FORM')
    .map(
      (control) =>
        control.textContent?.trim() ||
        control.getAttribute('value') ||
        control.getAttribute('placeholder') ||
        control.getAttribute('aria-label') ||
        '',
    );
  return words.join(' | ');
}
