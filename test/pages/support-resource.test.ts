import {expect} from '@open-wc/testing';
import {close, open} from '../support/pages.js';

interface Manifest {
  readonly modules: readonly {
    readonly declarations: readonly {
      readonly tagName?: string;
      readonly attributes?: readonly {readonly name: string}[];
    }[];
  }[];
}

/** The attributes of an element that `custom-elements.json` describes. */
async function describedAttributes(tag: string): Promise<string[]> {
  const manifest = (await (await fetch('/dist/custom-elements.json')).json()) as Manifest;
  const {attributes = []} = manifest.modules
    .flatMap(({declarations}) => declarations)
    .find(({tagName}) => tagName === tag)!;
  return attributes.map(({name}) => name).sort();
}

describe('<support-resource>', () => {
  afterEach(close);

  it('is read by the attributes that the manifest describes, and no others', async () => {
    const page = await open('plain', {markup: '<support-resources></support-resources>'});
    await page.widget(0);
    const read = new Set<string>();
    const resource = page.document.createElement('support-resource');
    resource.setAttribute('name', 'Nurse line');
    const {getAttribute} = resource;
    resource.getAttribute = (name) => {
      read.add(name.replace(/^data-/, ''));
      return getAttribute.call(resource, name);
    };
    const widget = page.document.createElement('support-resources');
    widget.append(resource);
    page.document.body.append(widget);
    await page.widget(1);
    expect([...read].sort()).to.deep.equal(await describedAttributes('support-resource'));
  });
});
