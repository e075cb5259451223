# Rules that leave the workspace and come in: files of other tools.

exchange-save-as = Save as …
exchange-export = Save a copy of this version
exchange-save = Save the rule as a file
exchange-saved = Saved: { $path }
# $edition is "1.3" or "1.5".
exchange-dmn = DMN { $edition }
exchange-dmn-13-note = for Camunda, Drools, Signavio and dmn-js
exchange-dmn-15-note = the newest edition
exchange-dmn-file = Decision model (DMN)
