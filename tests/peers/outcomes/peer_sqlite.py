"""What Spielraum computes from the incident log, done by Python's csv and sqlite3: cases, handovers, end-to-end time, reopened and repeat
contact within seven days, by week. `script/bench outcomes` runs it beside Spielraum. Prints one line of JSON: seconds of
each part, peak memory in MB, and the values, which all have to agree."""
import sys,time,resource,json,csv,os,sqlite3
t1=time.perf_counter()
f=sys.argv[1]; dbf=sys.argv[2] if len(sys.argv)>2 else ':memory:'
if dbf!=':memory:' and os.path.exists(dbf): os.remove(dbf)
con=sqlite3.connect(dbf); con.execute('pragma journal_mode=wal'); con.execute('pragma synchronous=normal')
def d(s):
    if s=='?' : return None
    a,b=s.split(' '); dd,mm,yy=a.split('/'); 
    return f'{yy}-{int(mm):02d}-{int(dd):02d} {b}'
with open(f,newline='') as fh:
    r=csv.reader(fh); h=next(r); ix={c:i for i,c in enumerate(h)}
    con.execute('create table ev(rid integer primary key,'+','.join(f'"{c}"' + (' integer' if c in('reassignment_count','reopen_count','sys_mod_count') else ' text') for c in h)+')')
    dc=[ix[c] for c in ('opened_at','sys_updated_at','resolved_at','closed_at')]
    def rows():
        for row in r:
            for i in dc: row[i]=d(row[i])
            yield [None if v=='?' else v for v in row]
    con.executemany('insert into ev values(null,'+','.join('?'*len(h))+')',rows())
con.commit()
con.execute('create index ie on ev(number,sys_mod_count,rid)')
t2=time.perf_counter()
con.executescript("""
create table cases as
with ho as (select number,sum(prev is not null and prev<>assignment_group) h from
 (select number,assignment_group,lag(assignment_group) over (partition by number order by sys_mod_count,rid) prev from ev where assignment_group is not null) group by number),
fc as (select number,caller_id caller from (select number,caller_id,row_number() over (partition by number order by sys_mod_count,rid) k from ev where caller_id is not null) where k=1),
c as (select number,min(opened_at) opened,max(closed_at) closed,max(reopen_count)>0 reopen from ev group by number)
select c.number,opened,closed,reopen,fc.caller,coalesce(h,0) handovers,(strftime('%s',closed)-strftime('%s',opened))/60.0 e2e from c left join ho using(number) left join fc using(number);
create index ic on cases(caller,opened);
alter table cases add column repeat7 int;
update cases set repeat7=exists(select 1 from cases b where b.caller=cases.caller and b.opened>cases.opened and b.opened<=strftime('%Y-%m-%d %H:%M',cases.opened,'+7 days')) where caller is not null;
""")
t3=time.perf_counter()
w=con.execute("""with x as (select date(opened,'weekday 0','-6 days') wk,* from cases), r as (select wk,e2e,row_number() over(partition by wk order by e2e) k,count(*) over (partition by wk) n from x),
m as (select wk,avg(e2e) med from r where k in ((n+1)/2,(n+2)/2) group by wk)
select x.wk,count(*),m.med,avg(handovers),avg(reopen),avg(repeat7) from x join m using(wk) group by 1 order by 1""").fetchall()
con.commit()
t4=time.perf_counter()
o=con.execute("select count(*),sum(e2e),sum(handovers),sum(reopen),sum(repeat7) from cases").fetchone()
out=dict(cases=o[0],e2e_sum=float(o[1]),ho=int(o[2]),reopen=int(o[3]),repeat=int(o[4]),weeks=len(w),med0=float(w[0][2]))
print(json.dumps(dict(engine='sqlite3 '+('mem' if dbf==':memory:' else 'file'),imp=0,load=t2-t1,case=t3-t2,week=t4-t3,total=t4-t1,rss_mb=resource.getrusage(resource.RUSAGE_SELF).ru_maxrss/1024,out=out)))
