import {css} from 'lit';

/** On paper, nothing of the page but the sheet; on the screen, nothing of the sheet. */
const pageSheet = css`
  @media print {
    body > :not(.recurrence-widgets-sheet) {
      display: none !important;
    }
    .recurrence-widgets-sheet {
      display: block !important;
    }
  }
  .recurrence-widgets-sheet {
    display: none;
  }
`;

const sheetStyles = css`
  .columns {
    display: grid;
    grid-template-columns: 1fr 1fr;
    gap: 2em;
    font-size: var(--_small);
  }
  /* A column is as wide as a phone, and is laid out as on one. */
  .columns > * {
    container-type: inline-size;
    min-width: 0;
  }
  article {
    display: block;
    padding: 0;
  }
  .left-out {
    display: none;
  }
`;

/**
 * Prints articles alone, side by side where there are two. The host's page cannot be hidden from
 * inside a shadow root, so a sheet of its own stands at the end of the body while it prints.
 */
export async function printSheet(
  articles: readonly Element[],
  styles: readonly CSSStyleSheet[],
): Promise<void> {
  const host = document.createElement('div');
  host.className = 'recurrence-widgets-sheet';
  const root = host.attachShadow({mode: 'open'});
  root.adoptedStyleSheets = [...styles, sheetStyles.styleSheet!];
  const columns = document.createElement('div');
  if (articles.length > 1) columns.className = 'columns';
  columns.append(...articles);
  root.append(columns);
  for (const details of root.querySelectorAll('details')) details.open = true;
  document.body.append(host);
  const page = document.adoptedStyleSheets;
  document.adoptedStyleSheets = [...page, pageSheet.styleSheet!];
  const done = new Promise((resolve) => addEventListener('afterprint', resolve, {once: true}));
  try {
    print();
    // Some engines print later than they return.
    await Promise.race([done, new Promise((resolve) => setTimeout(resolve, 60_000))]);
  } finally {
    host.remove();
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter(
      (sheet) => sheet !== pageSheet.styleSheet,
    );
  }
}
