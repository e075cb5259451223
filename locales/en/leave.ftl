# Charts that leave the workspace: files and paper.

leave-more = More
leave-together = Look at it together
leave-together-note = large, for a whole room
# $form is png, svg or csv.
leave-as =
    { $form ->
        [png] Save as a picture (PNG)
        [svg] Save as a drawing (SVG)
       *[csv] Save the numbers (CSV)
    }
leave-as-note =
    { $form ->
        [png] for documents and slides
        [svg] sharp at every size
       *[csv] every week, with limits
    }
leave-key-png = Save the chart as a picture (PNG)
leave-key-svg = Save the chart as a drawing (SVG)
leave-key-csv = Save the numbers of the chart (CSV)
leave-print = Print the team’s outcomes
leave-print-note = or save as PDF: one page
leave-save = Save the chart as a file
leave-saved = Saved: { $path }
leave-file =
    { $form ->
        [png] Picture
        [svg] Drawing
       *[csv] Table
    }

# The columns of the table.
leave-week = Week
leave-monday = Monday
leave-value = Value ({ $unit })
leave-value-time =
    { $unit ->
        [minutes] Value (minutes)
        [hours] Value (hours)
       *[days] Value (days)
    }
leave-numerator = Counted
leave-denominator = Out of
leave-signal = Signal
leave-definition = Definition
leave-counts = Counts into the limits
# What a week is, so that somebody knows why it counts or not.
leave-maturity =
    { $kind ->
        [mature] yes
        [empty] no: nothing happened
        [beforeExtract] no: the extract had not begun
        [extractEnded] no: the extract had ended
        [openLeftOut] no: the slow cases, still open, are missing
        [windowOpen] no: the window is open
        [cohortEnded] no: the customer key was thrown away
        [stillOpen] no: too many cases are open
        [hiddenAnswers] no: so few answers that nothing is shown
        [fewAnswers] no: too few answers to compare
       *[fewCases] no: too few cases
    }

# On paper.
leave-paper = Outcomes of { $team }
leave-paper-everyone = Outcomes of all teams
leave-paper-made = Made with Spielraum, { $day }
