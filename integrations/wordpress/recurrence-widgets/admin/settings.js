/**
 * Checks the colors while they are chosen, with the module that the command line uses too, and shows them in a preview.
 * The server checks them again when they are saved.
 */
(function ($) {
  const check = document.querySelector('#recurrence-widgets-check');
  const preview = document.querySelector('#recurrence-widgets-preview');
  const presets = JSON.parse(check.dataset.presets);
  const colorNames = JSON.parse(check.dataset.names);
  const field = (name) => document.querySelector(`#recurrence-widgets-${name}`);
  const names = ['accent', 'text', 'surface'];
  const isColor = (value) => /^#(?:[\da-f]{3}|[\da-f]{6})$/i.test(value);
  const module = import(check.dataset.module);

  /** The preset's colors with the hospital's own ones. Colors derived from text and background are computed. */
  function chosenColors() {
    const own = names.filter((name) => isColor(field(name).value));
    const values = {...presets[field('preset').value].light};
    if (own.includes('text') || own.includes('surface')) {
      for (const name of ['muted', 'raised', 'border']) delete values[name];
    }
    if (own.includes('accent')) delete values.focus;
    for (const name of own) values[name] = field(name).value;
    return Object.fromEntries(
      Object.entries(values).map(([name, value]) => [`--rw-color-${name}`, value]),
    );
  }

  function showProblems(problems) {
    check.replaceChildren();
    if (!problems.length) {
      check.textContent = check.dataset.pass;
      return;
    }
    const list = document.createElement('ul');
    for (const {color, background, ratio, minimum} of problems) {
      const item = document.createElement('li');
      item.textContent = check.dataset.fail
        .replace('%1$s', colorNames[color])
        .replace('%2$s', colorNames[background])
        .replace('%3$s', (Math.floor(ratio * 10) / 10).toFixed(1))
        .replace('%4$s', minimum.toFixed(1));
      list.append(item);
    }
    check.append(list);
  }

  async function update() {
    const {measureContrast} = await module;
    const values = chosenColors();
    const allNames = new Set([
      ...Object.keys(values),
      ...['muted', 'raised', 'border', 'focus'].map((name) => `--rw-color-${name}`),
    ]);
    for (const name of allNames) preview.style.setProperty(name, values[name] ?? 'initial');
    showProblems(measureContrast(values, 'light').filter(({passes}) => !passes));
  }

  field('preset').addEventListener('change', update);
  for (const name of names) {
    field(name).addEventListener('input', update);
    // The picker writes the field after its event.
    $(field(name)).wpColorPicker({
      change: () => setTimeout(update),
      clear: () => setTimeout(update),
    });
  }
  update();
})(window.jQuery);
