/** `npm run generate`: writes the source files that list the widgets, after one was added or removed. */
import {writeGeneratedSources} from '../content/generated-sources.ts';

await writeGeneratedSources();
