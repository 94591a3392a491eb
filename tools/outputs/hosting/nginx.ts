import {folder, headersOf, texts, types} from './table.ts';
import {lines} from './write-headers.ts';

const add = (name: string, value: string): string => `add_header ${name} "${value}";`;
// nginx adds text/html itself.
const compressed = texts.filter((type) => type !== 'text/html').join(' ');

/** A file to include in a `server` block. */
export const nginx =
  (): string => `# nginx: copy this folder to ${folder} in your site's root, and add to its server { … } block:
#   include …${folder}hosting/nginx.conf;
# Keep the previous release's chunks for a day: pages that are still open may request them.

location ^~ ${folder} {
  types {
${lines(types, (type, endings) => `${type} ${endings.join(' ')};`, '    ')}
  }
  default_type application/octet-stream;
  charset utf-8;
  charset_types ${compressed};

  # The .gz files of the release are sent as they are. With the Brotli module, add: brotli_static on;
  gzip on;
  gzip_static on;
  gzip_vary on;
  gzip_proxied any;
  gzip_comp_level 6;
  gzip_min_length 256;
  gzip_types ${compressed};

  autoindex off;
  etag on;
${lines(headersOf('widgets.js'), add, '  ')}

  # File names contain a content hash, so a file never changes.
  location ^~ ${folder}chunks/ {
${lines(headersOf('chunks/'), add, '    ')}
  }

  location ~ \\.html$ {
${lines(headersOf('.html'), add, '    ')}
  }
}
`;
