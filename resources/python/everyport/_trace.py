"""What passes on a connection, printed as it comes."""

from everyport._bridge import added_to
from everyport._output import sink


@added_to("ConnectionFace")
def trace(self, to=print):
    """Prints each message that passes from now on, decoded and without secrets: < came in, > went out. It ends with the session, the
    connection, or by the `disconnect()` of the handle that it returns. `to` is called with each line instead of print."""
    if self.state == "closed":
        raise ValueError("the connection has closed: nothing passes on it any more")
    if to is print and self.id == getattr(sink.get(), "connection_id", 0):
        raise ValueError("this prompt is on the connection itself: each line that is printed would pass there and be printed again. Trace it from "
                         "another prompt, or keep the lines: lines = []; connection.trace(lines.append)")
    return self.passed.connect(to)
