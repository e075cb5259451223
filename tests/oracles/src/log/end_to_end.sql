with lasting as (
  select week, max(coalesce(closed, resolved) - opened, 0) as minutes from cases
  union all
  select null, max(coalesce(closed, resolved) - opened, 0) from cases
), ranked as (
  select week, minutes,
    row_number() over (partition by week order by minutes nulls last) - 1 as place,
    count(*) over (partition by week) - 1 as last
  from lasting
), -- Type 7: the quantile lies at share * last, between two neighbours in proportion.
quantile as (
  select week, share, max(minutes) filter (where place = share * last / 100) as low,
    max(minutes) filter (where place = share * last / 100 + 1) as high, share * last % 100 as rest
  from ranked, (select 50 as share union all select 85)
  group by week, share
), figure as (
  select week, share, case when rest = 0 then low * 1.0 else low + rest * (high - low) / 100.0 end as figure from quantile
)
select week, count(minutes) * 1.0, count(*),
  (select figure from figure where figure.week is lasting.week and share = 50),
  (select figure from figure where figure.week is lasting.week and share = 85)
from lasting group by week order by week nulls last;
