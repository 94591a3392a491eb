/** A button that copies a text, and says so to those who see and those who listen. */
export function copyButton(text) {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'copy';
  const words = {en: ['Copy', 'Copied'], es: ['Copiar', 'Copiado']};
  const label = (done) =>
    button.replaceChildren(
      ...Object.keys(words).map((language) =>
        Object.assign(document.createElement('span'), {
          lang: language,
          textContent: words[language][Number(done)],
        }),
      ),
    );
  label(false);
  button.setAttribute('aria-live', 'polite');
  button.addEventListener('click', async () => {
    await copy(text());
    label(true);
    setTimeout(label, 2500, false);
  });
  return button;
}

/** Puts text on the clipboard, also where the page has no right to the newer way. */
async function copy(text) {
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    const field = document.createElement('textarea');
    field.value = text;
    field.className = 'away';
    document.body.append(field);
    field.select();
    document.execCommand('copy');
    field.remove();
  }
}
