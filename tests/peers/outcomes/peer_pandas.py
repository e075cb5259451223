"""What Spielraum computes from the incident log, done by pandas: cases, handovers, end-to-end time, reopened and repeat
contact within seven days, by week. `script/bench outcomes` runs it beside Spielraum. Prints one line of JSON: seconds of
each part, peak memory in MB, and the values, which all have to agree."""
import sys,time,resource,json
t0=time.perf_counter()
import pandas as pd, numpy as np
t1=time.perf_counter()
f=sys.argv[1]
df=pd.read_csv(f,na_values=['?'],dtype=str)
for c in ['opened_at','sys_updated_at','resolved_at','closed_at']:
    df[c]=pd.to_datetime(df[c],format='%d/%m/%Y %H:%M')
for c in ['reassignment_count','reopen_count','sys_mod_count']: df[c]=df[c].astype('int32')
t2=time.perf_counter()
df=df.sort_values(['number','sys_mod_count'],kind='stable')
s=df.dropna(subset=['assignment_group'])
prev=s.groupby('number')['assignment_group'].shift()
ho=((prev.notna())&(prev!=s['assignment_group'])).groupby(s['number']).sum()
g=df.groupby('number')
case=pd.DataFrame({'opened':g.opened_at.min(),'closed':g.closed_at.max(),'reopen':g.reopen_count.max()>0,'caller':g.caller_id.first()})
case['handovers']=ho.reindex(case.index).fillna(0).astype(int)
case['e2e']=(case.closed-case.opened).dt.total_seconds()/60
c=case.dropna(subset=['caller']).sort_values(['caller','opened'])
# next strictly later opening of same caller
u=c[['caller','opened']].drop_duplicates()
u['nxt']=u.groupby('caller').opened.shift(-1)
c=c.reset_index().merge(u,on=['caller','opened'],how='left').set_index('number')
rep=(c.nxt-c.opened)<=pd.Timedelta(days=7)
case['repeat7']=rep.reindex(case.index)
t3=time.perf_counter()
case['week']=case.opened.dt.normalize()-pd.to_timedelta(case.opened.dt.weekday,unit='D')
w=case.groupby('week').agg(n=('e2e','size'),med=('e2e','median'),ho=('handovers','mean'),reopen=('reopen','mean'),rep=('repeat7',lambda x:x.astype('float').mean()))
t4=time.perf_counter()
out=dict(cases=len(case),e2e_sum=float(case.e2e.sum()),ho=int(case.handovers.sum()),reopen=int(case.reopen.sum()),repeat=int(case.repeat7.fillna(False).astype(bool).sum()),weeks=len(w),med0=float(w.med.iloc[0]))
print(json.dumps(dict(engine='pandas',imp=t1-t0,load=t2-t1,case=t3-t2,week=t4-t3,total=t4-t1,rss_mb=resource.getrusage(resource.RUSAGE_SELF).ru_maxrss/1024,out=out)))
