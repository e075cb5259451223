-- The log writes 29/2/2016 01:16; SQLite reads 2016-02-29 01:16.
create table moment as
with stamp as (
  select opened_at as text from event union select sys_updated_at from event
  union select resolved_at from event union select closed_at from event
), parted as (
  select text,
    substr(text, 1, instr(text, '/') - 1) as day,
    substr(text, instr(text, '/') + 1) as rest
  from stamp where text is not null
)
select text,
  unixepoch(format('%s-%02d-%02d %s',
    substr(rest, instr(rest, '/') + 1, 4),
    cast(substr(rest, 1, instr(rest, '/') - 1) as integer),
    cast(day as integer),
    substr(rest, instr(rest, ' ') + 1))) / 60 as minute
from parted;
create unique index moment_by_text on moment (text);
