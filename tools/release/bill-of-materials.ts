/**
 * The release's bill of materials in CycloneDX: `npm sbom` without the packages that only development needs, without
 * anything that depends on the machine. (`npm sbom --omit=dev` omits everything.)
 */
import {createHash} from 'node:crypto';
import {listPackages} from './npm.ts';

interface Property {
  readonly name: string;
  readonly value: string;
}

export interface Component {
  readonly 'bom-ref': string;
  readonly name: string;
  readonly version: string;
  readonly licenses?: readonly {readonly license?: {readonly id?: string}}[];
  readonly properties?: readonly Property[];
}

interface Dependency {
  readonly ref: string;
  readonly dependsOn?: readonly string[];
}

export interface BillOfMaterials {
  readonly serialNumber: string;
  readonly metadata: {readonly timestamp: string; readonly component: Component};
  readonly components: readonly Component[];
  readonly dependencies: readonly Dependency[];
}

/** A UUID (version 8, RFC 9562) from a hash, so that the same content has the same one. */
function uuidOf(text: string): string {
  const hex = createHash('sha256').update(text).digest('hex');
  const parts = [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `8${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ];
  return parts.join('-');
}

/** The components that `root` needs, directly or through others. */
function reachable(root: string, dependencies: readonly Dependency[]): Set<string> {
  const byRef = new Map(dependencies.map(({ref, dependsOn = []}) => [ref, dependsOn]));
  const found = new Set([root]);
  for (const ref of found) for (const next of byRef.get(ref) ?? []) found.add(next);
  return found;
}

const isDevelopment = ({properties = []}: Component): boolean =>
  properties.some(({name, value}) => name === 'cdx:npm:package:development' && value === 'true');

/** Lists the packages whose code the release contains. */
export function billOfMaterials(name: string, date: Date): BillOfMaterials {
  const all = listPackages() as BillOfMaterials;
  const root = all.metadata.component;
  const shipped = new Set(
    all.components.filter((one) => !isDevelopment(one)).map((one) => one['bom-ref']),
  ).add(root['bom-ref']);
  const dependencies = all.dependencies
    .filter(({ref}) => shipped.has(ref))
    .map(({ref, dependsOn = []}) => ({
      ref,
      dependsOn: dependsOn.filter((other) => shipped.has(other)),
    }));
  const needed = reachable(root['bom-ref'], dependencies);
  const content = {
    ...all,
    metadata: {
      ...all.metadata,
      timestamp: date.toISOString(),
      // npm takes the name of the folder.
      component: {...root, name},
    },
    components: all.components.filter((one) => needed.has(one['bom-ref'])),
    dependencies: dependencies.filter(({ref}) => needed.has(ref)),
  };
  const identified = JSON.stringify({...content, serialNumber: ''});
  return {...content, serialNumber: `urn:uuid:${uuidOf(identified)}`};
}
