import {expect, fixture, html} from '@open-wc/testing';
import {renderInline} from '../../src/components/inline.js';

describe('inline marks', () => {
  it('renders bold text and safe links, and everything else as plain text', async () => {
    const paragraph = await fixture(
      html`<p>
        ${renderInline(
          '**a** <b>b</b> [c](https://c.example/?a=1) [d](javascript:alert(1)) [e](tel:988) ** *f*',
        )}
      </p>`,
    );
    expect(paragraph).lightDom.to.equal(`
      <strong>a</strong>
      &lt;b&gt;b&lt;/b&gt;
      <a href="https://c.example/?a=1">c</a>
      [d](javascript:alert(1))
      <a href="tel:988" target="_self">e</a>
      ** *f*
    `);
  });

  it('keeps a term on one line with the punctuation that touches it', async () => {
    const paragraph = await fixture<HTMLElement>(
      html`<p>
        ${renderInline(
          'In a list (“[biopsy](term:biopsy)”, [lymph node](term:lymph-node)), or [scan](term:scan) alone.',
        )}
      </p>`,
    );
    expect(paragraph.textContent.trim()).to.equal(
      'In a list (“biopsy”, lymph node), or scan alone.',
    );
    const together = [...paragraph.querySelectorAll('.nowrap')].map(({textContent}) => textContent);
    expect(together).to.deep.equal(['(“biopsy”,', 'lymph node),']);
  });
});
