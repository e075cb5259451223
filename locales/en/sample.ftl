# The example workspace.
