-- Grows with every key that goes live, and never restarts: a page tells newer knowledge from older by it.
create sequence if not exists revisions as integer;

create table if not exists connections (
  tenant text not null,
  integration text not null,
  -- 'pending' while the provider finishes the installation in the background: nothing uses that key yet.
  stage text not null check (stage in ('active', 'pending')),
  company_id text not null,
  company_name text,
  sealed_key text not null,
  key_hint text,
  connected_at timestamptz not null,
  verified_at timestamptz not null,
  -- Why it stopped working, as the widget's failure; null while it works.
  failure jsonb,
  revision integer not null default nextval('revisions'),
  primary key (tenant, integration, stage)
);

-- The company that the person saw connected when they confirmed this one: no other one may be replaced by it.
alter table connections add column if not exists replaces_company_id text;
-- What the provider calls the installation that this key has made there; null where keys are not
-- installed, and for what was saved before this column.
alter table connections add column if not exists installation_id text;
