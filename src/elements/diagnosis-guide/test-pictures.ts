/** What each test looks like, by the id of its passage. */
import {svg, type TemplateResult} from 'lit';
import {forearm, lyingPerson} from '../../components/picture.js';

/** The far and the near half of a ring that a person lies in. */
const ring = {
  far: svg`<path class="shade ring" d="M54 8a15 36 0 0 0 0 72M54 19a9 25 0 0 0 0 50" />`,
  near: svg`<path class="shade ring" d="M54 8a15 36 0 0 1 0 72M54 19a9 25 0 0 1 0 50" />`,
};

/** Skin over a rounded part of the body, seen from the side. */
const skin = svg`<path class="solid" d="M6 76c0-4 4-6 10-8 16-5 22-30 44-30s28 25 44 30c6 2 10 4 10 8z" />`;

export const testPictures: Readonly<Record<string, TemplateResult>> = {
  mammogram: svg`<path class="shade" d="M92 6h14v72h-14zM64 10h28v11h-28z" />
    <path class="ray" d="m70 24-10 14M78 24v14M86 24l2 14" />
    <circle class="solid" cx="30" cy="18" r="8.5" />
    <path class="solid" d="M18 78c-2-20-2-34 6-44 4-6 14-6 19 0 2 3 3 6 4 9h21c7 0 7 11 0 11h-21c2 8 2 16 1 24z" />
    <path class="fill" d="M53 43h15c7 0 7 11 0 11h-15z" />
    <path d="M50 40h42M50 57h42" />`,
  ultrasound: svg`${skin}
    <path class="shade" d="M50 33c0-4 3-6 3-10v-8c0-5 14-5 14 0v8c0 4 3 6 3 10 0 4-20 4-20 0z" />
    <path d="M60 11c0-6 10-6 18-5" />
    <path class="point" d="M52 46q8 4 16 0M50 53q10 5 20 0M48 60q12 6 24 0" />`,
  mri: svg`<path class="shade" d="M64 6h36c9 0 14 16 14 36s-5 36-14 36h-36z" />
    <ellipse class="solid" cx="64" cy="42" rx="15" ry="36" />
    <ellipse class="shade" cx="64" cy="42" rx="10" ry="26" />
    <path d="M4 62h66" />
    <path class="fill" d="M8 62c-1-4-1-8 1-9 2 0 3 2 5 3 14-3 26-5 38-6 8-1 13-1 18-1 3 3 3 9 1 13z" />`,
  ct: svg`${ring.far}${lyingPerson}
    <path class="point" d="M74 49v12M78 48.5v13M82 49v12M86 51v10" />${ring.near}`,
  pet: svg`${ring.far}${lyingPerson}${ring.near}
    <circle class="fill" cx="32" cy="57.5" r="2.5" /><circle class="fill" cx="76" cy="54" r="3.5" /><circle class="fill" cx="86" cy="57" r="2.5" />`,
  'bone-scan': svg`<path class="shade" d="M14 12h92v15h-92z" /><path d="M60 12v-8" />
    <path class="ray" d="M30 32v10M50 32v10M70 32v10M90 32v10" />${lyingPerson}
    <path class="point" d="M20 59h24M46 58h40M64 53v8M70 53v8M76 53v8M82 55v6" />`,
  'x-ray': svg`<circle class="solid" cx="60" cy="19" r="9" />
    <path class="solid" d="M28 84c0-22 0-40 12-46 7-3 14-3 15-9h10c1 6 8 6 15 9 12 6 12 24 12 46z" />
    <path class="fill" d="M39 42h42v38h-42z" />
    <path class="point" d="M60 46v31M57 50c-8 0-13 3-14 8M63 50c8 0 13 3 14 8M57 58c-8 0-12 3-13 8M63 58c8 0 12 3 13 8M57 66c-7 0-11 3-12 7M63 66c7 0 11 3 12 7" />`,
  blood: svg`${forearm}
    <path class="point" d="M22 58c14-3 26-1 38 3" />
    <path d="m44 33 12 26" /><path class="solid" d="m29 12 8-4 11 23-8 4z" /><path class="fill" d="m34 22 8-4 6 13-8 4z" />`,
  biopsy: svg`${skin}<circle class="fill" cx="60" cy="58" r="7" />
    <path d="m62 55 24-27" /><path class="shade" d="m82 28 6 5 16-18-6-5zM101 12.5l7-8M103 2l9 8" />`,
};
