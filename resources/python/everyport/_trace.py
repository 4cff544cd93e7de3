"""What passes on a connection, printed as it comes."""

from everyport._bridge import added_to
from everyport._output import sink


# Of those that print: (what they follow, the connection that their prompt is on, their handle).
_printing = []


def _comes_back(followed, printed_on):
    """Whether what is printed on `printed_on` is itself followed, prompt by prompt, until it is printed on `followed`: then each line would
    make the next without end."""
    _printing[:] = [each for each in _printing if each[2].is_connected]
    reached, new = set(), {printed_on}
    while new:
        reached |= new
        new = {on for what, on, _ in _printing if what in new} - reached
    return followed in reached


@added_to("ConnectionFace")
def trace(self, to=print):
    """Prints each message that passes from now on, decoded and without secrets: < came in, > went out. It ends with the session, the
    connection, or by the `disconnect()` of the handle that it returns. `to` is called with each line instead of print."""
    if self.state == "closed":
        raise ValueError("the connection has closed: nothing passes on it any more")
    own = getattr(sink.get(), "connection_id", 0) if to is print else 0
    if own and self.id == own:
        raise ValueError("this prompt is on the connection itself: each line that is printed would pass there and be printed again. Trace it from "
                         "another prompt, or keep the lines: lines = []; connection.trace(lines.append)")
    if own and _comes_back(self.id, own):
        raise ValueError("the prompt on that connection prints what passes on this one: each line would make the next there and here, without end. "
                         "Keep the lines: lines = []; connection.trace(lines.append)")
    handle = self.passed.connect(to)
    if own:
        _printing.append((self.id, own, handle))
    return handle
