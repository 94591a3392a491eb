/** The states in which the accessibility tree of each element is approved. */
import type {Locator, Page} from 'playwright-core';

export interface TreeState {
  readonly name: string;
  /** Leads from the state before it to this one. */
  readonly reach: (page: Page, widget: Locator) => Promise<unknown>;
}

const initial: TreeState = {name: 'initial', reach: () => Promise.resolve()};

const open = (id: string) => (_: Page, widget: Locator) =>
  widget.locator(`#${id} > summary`).click();

/** Presses a radio button or checkbox, which may be covered. */
const check = (widget: Locator, selector: string): Promise<void> =>
  widget
    .locator(selector)
    .first()
    .evaluate((input: HTMLInputElement) => input.click());

/** The states of the elements that have more than the initial one, each reached from the one before it. */
const treeStates: Readonly<Record<string, readonly TreeState[]>> = {
  'appointment-planner': [
    initial,
    {
      name: 'with-lines',
      async reach(_, widget) {
        await widget.locator('#own-new').fill('May I travel?');
        await widget.locator('#ask [part=add]').click();
        await check(widget, '#ask .checklist input');
      },
    },
    {name: 'arranging', reach: (_, widget) => widget.locator('#ask [part=arrange]').click()},
    {name: 'two-languages', reach: (_, widget) => check(widget, '[part=also] input')},
  ],
  'cancer-glossary': [
    initial,
    {
      name: 'searched',
      reach: (_, widget) => widget.locator('input[type=search]').fill('her2'),
    },
  ],
  'clinical-trials': [initial, {name: 'search-open', reach: open('search')}],
  'coping-guide': [initial, {name: 'section-open', reach: open('fear')}],
  'diagnosis-guide': [
    initial,
    {name: 'section-open', reach: open('tests')},
    {
      name: 'term-open',
      reach: (_, widget) => widget.locator('[part=term]:visible').first().click(),
    },
  ],
  'language-switch': [initial],
  'recurrence-explainer': [
    initial,
    {name: 'section-open', reach: open('places')},
    {name: 'place-chosen', reach: (_, widget) => check(widget, '#place-bones')},
  ],
  'recurrence-guide': [
    initial,
    {
      name: 'second-chapter',
      async reach(page, widget) {
        await widget.locator('.turn a').last().click();
        await page.locator('diagnosis-guide article').waitFor();
      },
    },
    {
      name: 'searched',
      async reach(_, widget) {
        await widget.locator('input[type=search]').fill('PET');
        await widget.locator('[part=results] a').first().waitFor();
      },
    },
  ],
  'support-resources': [
    initial,
    {name: 'filtered', reach: (_, widget) => check(widget, 'input[value=groups]')},
  ],
  'treatment-options': [
    initial,
    {name: 'questions', reach: open('for-you')},
    {
      name: 'answered',
      async reach(_, widget) {
        for (const value of ['metastatic', 'hr-positive', 'no']) {
          await check(widget, `#for-you input[value=${value}]:not(:checked)`);
        }
      },
    },
  ],
};

/** The states of an element; a new one has the initial state. */
export const statesOf = (widget: string): readonly TreeState[] => treeStates[widget] ?? [initial];
