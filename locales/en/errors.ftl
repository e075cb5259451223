# What happened, what is safe, what next. No apology, no blame.
# The id is "error-" and the code in kebab case; the facts of the error are the variables.

# Whenever a code has no words of its own.
error-unknown = This did not work ({ $code }). What was saved before is safe. Try again, or restart the app.
error-unreachable = The part that reads your file does not answer. What was saved is safe. Restart the app.
error-unexpected = This view could not be shown ({ $detail }). Your file is untouched. Open the room again.
error-title = This did not work
