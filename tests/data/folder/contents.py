"""What stands in the data folder of an earlier version: written by make.py, looked for by tst_datafolder.py."""

import os
import tarfile

ARCHIVE = os.path.join(os.path.dirname(os.path.abspath(__file__)), "folder.tar.xz")

PASSWORD = "sesame-open"
ROLES = {"alice": "administrator", "olaf": "operator", "mia": "member", "gus": "guest", "dora": "member"}

# "fruit" has three rounds, "pets" is never closed, "tidy" keeps no numbers, "later" is a draft.
POLLS = {
    "fruit": ("Which fruit?", "change", [("apple", "Apple"), ("pear", "Pear"), ("plum", "Plum")], "keep_numbers = true\n"),
    "once": ("Once only?", "once", [("yes", "Yes"), ("no", "No")], 'random_ids = "refuse"\n'),
    "multi": ("Which two?", "multi", [("red", "Red"), ("green", "Green"), ("blue", "Blue")], "max_choices = 2\n"),
    "every": ("How often?", "every", [("tick", "Tick"), ("tock", "Tock")], "cooldown_ms = 0\n"),
    "known": ("Who is known?", "once", [("me", "Me"), ("you", "You")], 'unknown_cards = "refuse"\nknown = ["5E00000001", "5E00000002"]\n'),
    "later": ("What comes later?", "once", [("this", "This"), ("that", "That")], ""),
}
FRUIT_ROUNDS = [  # (card, place of the answer), as they were tapped; a reset stands between two rounds
    [(1, 0), (2, 0), (3, 1), (1, 2), (4, 0)],
    [(11, 1), (12, 1), (11, 2)],
    [(5, 2), (6, 2), (7, 0), (8, 1)],
]
TAPS = {
    "once": [(1, 0), (2, 1), (1, 1)],
    "multi": [(1, 0), (1, 1), (1, 2), (2, 2)],
    "every": [(1, 0), (1, 1), (2, 0)],
    "known": [(1, 0), (2, 1), (3, 0)],
}
ERASED = 8  # took the card and its vote back, after the last round
ANONYMOUS = 4  # its votes stand, but are nobody's

SERVICES = {
    "irc": 'type = "irc"\nlisten = ["tcp:0"]\nregistration = "open"\nhistory-time = "3650d"\nflood = "off"\n',
    "xmpp": 'type = "xmpp"\ndomain = "localhost"\nlisten = ["tcp:0"]\narchive-days = 0\nupload = "tcp:%d:interface=127.0.0.1"\n'
            'upload-url = "http://127.0.0.1:%d"\nupload-days = 0\noffline-messages = 50\n',
    "http": '# the page of results\ntype = "http"\nlisten = ["tcp:0"]\n',
    "manhole": 'type = "manhole"\nlisten = ["tcp:%d:interface=127.0.0.1"]\ntelnet = "tcp:%d:interface=127.0.0.1"\n',
}

RULE = '''title = "Poll is over"
# whoever reads this file may know why
enabled = false

[when]
event = "poll-closed"

[[do]]
action = "say"
over = "irc"
to = "#hall"
text = "{poll} is closed"
'''

CHAT = [("one", "Grüße & <Küsse>"), ("two", "Danke, ebenso"), ("one", "bis morgen")]
CONSOLE = ["1 + 1", "print('gruss')"]


def unpack(folder):
    """The folder as it was left: `data`, `config` and `secrets` stand in it."""
    with tarfile.open(ARCHIVE) as archive:
        archive.extractall(folder)
