import {expect} from '@open-wc/testing';
import resources from '../../../src/content/support-resources.table.js';
import '../../../src/elements/support-resources/support-resources.define.js';
import type {ResourceFollowEvent} from '../../../src/elements/support-resources/resource-follow-event.js';
import {chooseLanguage, query, queryAll, textOf, widgetFixture} from '../../support/widget.js';
import {entry, ids, nurse} from './helpers.js';

describe('support-resources', () => {
  it('starts with helplines and keeps the crisis line separate', async () => {
    const widget = await widgetFixture('<support-resources></support-resources>');
    expect(queryAll(widget, '.lead [part=phone]').map(textOf)).to.deep.equal([
      '1-800-227-2345 (1-800-ACS-2345)',
      '1-877-465-6636 (1-877-GO-KOMEN)',
      '988',
    ]);
    expect(textOf(query(widget, '[part=crisis]'))).to.contain('For Spanish, press 2.');
    expect(ids(widget)).to.have.length(resources.length).and.not.to.contain('988');
    expect(textOf(query(widget, '#find'))).not.to.contain('988');
  });

  it('shows only hours and languages that are known', async () => {
    const widget = await widgetFixture('<support-resources></support-resources>');
    expect(queryAll(widget, '[part=state]').map(textOf)).to.deep.equal([
      'Day and night, every day',
    ]);
    expect(queryAll(widget, '[part=hours]').map(textOf)).to.deep.equal([
      'Posted hours: Monday to Thursday, 10 a.m. to 6 p.m.; Friday, 10 a.m. to 5 p.m. (Eastern Time, ET). Call to check.',
    ]);
    expect(textOf(entry(widget, 'lbbc')))
      .to.contain('Languages: English')
      .and.not.to.contain('Spanish');
  });

  it('links phone numbers, email addresses and websites in the reader’s language', async () => {
    const widget = await widgetFixture('<support-resources></support-resources>');
    const links = () =>
      [
        ...entry(widget, 'acs').querySelectorAll('a'),
        ...entry(widget, 'komen').querySelectorAll('a'),
      ].map((link) => link.getAttribute('href'));
    expect(links()).to.deep.equal([
      'tel:+18002272345',
      'https://www.cancer.org/',
      'https://www.cancer.org/',
      'tel:+18774656636',
      'mailto:helpline@komen.org',
      'https://www.komen.org',
    ]);
    await chooseLanguage(widget, 'es');
    expect(links()[1]).to.equal('https://www.cancer.org/es.html');
    expect(textOf(entry(widget, 'lbbc')))
      .to.contain('Idiomas: inglés')
      .and.not.to.contain('español');
    // Organizations with Spanish speakers come first.
    expect(ids(widget).indexOf('nueva-vida')).to.be.lessThan(ids(widget).indexOf('lbbc'));
  });

  it('dispatches the id and channel of a followed link, and nothing else', async () => {
    const widget = await widgetFixture(`<support-resources>${nurse}</support-resources>`);
    const followed: string[] = [];
    document.body.addEventListener(
      'rw-resource-follow',
      ({resource, channel}: ResourceFollowEvent) => followed.push(`${resource} ${channel}`),
    );
    const links = [
      ...queryAll<HTMLAnchorElement>(widget, '.lead [part=phone]'),
      ...entry(widget, 'nurse').querySelectorAll('a'),
      ...entry(widget, 'acs').querySelectorAll('a'),
    ];
    for (const link of links) {
      link.addEventListener('click', (event) => event.preventDefault());
      link.click();
    }
    expect(followed).to.deep.equal([
      'acs phone',
      'komen phone',
      '988 phone',
      'nurse phone',
      'nurse email',
      'nurse web',
      'acs phone',
      'acs web',
      'acs chat',
    ]);
  });

  it('has targets of at least 44 px', async () => {
    const widget = await widgetFixture(`<support-resources>${nurse}</support-resources>`);
    for (const link of queryAll(widget, '[part=phone], [part=link], [part=answer]')) {
      expect(link.getBoundingClientRect().height, textOf(link)).to.be.at.least(44);
    }
  });
});
