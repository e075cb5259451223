-- The closing ends every case, unless the log closes few of what it resolves.
with ending as (
  select 2 * count(closed) filter (where resolved is not null) >= count(resolved) as by_closing from cases
), took as (
  select week, max(case when by_closing then closed else coalesce(resolved, closed) end - opened, 0) as minutes
  from cases, ending
), lasting as (
  select week, minutes from took
  union all
  select null, minutes from took
), ranked as (
  select week, minutes,
    row_number() over (partition by week order by minutes nulls last) - 1 as place,
    count(*) over (partition by week) - 1 as last, count(minutes) over (partition by week) - 1 as last_ended
  from lasting
), -- Type 7: the quantile lies at share * last, between two neighbours in proportion.
closed as (
  select week, share, max(minutes) filter (where place = share * last / 100) as low,
    max(minutes) filter (where place = share * last / 100 + 1) as high, share * last % 100 as rest
  from ranked, (select 50 as share union all select 85)
  where last = last_ended
  group by week, share
), -- Kaplan and Meier where something is open, for longer than everything that ended: the first end that more than the
-- share lies at or before; where exactly the share does, the middle between this one and the next.
part_open as (
  select week, share, max(minutes) filter (where place = (share * (last + 1) - 1) / 100) as low,
    max(minutes) filter (where place = share * (last + 1) / 100) as high,
    case when share * (last + 1) % 100 = 0 then 50 else 0 end as rest
  from ranked, (select 50 as share union all select 85)
  where last > last_ended
  group by week, share
), quantile as (
  select * from closed union all select * from part_open
), figure as (
  select week, share, case when rest = 0 then low * 1.0 else low + rest * (high - low) / 100.0 end as figure from quantile
)
select week, count(minutes) * 1.0, count(*),
  (select figure from figure where figure.week is lasting.week and share = 50),
  (select figure from figure where figure.week is lasting.week and share = 85)
from lasting group by week order by week nulls last;
