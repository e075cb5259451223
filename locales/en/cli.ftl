# The command line.

### Days

cli-month-1 = January
cli-month-2 = February
cli-month-3 = March
cli-month-4 = April
cli-month-5 = May
cli-month-6 = June
cli-month-7 = July
cli-month-8 = August
cli-month-9 = September
cli-month-10 = October
cli-month-11 = November
cli-month-12 = December
cli-day = { $day } { $month } { $year }
