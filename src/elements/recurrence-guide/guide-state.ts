import {isServer} from 'lit';
import type {Stored} from './guide-templates.js';
import {chapterIds} from './load-chapter.js';

/** True for the element of a chapter, or none. */
export const isChapter = (value: Element | undefined): boolean =>
  value === undefined || isServer || chapterIds.includes(value.localName);

export const isStored = (value: Stored): boolean =>
  value === undefined || value === 'cleared' || typeof value === 'boolean';

/** True once a chapter has rendered its content. */
export const isReady = (chapter: HTMLElement | undefined): boolean =>
  Boolean(chapter?.shadowRoot?.querySelector('article'));
