import {differs, headersOf, texts, types} from './table.ts';
import {lines} from './write-headers.ts';

const set = (name: string, value: string): string => `Header set ${name} "${value}"`;

/** Sends a file's compressed copy, if there is one and the browser takes it. */
const sendCopy = (encoding: string, ending: string): string => `
  RewriteCond %{HTTP:Accept-Encoding} \\b${encoding}\\b
  RewriteCond %{REQUEST_FILENAME}.${ending} -f
  RewriteRule \\.(?:js|css|html|json|svg)$ %{REQUEST_URI}.${ending} [L,E=no-gzip:1,E=no-brotli:1]`;

/** An `.htaccess` that needs no other permission than FileInfo, because a directive that is not allowed is an error. */
export const apache =
  (): string => `# Apache: copy this file to the folder of widgets.js, with the name .htaccess
# It needs "AllowOverride FileInfo" (or All) and mod_headers: a2enmod headers
${Object.entries(types)
  .map(([type, endings]) => `AddType ${type} .${endings.join(' .')}`)
  .join('\n')}
AddDefaultCharset utf-8
AddCharset utf-8 .js .css .json .svg

# The .br and .gz files of the release are sent as they are.
RemoveType .gz
RemoveLanguage .br
AddEncoding br .br
AddEncoding gzip .gz
<IfModule mod_rewrite.c>
  RewriteEngine On${sendCopy('br', 'br')}${sendCopy('gzip', 'gz')}
</IfModule>
<IfModule mod_brotli.c>
  AddOutputFilterByType BROTLI_COMPRESS ${texts.join(' ')}
</IfModule>
<IfModule mod_deflate.c>
  AddOutputFilterByType DEFLATE ${texts.join(' ')}
</IfModule>

<IfModule mod_headers.c>
  Header merge Vary Accept-Encoding
${lines(headersOf('widgets.js'), set, '  ')}
  <If "%{REQUEST_URI} =~ m#/chunks/[^/]+$#">
${lines(differs(headersOf('chunks/')), set, '    ')}
  </If>
  <FilesMatch "\\.html(?:\\.br|\\.gz)?$">
    # Other sites may show the pages in a frame.
    Header unset X-Frame-Options
${lines(differs(headersOf('.html')), set, '    ')}
  </FilesMatch>
</IfModule>
`;
