"""wait_for: for what nothing tells of, and which is asked for again and again until it is so."""
import time

PATIENCE = 20  # seconds; a machine that does ten other things meanwhile needs some


def wait_for(condition, what="what was waited for", seconds=PATIENCE, pause=0.02):
    """Returns what the condition says once that is true. If it never is: AssertionError with `what`, words or something
    that is called for them then."""
    end = time.monotonic() + seconds
    while not (answer := condition()):
        if time.monotonic() > end:
            raise AssertionError("%s: it never came to pass" % (what() if callable(what) else what))
        time.sleep(pause)  # fixed wait: between two looks
    return answer
