import {css} from 'lit';

export const kindCardsStyles = css`
  .section > .body > .kinds {
    max-width: 60em;
  }
  .kinds {
    display: grid;
    gap: var(--_space) 2.5em;
  }
  .kind {
    display: grid;
    grid-template-columns: min(6em, 30%) minmax(0, 1fr);
    gap: 1.25em;
    align-items: center;
  }
  .kind > svg {
    width: 100%;
  }
  .kind-title {
    display: flex;
    align-items: center;
    gap: 0.5em;
    color: var(--_kind);
  }
  @container (min-width: 44em) {
    .kinds {
      grid-template-columns: repeat(3, 1fr);
    }
    .kind {
      grid-template-columns: 1fr;
      align-content: start;
    }
    .kind > svg {
      width: 8em;
    }
  }
`;
