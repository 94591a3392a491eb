import {siteLanguages, type Text} from './text.js';

const copyLabel: Text = {en: 'Copy', es: 'Copiar'};
const copiedLabel: Text = {en: 'Copied', es: 'Copiado'};
const resetAfter = 2500;

/** The Clipboard API needs permission and a secure context; the older command needs neither. */
async function copy(text: string): Promise<void> {
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

/** A button that copies the text that `getText` returns when it is pressed, and confirms it. */
export function copyButton(getText: () => string): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'copy';
  const setLabel = (label: Text) =>
    button.replaceChildren(
      ...siteLanguages.map((language) =>
        Object.assign(document.createElement('span'), {
          lang: language,
          textContent: label[language],
        }),
      ),
    );
  setLabel(copyLabel);
  button.setAttribute('aria-live', 'polite');
  button.addEventListener('click', () => {
    void copy(getText()).then(() => {
      setLabel(copiedLabel);
      setTimeout(setLabel, resetAfter, copyLabel);
    });
  });
  return button;
}
