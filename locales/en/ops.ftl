# What a step of the history is called, for undo and redo: "Undone: move card". The id is "op-" and the act.

op-workspace-begin = begin the workspace
op-workspace-edit = rename the workspace
op-unit-add = add home unit
op-unit-edit = change home unit
op-unit-remove = remove home unit
op-team-add = add team
op-team-edit = change team
op-team-remove = remove team
op-people-edit = change people
op-journey-add = add journey
op-journey-edit = change journey
op-journey-remove = remove journey
op-journey-take-part = take part in a journey
op-stage-add = add stage
op-stage-edit = change stage
op-stage-move = move stage
op-stage-remove = remove stage
op-touchpoint-add = add touchpoint
op-touchpoint-edit = change touchpoint
op-touchpoint-remove = remove touchpoint
op-term-add = add term
op-term-edit = change term
op-term-remove = remove term
op-answer-set = change an answer
op-answer-remove = remove an answer
op-frame-draft = begin a draft of the frame
op-frame-edit = change the frame
op-frame-discard = discard the draft of the frame
op-frame-publish = publish the frame
op-frame-withdraw = withdraw an announced frame
op-frame-answer = answer a version of the frame
op-frame-reply = answer an objection
op-proposal-add = propose a change
op-proposal-settle = settle a proposal
op-rule-add = add rule
op-rule-import = import rules from DMN
op-rule-edit = change rule
op-rule-remove = remove rule
op-rule-draft = begin a draft of a rule
op-rule-column = change columns of a rule
op-rule-row-add = add row
op-rule-cell = change cell
op-rule-row-move = move row
op-rule-row-remove = remove row
op-rule-impossible = mark as impossible
op-rule-consent = ask for consent to a rule
op-rule-take-back = take a rule back to the draft
op-rule-in-force = put a rule in force
op-rule-retire = retire a rule
op-rule-use = use a rule
op-statement-add = add a statement
op-statement-edit = change a statement
op-statement-verify = verify a statement
op-statement-remove = remove a statement
op-statement-ask = ask about a statement
op-consent-round = run a consent round
op-consent-adopt = adopt by consent
op-agreement-review = change when an agreement is looked at again
op-agreement-end = end an agreement
op-rule-review = change when a rule is looked at again
op-rule-exemption = accept a difference for now
op-rule-settle = ask a team to settle a difference
op-rule-test = change the tests of a rule
op-outcome-add = add outcome
op-outcome-edit = change outcome
op-outcome-define = change what an outcome counts
op-measure-retire = retire a measure
op-measure-forget = show a retired measure no more
op-outcome-remove = remove outcome
op-outcome-point = enter points
op-outcome-rebase = redraw limits
op-outcome-note = write a note on the chart
op-outcome-note-remove = remove a note from the chart
op-import = import
op-import-replace = replace an import
op-import-remove = remove an import
op-key-forget = throw the customer key away
op-mapping-edit = rename a mapping
op-mapping-remove = remove a mapping
op-board-add = add board
op-board-edit = change board
op-board-archive = put board aside
op-board-take-up = take board up
op-board-move = move board
op-filter-keep = keep filter
op-filter-rename = rename filter
op-filter-remove = remove filter
op-column-add = add column
op-column-edit = change column
op-column-role = change what a column is for
op-column-move = move column
op-column-remove = remove column
op-card-add = add card
op-card-edit = change card
op-card-move =
    { $cards ->
        [one] move card
       *[other] move { $cards } cards
    }
op-card-block =
    { $cards ->
        [one] block card
       *[other] block { $cards } cards
    }
op-card-unblock =
    { $cards ->
        [one] unblock card
       *[other] unblock { $cards } cards
    }
op-card-trash =
    { $cards ->
        [one] throw card away
       *[other] throw { $cards } cards away
    }
op-card-restore =
    { $cards ->
        [one] bring card back
       *[other] bring { $cards } cards back
    }
op-card-archive =
    { $cards ->
        [one] archive card
       *[other] archive { $cards } cards
    }
op-card-checklist = change checklist
op-card-label =
    { $cards ->
        [one] label card
       *[other] label { $cards } cards
    }
op-card-link = link cards
op-card-comment = comment on card
op-label-edit = change labels
op-card-attachment = change files of card
op-card-template = keep template
op-template-remove = remove template
op-board-bring-in = bring board in
op-experiment-watch = choose what an experiment is looked at by
op-experiment-end = end an experiment
op-ask-add = ask another team
op-ask-accept = accept an ask
op-ask-decline = decline an ask
op-ask-answer = answer an ask
op-ask-withdraw = take an ask back
op-retro-edit = retro
op-retro-format = change retro formats
op-retro-attempt = try something after a retro
op-pulse-hold = pulse
op-rhythm-set = change your rhythm
op-rhythm-remove = take something out of your rhythm
