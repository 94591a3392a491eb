import {expect} from '@open-wc/testing';
import {isPinned} from '../../src/lib/is-pinned.js';

/** The result while a tag is in the page. Its type keeps the browser from loading it. */
function isPinnedWith(tag: string, attributes: Record<string, string>, text = ''): boolean {
  const inert = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) inert.setAttribute(name, value);
  inert.textContent = text;
  document.head.append(inert);
  try {
    return isPinned();
  } finally {
    inert.remove();
  }
}

const integrity = 'sha384-x';
const map = (files: string) => `{"integrity": {"${files}": "${integrity}"}}`;

describe('pinned files', () => {
  it('are those with a hash on their own tag', () => {
    const type = 'text/plain';
    expect(isPinnedWith('script', {type, integrity, src: '/a/widgets.js'})).to.equal(true);
    expect(isPinnedWith('script', {type, integrity, src: '/a/standalone.js'})).to.equal(true);
    expect(isPinnedWith('link', {integrity, href: '/a/chunks/base-1.js'})).to.equal(true);
  });

  it('are those with a hash in an import map', () => {
    expect(isPinnedWith('script', {type: 'importmap'}, map('/a/chunks/base-1.js'))).to.equal(true);
  });

  it('are not those of a page that pins only other scripts', () => {
    const type = 'text/plain';
    expect(isPinnedWith('script', {type, integrity, src: '/jquery.js'})).to.equal(false);
    expect(isPinnedWith('script', {type, src: '/a/widgets.js'})).to.equal(false);
    expect(isPinnedWith('script', {type: 'importmap'}, map('/app.js'))).to.equal(false);
    expect(isPinnedWith('script', {type: 'importmap'}, '{"imports": {}}')).to.equal(false);
  });
});
