/** The sources that passages cite, by id; grouped in `sources/` by publisher. */
import abroad from './sources/abroad.js';
import acsLiving from './sources/acs-living.js';
import acs from './sources/acs.js';
import asco from './sources/asco.js';
import breastcancerOrg from './sources/breastcancer-org.js';
import fdaAndMakers from './sources/fda-and-makers.js';
import government from './sources/government.js';
import hospitals from './sources/hospitals.js';
import journalsAndNews from './sources/journals-and-news.js';
import mayoAndPenn from './sources/mayo-and-penn.js';
import nci from './sources/nci.js';
import organizations from './sources/organizations.js';
import seeds from './sources/seeds.js';
import societies from './sources/societies.js';
import type {Source} from './sources/source.js';

export type {Source};

const table = {
  ...seeds,
  ...nci,
  ...fdaAndMakers,
  ...government,
  ...acs,
  ...acsLiving,
  ...asco,
  ...societies,
  ...journalsAndNews,
  ...breastcancerOrg,
  ...organizations,
  ...mayoAndPenn,
  ...hospitals,
  ...abroad,
};

/** The id of a source. */
export type SourceId = keyof typeof table;

/** Every source by its id. */
export const sources: Readonly<Record<SourceId, Source>> = table;
