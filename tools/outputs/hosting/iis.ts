import {forAll, headersOf, pageOnly, types, type Headers} from './table.ts';
import {lines} from './write-headers.ts';

const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

/** An entry that the site has already is an error, so each is removed first. */
const set = (name: string, value: string): string =>
  `<remove name="${name}" /><add name="${name}" value="${escape(value)}" />`;

/** IIS sends custom headers with errors too, which no cache may keep for a year, so `Cache-Control` is set apart. */
function clientCache(headers: Headers): string {
  const parts = headers['Cache-Control']!.split(', ');
  const seconds = Number(parts.find((part) => part.startsWith('max-age='))!.slice(8));
  const others = parts.filter((part) => !part.startsWith('max-age=')).join(', ');
  const days = Math.floor(seconds / 86_400);
  const time = new Date((seconds % 86_400) * 1000).toISOString().slice(11, 19);
  return `<clientCache cacheControlMode="UseMaxAge" cacheControlMaxAge="${days}.${time}" cacheControlCustom="${others}" />`;
}

const page = (path: string): string => `
  <location path="${path}">
    <system.webServer>
      <httpProtocol>
        <customHeaders>
          <remove name="X-Frame-Options" />
${lines(pageOnly, set, '          ')}
        </customHeaders>
      </httpProtocol>
    </system.webServer>
  </location>`;

const mapType = (type: string, ending: string): string => {
  const charset = type.startsWith('font') ? '' : '; charset=utf-8';
  return `      <remove fileExtension=".${ending}" /><mimeMap fileExtension=".${ending}" mimeType="${type}${charset}" />`;
};

/** `web.config` for IIS 7 and later and Azure App Service on Windows. */
export const iis = (): string => `<?xml version="1.0" encoding="utf-8"?>
<!-- IIS: copy this file to the folder of widgets.js. -->
<configuration>
  <system.webServer>
    <staticContent>
      ${clientCache(headersOf('widgets.js'))}
${Object.entries(types)
  .flatMap(([type, endings]) => endings.map((ending) => mapType(type, ending)))
  .join('\n')}
    </staticContent>
    <urlCompression doStaticCompression="true" doDynamicCompression="true" />
    <httpProtocol>
      <customHeaders>
${lines(forAll, set, '        ')}
      </customHeaders>
    </httpProtocol>
  </system.webServer>

  <location path="chunks">
    <system.webServer>
      <staticContent>
        ${clientCache(headersOf('chunks/'))}
      </staticContent>
    </system.webServer>
  </location>
${['START.html', 'frame.html', 'static', 'review/index.html'].map(page).join('\n')}
</configuration>
`;
