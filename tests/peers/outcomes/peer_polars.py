"""What Spielraum computes from the incident log, done by Polars: cases, handovers, end-to-end time, reopened and repeat
contact within seven days, by week. `script/bench outcomes` runs it beside Spielraum. Prints one line of JSON: seconds of
each part, peak memory in MB, and the values, which all have to agree."""
import sys,time,resource,json
t0=time.perf_counter()
import polars as pl
t1=time.perf_counter()
f=sys.argv[1]
df=pl.read_csv(f,null_values=['?'],infer_schema_length=0)
df=df.with_columns([pl.col(c).str.to_datetime('%-d/%-m/%Y %H:%M') for c in ['opened_at','sys_updated_at','resolved_at','closed_at']]+[pl.col(c).cast(pl.Int32) for c in ['reassignment_count','reopen_count','sys_mod_count']])
t2=time.perf_counter()
df=df.sort(['number','sys_mod_count'],maintain_order=True)
s=df.filter(pl.col('assignment_group').is_not_null()).with_columns(prev=pl.col('assignment_group').shift().over('number'))
ho=s.group_by('number').agg(handovers=((pl.col('prev').is_not_null())&(pl.col('prev')!=pl.col('assignment_group'))).sum().cast(pl.Int64))
case=df.group_by('number').agg(opened=pl.col('opened_at').min(),closed=pl.col('closed_at').max(),reopen=(pl.col('reopen_count').max()>0),caller=pl.col('caller_id').drop_nulls().first()).join(ho,on='number',how='left').with_columns(pl.col('handovers').fill_null(0),e2e=(pl.col('closed')-pl.col('opened')).dt.total_seconds()/60)
u=case.filter(pl.col('caller').is_not_null()).select('caller','opened').unique().sort(['caller','opened']).with_columns(nxt=pl.col('opened').shift(-1).over('caller'))
case=case.join(u,on=['caller','opened'],how='left').with_columns(repeat7=pl.when(pl.col('caller').is_null()).then(None).otherwise(((pl.col('nxt')-pl.col('opened'))<=pl.duration(days=7)).fill_null(False)))
t3=time.perf_counter()
w=case.group_by(pl.col('opened').dt.truncate('1w').alias('week')).agg(n=pl.len(),med=pl.col('e2e').median(),ho=pl.col('handovers').mean(),reopen=pl.col('reopen').mean(),rep=pl.col('repeat7').mean()).sort('week')
t4=time.perf_counter()
out=dict(cases=len(case),e2e_sum=float(case['e2e'].sum()),ho=int(case['handovers'].sum()),reopen=int(case['reopen'].sum()),repeat=int(case['repeat7'].sum()),weeks=len(w),med0=float(w['med'][0]))
print(json.dumps(dict(engine='polars',imp=t1-t0,load=t2-t1,case=t3-t2,week=t4-t3,total=t4-t1,rss_mb=resource.getrusage(resource.RUSAGE_SELF).ru_maxrss/1024,out=out)))
