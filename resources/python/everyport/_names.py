"""What is known at every prompt, beside what the prompt brings: the running program's objects."""

import _everyport


OBJECTS = ("app", "services", "polls", "devices", "connections", "chat", "rules", "plugins")


def at_prompt(names):
    known = {}
    if _everyport.root() is not None:
        import everyport
        known = {name: getattr(everyport, name) for name in OBJECTS}
    from everyport import _plugins
    return {**_plugins.console_commands(), **known, **names}
