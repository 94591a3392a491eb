/**
 * The blocks in the editor: the live widget, and its attributes in the sidebar. The server sends the widgets and their
 * attributes, in the author's language, and renders the blocks; nothing is saved but the attributes.
 */
(function (wp, {widgets, language, national, ownLines}) {
  const {createElement: el, Fragment} = wp.element;
  const {registerBlockType} = wp.blocks;
  const {InspectorControls, useBlockProps} = wp.blockEditor;
  const {useRefEffect} = wp.compose;
  const {Button, CheckboxControl, Disabled, PanelBody, SelectControl, TextControl, ToggleControl} =
    wp.components;
  const {__, sprintf} = wp.i18n;

  const wordsOf = (text) => (text || '').split(/\s+/).filter(Boolean);

  /** The selected ids in their order. As on the page, none means all, and a minus sign excludes one. */
  function selectedIds(text, all) {
    const words = wordsOf(text);
    const excluded = words.filter((word) => word.startsWith('-')).map((word) => word.slice(1));
    const chosen = words.filter((word) => all.includes(word));
    return (chosen.length ? chosen : all).filter((id) => !excluded.includes(id));
  }

  /** The order of the rows: the selected ids fill their own places in order, so that a row does not move when it is checked. */
  function rowOrder(all, chosen) {
    const next = chosen.values();
    return all.map((id) => (chosen.includes(id) ? next.next().value : id));
  }

  function moveBy(list, index, offset) {
    const moved = [...list];
    moved.splice(index + offset, 0, ...moved.splice(index, 1));
    return moved;
  }

  /** Checks and orders the ids of a list. By default, `tools` and answers are empty, and all sections are shown. */
  function listControl({name, label, values}, text, set) {
    const isOrdered = name === 'sections' || name === 'national';
    const all = values.map(({value}) => value).filter((value) => !isOrdered || value !== 'none');
    const labels = Object.fromEntries(values.map((one) => [one.value, one.label]));
    const chosen = isOrdered ? selectedIds(text, all) : wordsOf(text);
    const save = (ids) =>
      set(isOrdered && ids.join() === all.join() ? undefined : ids.join(' ') || undefined);
    const toggle = (id, isChecked) => {
      const others = chosen.filter((other) => other !== id);
      if (!isChecked) return others.length || !isOrdered ? save(others) : undefined;
      const before = all.slice(0, all.indexOf(id)).filter((other) => others.includes(other)).length;
      const at = isOrdered ? before : others.length;
      return save(
        [...others.slice(0, at), id, ...others.slice(at)].filter(
          (one) => one !== 'none' || id === 'none',
        ),
      );
    };
    const moveButton = (id, offset, icon, pattern) => {
      const index = chosen.indexOf(id);
      return el(Button, {
        icon,
        label: sprintf(pattern, labels[id]),
        disabled: index < 0 || index + offset < 0 || index + offset >= chosen.length,
        onClick: () => save(moveBy(chosen, index, offset)),
      });
    };
    return el(
      'fieldset',
      {className: 'recurrence-widgets-list', key: name},
      el('legend', null, label),
      (isOrdered ? rowOrder(all, chosen) : all).map((id) =>
        el(
          'div',
          {className: 'recurrence-widgets-row', key: id},
          el(CheckboxControl, {
            label: labels[id],
            checked: chosen.includes(id),
            onChange: (isChecked) => toggle(id, isChecked),
            __nextHasNoMarginBottom: true,
          }),
          /* translators: %s: name of a section. */
          isOrdered && moveButton(id, -1, 'arrow-up-alt2', __('Move up: %s', 'recurrence-widgets')),
          /* translators: %s: name of a section. */
          isOrdered &&
            moveButton(id, 1, 'arrow-down-alt2', __('Move down: %s', 'recurrence-widgets')),
        ),
      ),
    );
  }

  function control(attribute, value, set) {
    const {name, kind, label, help, values = []} = attribute;
    if (kind === 'list') return listControl(attribute, value, set);
    const shared = {key: name, label, help, __nextHasNoMarginBottom: true};
    if (kind === 'boolean') {
      return el(ToggleControl, {
        ...shared,
        checked: !!value,
        onChange: (checked) => set(checked || undefined),
      });
    }
    const onChange = (text) => set(text || undefined);
    if (kind === 'select') {
      const standard = {value: '', label: __('Default', 'recurrence-widgets')};
      return el(SelectControl, {
        ...shared,
        value: value || '',
        options: [standard, ...values],
        onChange,
      });
    }
    return el(TextControl, {...shared, value: value || '', onChange});
  }

  /** The attributes of the element in the preview. */
  function previewAttributes({name, attributes}, values) {
    const result = {};
    for (const {name: key, kind} of attributes) {
      if (values[key] !== undefined) result[key] = kind === 'boolean' ? '' : values[key];
    }
    if (!result.lang) result.lang = language;
    if (name === 'support-resources' && !result.national && national) result.national = national;
    // The author's browser is not the reader's device.
    delete result.remember;
    return result;
  }

  /** The hospital's own help lines in the preview. */
  const previewChildren = ({name}) =>
    name === 'support-resources'
      ? ownLines.map(({attributes, text, language: lang, everywhere}, index) => {
          const line = el('support-resource', {...attributes, key: index}, text);
          return everywhere ? el('span', {lang, key: index}, line) : line;
        })
      : [];

  const languageFirst = (attributes) => [
    ...attributes.filter(({name}) => name === 'lang'),
    ...attributes.filter(({name}) => name !== 'lang'),
  ];

  /**
   * Loads the widgets in the document of a block. The editor of templates, and in newer versions every editor, is an
   * iframe; older versions add no modules to it, and none adds the page's settings.
   */
  function loadWidgets({ownerDocument}) {
    if (ownerDocument === document) return;
    // Older versions add their own head and then remove the first one.
    const head = [...ownerDocument.querySelectorAll('head')].at(-1);
    for (const part of document.querySelectorAll(
      ':is(script, link, style)[id^="recurrence-widgets-"]:not([id*="editor"])',
    )) {
      if (head.querySelector(`#${part.id}`)) continue;
      // A copied script does not run.
      const copy = ownerDocument.createElement(part.localName);
      for (const {name, value} of part.attributes) copy.setAttribute(name, value);
      copy.textContent = part.textContent;
      head.append(copy);
    }
  }

  const edit = (widget) =>
    function Edit({attributes, setAttributes}) {
      const ref = useRefEffect(loadWidgets, []);
      const controls = languageFirst(widget.attributes).map((attribute) =>
        control(attribute, attributes[attribute.name], (value) =>
          setAttributes({[attribute.name]: value}),
        ),
      );
      return el(
        Fragment,
        null,
        el(
          InspectorControls,
          null,
          el(PanelBody, {title: __('Settings', 'recurrence-widgets')}, controls),
        ),
        el(
          'div',
          useBlockProps({ref}),
          el(
            Disabled,
            null,
            el(widget.name, previewAttributes(widget, attributes), previewChildren(widget)),
          ),
        ),
      );
    };

  for (const widget of widgets) {
    registerBlockType(`recurrence-widgets/${widget.name}`, {edit: edit(widget), save: () => null});
  }
})(window.wp, window.recurrenceWidgets);
