# The frame around every room: title bar, sidebar, palette, dialogs of the window.

app-name = Spielraum

### Title bar

shell-search = Search or do something
shell-language = Language
shell-language-en = English
shell-language-de = German
shell-theme = Theme
shell-theme-to-dark = Dark theme
shell-theme-to-light = Light theme
shell-present = Big screen
shell-present-leave = leave the big screen
shell-minimise = Minimise
shell-maximise = Maximise
shell-another-window = Open another window
shell-close-window = Close window
shell-leave-title = Close the window?
shell-leave-note = Something that was typed is not stored yet, and would be lost. Everything else is safe.
shell-leave-stay = Stay here
shell-leave-go = Close and lose it
shell-closing-title = Close now, and lose what has not been shown?
shell-closing-answers = Answers in a consent round that have not been shown.
shell-closing-notes = Notes of a retro that have not been shown.
shell-closing-votes = Votes in a retro that have not been shown.
shell-closing-pulse = Answers in a pulse that have not been shown.
shell-closing-typed = What somebody is writing at this moment.
shell-closing-note = It lies only in the memory of this app, so that no file can tell whose it is. Whoever closes now loses it for everybody. What has been shown stays.
shell-closing-go = Close, and lose it
shell-closing-stay = Stay

### Sidebar

# Name of the part of the window left of the room.
shell-sidebar = Sidebar
shell-rooms = Rooms
shell-across-teams = Across teams
shell-switcher = Who is acting
shell-switcher-teams = Journey teams
shell-switcher-managers = Managers
shell-switcher-none = No team yet
shell-switcher-begun = just begun
# Below a team's name.
shell-team-size =
    { $people ->
        [one] { $people } person
       *[other] { $people } people
    }, { $journeys ->
        [one] { $journeys } journey
       *[other] { $journeys } journeys
    }
# Below the name of a unit whose managers act.
shell-unit-size =
    { $teams ->
        [one] { $teams } team
       *[other] { $teams } teams
    }, { $journeys ->
        [one] { $journeys } journey
       *[other] { $journeys } journeys
    }
# Says that choosing a party is for orientation, not access control.
shell-switcher-note = Choosing keeps you from changing another team's things by mistake. It is no access control.
shell-corner-workspace = Workspace
shell-corner-none = No workspace open
shell-skip = Skip to the room

### Settings

shell-settings = Settings
shell-settings-appearance = Appearance
shell-theme-system = As the computer
shell-theme-light = Light
shell-theme-dark = Dark
shell-workspace-open = Open a workspace
shell-workspace-new = New workspace
shell-workspace-close = Close this workspace
shell-workspace-recent = Opened before
shell-read-only = read only
shell-file-workspace = Spielraum workspace
shell-file-open-title = Open a workspace
# A file is held over the window.
shell-drop = Let go: a workspace is opened, a service log or a decision model is looked at first.
shell-drop-no-workspace = No workspace is open, so there is nowhere to put this file. It is as it was. Begin with your team or open the example, then drop it again.
shell-file-new-title = Where should the new workspace lie?

### Keys and palette

shell-palette = Search or do something
shell-palette-hint = Type what you want to do
shell-palette-empty = Nothing is called that. Try a shorter word.
shell-palette-rooms = Rooms
shell-palette-here = In this room
shell-palette-everywhere = Everywhere
# In the palette, before the name of a team: “Act for: Delivery & returns”.
shell-act-for = Act for
shell-act-managers = { $unit }, managers
shell-found-card = Cards
shell-found-rule = Rules
shell-found-statement = What we all say
shell-found-outcome = Outcomes
shell-found-agreement = Agreements
shell-found-round = Consent rounds
shell-found-retro = Retros
shell-found-trashed = in the trash
shell-found-archived = in the archive
shell-help = All keys
shell-send = hand in what you fill in
shell-help-rests = not possible now
shell-help-note = Single letters work outside fields.
shell-foot-help = all keys
shell-foot-keys = Keys of this room
shell-undo = Undo
shell-redo = Redo
shell-go-to = Go to { $room }

### Announcements

shell-undone = Undone: { $label }
shell-redone = Done again: { $label }
shell-announcements = Announcements

### Where the file lies

shell-warning-synchronised = This workspace lies in a folder that { $service } carries to other computers. It is safe while one computer at a time opens it. Close it here before you open it elsewhere.
shell-warning-network = This workspace lies on another computer ({ $system }). It is safe while one computer at a time opens it. Close it here before you open it elsewhere.

### Paths asked for inside the page

shell-path-label = Path on this computer
shell-path-hint-open = The whole path to the file.
shell-path-hint-save = The whole path. The file does not have to exist yet.

### States of a room

shell-strayed = What this address names is not there any more. This is where its room begins.
# In a room that belongs to teams, while there is none.
shell-no-team = Who looks after a journey here? Name the first team.
shell-no-team-name = Name the first team
