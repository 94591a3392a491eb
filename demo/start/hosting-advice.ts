/** Which file of `hosting/` has the headers for a server, and where to put it. */
import {folder} from '../../tools/outputs/hosting/table.js';
import type {Text} from '../layout/text.js';

interface Advice {
  /** Matches the `Server` header. */
  readonly server: RegExp;
  readonly name: string;
  readonly file: string;
  /** True if the file contains the default URL path, which another folder has to replace. */
  readonly hasPath?: boolean;
  readonly text: Text;
}

const copyHere = (file: string, name: string): Text => ({
  en: `Copy \`hosting/${file}\` to this folder, with the name \`${name}\`.`,
  es: `Copie \`hosting/${file}\` a esta carpeta, con el nombre \`${name}\`.`,
});

const atRoot = (file: string): Text => ({
  en: `Copy \`hosting/${file}\` to the root of your site. If you already have this file, add these rules to it.`,
  es: `Copie \`hosting/${file}\` a la raíz de su sitio. Si ya tiene ese archivo, agréguele estas reglas.`,
});

const advice: readonly Advice[] = [
  {
    server: /nginx|openresty/i,
    name: 'nginx',
    file: 'nginx.conf',
    hasPath: true,
    text: {
      en: 'Include `hosting/nginx.conf` in the `server` block of your site.',
      es: 'Incluya `hosting/nginx.conf` en el bloque `server` de su sitio.',
    },
  },
  {
    server: /apache|litespeed/i,
    name: 'Apache',
    file: 'apache.htaccess',
    text: copyHere('apache.htaccess', '.htaccess'),
  },
  {server: /iis/i, name: 'IIS', file: 'web.config', text: copyHere('web.config', 'web.config')},
  {
    server: /netlify|cloudflare/i,
    name: 'Netlify, Cloudflare Pages',
    file: 'netlify.headers',
    text: copyHere('netlify.headers', '_headers'),
  },
  {
    server: /azure/i,
    name: 'Azure Static Web Apps',
    file: 'staticwebapp.config.json',
    hasPath: true,
    text: atRoot('staticwebapp.config.json'),
  },
  {server: /vercel/i, name: 'Vercel', file: 'vercel.json', text: atRoot('vercel.json')},
  {
    server: /amazon|cloudfront/i,
    name: 'Amazon S3, CloudFront',
    file: 'amazon.md',
    hasPath: true,
    text: {
      en: 'The commands and settings are in `hosting/amazon.md`.',
      es: 'Los comandos y los ajustes están en `hosting/amazon.md`.',
    },
  },
];

/** Instructions for the server that this header names; for an unknown one, the list of all files. */
export function hostingAdvice(server: string | null, path: string): Text[] {
  const known = server === null ? undefined : advice.find((one) => one.server.test(server));
  if (!known) {
    const names = advice.map(({name, file}) => `${name} (\`${file}\`)`).join(', ');
    return [
      {
        en: `The folder \`hosting\` has all of this ready for ${names}. The first lines of each file say where to put it; the JSON files go in the root of your site.`,
        es: `La carpeta \`hosting\` tiene todo esto listo para ${names}. Las primeras líneas de cada archivo dicen dónde ponerlo; los archivos JSON van en la raíz de su sitio.`,
      },
    ];
  }
  return [
    {
      en: `Your server says that it is ${known.name}. ${known.text.en}`,
      es: `Su servidor dice que es ${known.name}. ${known.text.es}`,
    },
    ...(known.hasPath && path !== folder
      ? [
          {
            en: `Replace \`${folder}\` in it with \`${path}\`.`,
            es: `Reemplace en él \`${folder}\` por \`${path}\`.`,
          },
        ]
      : []),
  ];
}
