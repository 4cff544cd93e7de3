"""The program's errors as exceptions, and how exceptions are told."""

_KINDS = ("closed", "cancelled", "disconnected", "busy", "refused", "malformed", "unsupported", "local")


class EveryportError(Exception):
    """Something that the program was asked for has failed.

    kind:   what one can do about it: closed, cancelled, disconnected (connect again), busy (ask later), refused (asking again
            changes nothing), malformed, unsupported, local (a person must act)
    reason: why, in words that are the same for every protocol: "not-found", "connection-refused"; "none" where it has none
    code:   the protocol's own name for it: "433", "item-not-found"
    native: the system's number, 0 where it gave none
    """

    def __init__(self, text, kind=7, reason="none", reason_number=0, code="", native=0):
        super().__init__(text)
        self.kind = _KINDS[kind]
        self.reason = reason
        self.code = code
        self.native = native
        self._numbers = kind, reason_number

    def __str__(self):
        return self.args[0] or self.code or self.reason


def harmless(text):
    """With Python's escapes for what would drive or turn the terminal of who reads it: what failed may say another server's words."""
    if text.isascii() and text.replace("\n", "").isprintable():
        return text
    return "".join(each if each in "\n\t" or each.isprintable() else each.encode("unicode_escape").decode() for each in text)
