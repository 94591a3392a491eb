/**
 * The servers of this machine that some tests use. They are used where they are found; `RW_SERVERS`
 * names those that must be there.
 */
import {existsSync} from 'node:fs';
import {installed} from './browsers.ts';

/** Debian's WordPress, its database server and PHP, or undefined. */
export function wordpress() {
  const files = '/usr/share/wordpress';
  const kit = {
    files,
    php: installed(['php']),
    database: installed(['mariadbd'], ['/usr/sbin', '/usr/libexec']),
    databaseInstall: installed(['mariadb-install-db']),
    setpriv: installed(['setpriv']),
  };
  const there =
    existsSync(`${files}/wp-load.php`) &&
    existsSync(`${files}/wp-content/themes/twentytwentyone`) &&
    Object.values(kit).every(Boolean);
  return there ? kit : undefined;
}

const servers = {nginx: () => installed(['nginx'], ['/usr/sbin', '/usr/local/sbin']), wordpress};

/**
 * What a server's tests are to be told: `skip`, the reason, where it is not on this machine. Fails
 * where it must be.
 */
export function server(name) {
  const found = servers[name]();
  const demanded = (process.env.RW_SERVERS ?? '').split(/\s+/).includes(name);
  if (!found && demanded)
    throw new Error(`RW_SERVERS asks for ${name}, which is not on this machine`);
  return {found, skip: !found && `no ${name} on this machine`};
}
