# Die Kommandozeile.

### Tage

cli-month-1 = Januar
cli-month-2 = Februar
cli-month-3 = März
cli-month-4 = April
cli-month-5 = Mai
cli-month-6 = Juni
cli-month-7 = Juli
cli-month-8 = August
cli-month-9 = September
cli-month-10 = Oktober
cli-month-11 = November
cli-month-12 = Dezember
cli-day = { $day }. { $month } { $year }
