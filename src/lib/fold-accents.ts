/** Removes accents and case, so that `Recaída` and `recaida` match. */
export const foldAccents = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
