/**
 * The drawn figure: a body from the front, head to hips, and the places where breast cancer comes
 * back. Its first cancer is drawn on the body's left side, the right of the picture.
 */
import {svg, type TemplateResult} from 'lit';
import type {Place} from '../../content/model.js';

/** The drawing's own coordinates: left, top, width, height. */
export const box = '40 6 220 386';

/** A line on the body's left and its mirror image on the right. */
const both = (name: string, d: string): TemplateResult =>
  svg`<path class=${name} d=${d} /><path class=${name} d=${d} transform="matrix(-1 0 0 1 300 0)" />`;

/** Head, neck, arm and trunk in one line; the trunk runs out of the picture at the thighs. */
export const outline = svg`${both(
  'outline',
  'M149 14c20 0 32 16 32 38 0 15-6 27-15 34v9c0 8 7 13 19 17 23 7 40 14 45 34 5 21 8 48 13 76 4 28 8 58 10 88 1 15-3 26-9 26-7 0-10-10-11-22-2-30-7-56-14-82-5-19-8-36-10-50-1 22-4 40-8 58-3 20 4 40 8 60 4 22 5 46 4 94h-64',
)}${both('line', 'M182 122c10-1 20 0 28 4')}<path class="line" d="M150 340v52" />`;

/** What is drawn for each place, back to front. */
export const organs: Readonly<Record<Place, TemplateResult>> = {
  bones: svg`<path class="bone" d="M150 108v196"/>
    <path class="line" d="M144 244h12M143 256h14M143 268h14M142 280h16M142 292h16"/>
    <path class="organ" d="M150 304c-8-10-30-16-43-8-6 10 0 28 14 34 12 2 22-8 29-12 7 4 17 14 29 12 14-6 20-24 14-34-13-8-35-2-43 8z"/>
    ${both('line', 'M188 330c2 20 1 40 0 62')}`,
  'chest-wall': svg`<path class="rib" d="M154 140c10-8 26-8 38 0M155 152c12-8 28-8 40 2M155 164c12-8 30-7 41 4M155 177c13-8 30-6 41 5M156 190c12-6 28-5 38 5M156 203c10-5 24-4 34 5"/>`,
  lungs: both('organ', 'M160 136c13-3 28 26 32 52 2 18 0 32-7 33-10 0-23-7-26-15-2-20-3-52 1-70z'),
  liver: svg`<path class="organ" d="M108 232c8-10 42-10 66-4 4 3-4 11-20 14-11 12-30 22-42 16-8-5-9-18-4-26z"/>`,
  brain: svg`<path class="organ" d="M150 27c-14-5-25 5-25 18 0 12 9 20 19 18h12c10 2 19-6 19-18 0-13-11-23-25-18z"/>
    <path class="line" d="M150 28v34M136 36c4 2 5 6 3 10M132 50c4-1 8 0 10 4M164 36c-4 2-5 6-3 10M168 50c-4-1-8 0-10 4"/>`,
  'nodes-far': svg`<path class="node" d="M138 272h0M163 284h0M122 346h0M116 357h0M178 346h0M184 357h0"/>`,
  breast: svg`<path class="breast" d="M160 178c4-12 32-16 40 0 5 16-4 34-20 34-15 0-24-16-20-34z"/>
    <path class="scar" d="m172 186 16 8m-12-10-4 7m9-4-4 7m9-4-4 7"/>`,
  'nodes-near': svg`<path class="node" d="M206 150h0M212 160h0M203 163h0M210 171h0M190 127h0M180 129h0M157 158h0M157 170h0"/>`,
};

/** The places in the order in which they are drawn. */
export const drawn = Object.keys(organs) as Place[];
