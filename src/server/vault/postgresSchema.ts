/** Any number that no other part of the database takes a lock with. */
const lock = 7_236_141_903

/**
 * One statement, so that it is one transaction on one connection, whatever pool is behind `query`; and one lock, so that of
 * several instances that start at once the others wait. Where all of it is there, nothing is made: a database that is
 * read-only for a while refuses even `if not exists`.
 */
export const postgresSchema = `do $latchkey$
begin
  perform pg_advisory_xact_lock(${lock});
  if to_regclass('latchkey_turns') is not null then return; end if;
  create table if not exists latchkey_connections (
    owner text primary key,
    -- JSON with sealed keys. Text, since a provider's names may hold what jsonb does not take.
    record text not null,
    version bigint not null,
    installations text[] not null,
    is_unfinished boolean not null,
    changed_at timestamptz not null default now()
  );
  create index if not exists latchkey_connections_installations on latchkey_connections using gin (installations);
  create index if not exists latchkey_connections_unfinished on latchkey_connections (changed_at) where is_unfinished;
  create table if not exists latchkey_turns (
    name text primary key,
    holder text not null,
    until timestamptz not null
  );
end
$latchkey$`
