"""What Spielraum computes from the incident log, done by DuckDB: cases, handovers, end-to-end time, reopened and repeat
contact within seven days, by week. `script/bench outcomes` runs it beside Spielraum. Prints one line of JSON: seconds of
each part, peak memory in MB, and the values, which all have to agree."""
import sys,time,resource,json
t0=time.perf_counter()
import duckdb
t1=time.perf_counter()
f=sys.argv[1]; con=duckdb.connect()
con.execute(f"""create table ev as select row_number() over () as rid, * replace (
 strptime(opened_at,'%-d/%-m/%Y %H:%M') as opened_at, strptime(sys_updated_at,'%-d/%-m/%Y %H:%M') as sys_updated_at,
 strptime(resolved_at,'%-d/%-m/%Y %H:%M') as resolved_at, strptime(closed_at,'%-d/%-m/%Y %H:%M') as closed_at,
 reassignment_count::int as reassignment_count, reopen_count::int as reopen_count, sys_mod_count::int as sys_mod_count)
 from read_csv('{f}',all_varchar=true,header=true,nullstr='?')""")
t2=time.perf_counter()
con.execute("""create table cases as
with ho as (select number,count(*) filter (where prev is not null and prev<>assignment_group) h from
 (select number,assignment_group,lag(assignment_group) over (partition by number order by sys_mod_count,rid) prev from ev where assignment_group is not null) group by number),
c as (select number,min(opened_at) opened,max(closed_at) closed,max(reopen_count)>0 reopen,arg_min(caller_id,(sys_mod_count,rid)) filter (where caller_id is not null) caller from ev group by number),
u as (select caller,opened,lead(opened) over (partition by caller order by opened) nxt from (select distinct caller,opened from c where caller is not null))
select c.*,coalesce(h,0) handovers,epoch(c.closed-c.opened)/60 e2e, case when c.caller is null then null else coalesce(u.nxt-c.opened<=interval 7 day,false) end repeat7
from c left join ho using(number) left join u on c.caller=u.caller and c.opened=u.opened""")
t3=time.perf_counter()
w=con.execute("select date_trunc('week',opened) w,count(*),median(e2e),avg(handovers),avg(reopen::int),avg(repeat7::int) from cases group by 1 order by 1").fetchall()
t4=time.perf_counter()
o=con.execute("select count(*),sum(e2e),sum(handovers),sum(reopen::int),sum(repeat7::int) from cases").fetchone()
out=dict(cases=o[0],e2e_sum=float(o[1]),ho=int(o[2]),reopen=int(o[3]),repeat=int(o[4]),weeks=len(w),med0=float(w[0][2]))
print(json.dumps(dict(engine='duckdb',imp=t1-t0,load=t2-t1,case=t3-t2,week=t4-t3,total=t4-t1,rss_mb=resource.getrusage(resource.RUSAGE_SELF).ru_maxrss/1024,out=out)))
