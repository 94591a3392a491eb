import {html, nothing, type TemplateResult} from 'lit';
import type {MarkedText} from '../../content/model.js';
import type {ResourceMessages} from '../../content/support-resources.js';
import type {Resource} from '../../content/support-resources.table.js';
import {heading} from '../../components/heading.js';
import {interpolate} from '../../lib/interpolate.js';
import {nameOfLanguage} from '../../i18n/name-of-language.js';
import {describeHours} from '../../lib/opening-hours/describe-hours.js';
import {listFormat} from '../../lib/list-format.js';
import {parsePhone} from '../../lib/phone.js';

/** A way to contact a resource. */
export type Channel = 'phone' | 'email' | 'web' | 'chat';

/** An entry of the list. */
export interface ListedResource {
  readonly resource: Resource;
  readonly title: MarkedText;
  /** The title's language, if it differs from the language shown. */
  readonly titleLanguage?: string | undefined;
  /** The rendered description. */
  readonly description: unknown;
  /** The description's language, if it differs from the language shown. */
  readonly descriptionLanguage?: string | undefined;
}

/** The context in which the list is rendered. */
export interface ListContext {
  readonly messages: ResourceMessages;
  /** The BCP 47 tag of the language. */
  readonly language: string;
  /** The BCP 47 tag for formatting dates and numbers. */
  readonly format: string;
  readonly newTab: string;
  readonly now: number;
  readonly follow: (resource: string, channel: Channel) => void;
}

/** A phone link, and the menu key for each language. */
export function phoneLink(resource: Resource, context: ListContext): unknown {
  const phone = resource.phone && parsePhone(resource.phone);
  if (!phone) return nothing;
  const {language, messages, follow} = context;
  const letters = resource.letters ?? phone.letters;
  const keys = Object.entries(resource.keys ?? {}).map(([tag, key]) =>
    interpolate(messages.key, {language: nameOfLanguage(tag, language), key}),
  );
  return html`<p class="phone">
      <a part="phone" href=${phone.href} target="_self" @click=${() => follow(resource.id, 'phone')}
        ><strong>${phone.display}</strong>${letters ? html` <span>(${letters})</span>` : nothing}</a
      >
    </p>
    ${keys.map((key) => html`<p class="key">${key}</p>`)}`;
}

function webLinks({id, email, url, urls, offers}: Resource, context: ListContext): unknown {
  const {language, newTab, messages, follow} = context;
  const address = urls?.[language] ?? url;
  const web = (channel: 'web' | 'chat', label: string) =>
    html`<li>
      <a
        part="link"
        href=${address!}
        target="_blank"
        rel="noopener noreferrer"
        @click=${() => follow(id, channel)}
        >${label}<span class="visually-hidden"> (${newTab})</span></a
      >
    </li>`;
  return email || address
    ? html`<ul role="list" class="ways">
        ${
          email
            ? html`<li>
                <a
                  part="link"
                  href="mailto:${email}"
                  target="_self"
                  @click=${() => follow(id, 'email')}
                  >${email}</a
                >
              </li>`
            : nothing
        }
        ${
          address
            ? [
                web('web', new URL(address).host.replace(/^www\./, '')),
                offers.includes('chat') ? web('chat', messages.chat) : nothing,
              ]
            : nothing
        }
      </ul>`
    : nothing;
}

/** The list of resources: their descriptions, hours and contact links. */
export const resourceList = (
  listed: readonly ListedResource[],
  level: number,
  context: ListContext,
): TemplateResult =>
  html`<ul role="list" class="resources" part="list">
    ${listed.map(({resource, title, titleLanguage, description, descriptionLanguage}) => {
      const {messages, language, format, now} = context;
      const {state, open, hours} = describeHours(resource, now, {messages: messages.hours, format});
      const spoken = resource.languages.map((tag) => nameOfLanguage(tag, language));
      return html`<li part="resource" data-id=${resource.id}>
        <div>
          ${heading(level, 'name', html`<span lang=${titleLanguage ?? nothing}>${title}</span>`)}
          ${
            description
              ? html`<p part="passage" lang=${descriptionLanguage ?? nothing}>${description}</p>`
              : nothing
          }
          <p class="fine">
            ${interpolate(messages.languages, {languages: listFormat(format).format(spoken)})}
          </p>
        </div>
        <div>
          ${phoneLink(resource, context)}
          ${state ? html`<p class="state ${open === false ? 'closed' : ''}" part="state">${state}</p>` : nothing}
          ${hours ? html`<p class="fine" part="hours">${hours}</p>` : nothing}
          ${webLinks(resource, context)}
        </div>
      </li>`;
    })}
  </ul>`;
