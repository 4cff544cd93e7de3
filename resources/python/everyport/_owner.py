"""Who began what runs now, where that is somebody whose work has to end with them: a plugin."""

import contextvars

owner = contextvars.ContextVar("everyport.owner", default=None)  # has guarded(function), keeps(handle), tell_of(exception)
