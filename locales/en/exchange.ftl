# Rules that leave the workspace and come in: files of other tools.

exchange-export = Save a copy of this version
# Beside a sign; part of the name above.
exchange-copy-word = Copy
exchange-save = Save the rule as a file
exchange-saved = Saved: { $path }
# $edition is "1.3" or "1.5".
exchange-dmn = DMN { $edition }
exchange-dmn-13-note = for Camunda, Drools, Signavio and dmn-js
exchange-dmn-15-note = the newest edition
exchange-dmn-file = Decision model (DMN)
# $file is the name of the file the rule came in.
exchange-dmn-source = As it came: { $file }
exchange-dmn-source-note = the file with this table in its place; everything else in it stays as it was

### A decision model comes in

exchange-open = Import from DMN
exchange-title = Import rules
exchange-empty = Which decision model do you want to bring in?
exchange-empty-question = DMN files of Camunda, Drools, Kogito, Signavio, Trisotech and dmn-js can be read. You see everything before anything is stored. You can also drop the file on the window.
exchange-choose = Choose a file
exchange-other = Choose another file
exchange-leave = Back to the rules
exchange-import = Import
exchange-do =
    { $count ->
        [0] Import
        [one] Import 1 rule as a draft
       *[other] Import { $count } rules as drafts
    }
# $edition is for example "1.3".
exchange-read = “{ $model }”, DMN { $edition }.
exchange-drafts = Nothing is stored yet. What you choose becomes a draft and binds nobody.
exchange-teams-only = Nothing is stored yet. Only a team can import rules: choose one at the top left.
exchange-done =
    { $count ->
        [one] Imported as a draft. The file is kept with it.
       *[other] { $count } rules imported as drafts. The file is kept with them.
    }

exchange-tables = Tables that become rules
exchange-rows =
    { $count ->
        [one] 1 row
       *[other] { $count } rows
    }
exchange-columns = Asks: { $inputs }. Answers: { $outputs }.
exchange-nothing = nothing
# $element: the id of the decision
exchange-alike = { $count } tables of the file are called so. This is the one of “{ $element }”.
exchange-fed = Fed by { $tables }.
exchange-unread =
    { $count ->
        [one] 1 cell cannot be read. It comes in as it stands and is marked.
       *[other] { $count } cells cannot be read. They come in as they stand and are marked.
    }

# The field below a table, read aloud.
exchange-topic-of = What the rule decides that comes from “{ $name }”

exchange-terms = Terms
exchange-term-ours = is your term “{ $name }” ({ $type })
exchange-term-new = new: “{ $name }” ({ $type })
exchange-term-computed = The file works this out from something else. Here it is asked for.
exchange-term-apart = Make a new term
exchange-term-apart-of = Make a new term for { $name }

exchange-kept = Kept with the file
# Above those of which the rest comes in all the same.
exchange-noted = To be looked at
exchange-kept-note = This does not become part of a rule. It is not lost: “Save as …” gives the file back with it.
exchange-kept-expression = An expression, not a table.
exchange-kept-empty = Says nothing about how it is decided.
exchange-kept-around = Its tables come in. What it makes of their answers stays in the file.
exchange-kept-function = A function that others call.
exchange-kept-service = A decision service.
exchange-kept-language = Written in { $language }, not in FEEL.
exchange-kept-unknown = An expression that DMN does not have: { $element }.
exchange-kept-hitPolicy = A hit policy that DMN does not have: { $policy }.
exchange-kept-later = DMN has “{ $element }” only since { $edition }. Other programs may refuse the file as it is.
exchange-kept-test = The test case “{ $test }” cannot be read any more.
exchange-kept-conditions = Row { $row } has { $has ->
        [one] 1 condition
       *[other] { $has } conditions
    }, the table has { $columns }. The row comes in with a cell that cannot be read, so that you settle what it says.
exchange-kept-answers = Row { $row } has { $has ->
        [one] 1 answer
       *[other] { $has } answers
    }, the table has { $columns }. The row comes in with a cell that cannot be read, so that you settle what it says.
exchange-kept-noAnswer = The table has no column for an answer. As it stands it decides nothing.
exchange-kept-default = An answer for cases that no row fits. Here such cases are a gap that you answer with a row.
exchange-guardrails =
    { $count ->
        [one] The file was written under the guardrail { $names }. Here your own frame applies.
       *[other] The file was written under the guardrails { $names }. Here your own frame applies.
    }

### For people elsewhere: spreadsheets, a wiki, paper

exchange-xlsx = Excel workbook
exchange-xlsx-note = the table, and a page with version and frame
exchange-csv-note = head and rows, to be pasted back
exchange-markdown-note = table and sentences for a wiki
exchange-print = Print or save as PDF
exchange-print-note = one page across, in light colours
exchange-facts = About this rule
exchange-version = Version
exchange-team = Team
exchange-place = Where it applies
exchange-agreed = Agreed
exchange-frame = Frame
exchange-contradictions =
    { $count ->
        [one] 1 contradiction with another team
       *[other] { $count } contradictions with other teams
    }
exchange-printed = Printed from Spielraum. What counts is the version in force there.
