create table cases (
  customer, opened integer, resolved integer, closed integer, reopened integer, handovers integer,
  week text as (strftime('%G %V', opened * 60, 'unixepoch'))
);
create index cases_by_customer on cases (customer, opened);
-- from events
insert into cases (customer, opened, resolved, closed, reopened, handovers)
with ordered as (
  select *, row_number() over (partition by number order by cast(sys_mod_count as integer), row) as place from event
), grouped as (
  select number, assignment_group, lag(assignment_group) over (partition by number order by place) as before
  from ordered where assignment_group is not null
), changes as (
  select number, sum(before is not null and before <> assignment_group) as changes from grouped group by number
), caller as (
  select number, caller_id, min(place) from ordered where caller_id is not null group by number
)
select caller.caller_id,
  min((select minute from moment where text = opened_at)),
  max((select minute from moment where text = resolved_at)),
  max((select minute from moment where text = closed_at)),
  max(cast(reopen_count as integer) > 0),
  coalesce(changes.changes, 0)
from event left join caller using (number) left join changes using (number)
group by event.number;
