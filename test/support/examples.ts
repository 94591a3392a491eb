/** Widgets as hospitals use them: shared by the accessibility tests, the pages and the pictures. */
export interface Example {
  readonly name: string;
  readonly markup: string;
}

export const examples: readonly Example[] = [
  {name: 'recurrence-explainer', markup: '<recurrence-explainer></recurrence-explainer>'},
];
