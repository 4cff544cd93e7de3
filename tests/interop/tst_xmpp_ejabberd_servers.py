"""ejabberd as another server: accounts there and here write to each other and see each other, sit in each other's rooms and hear of
each other's nodes. Each says who it is by its own certificate, which the other trusts (SASL EXTERNAL), or by dialback."""

import time
import unittest

from ejabberd import Ejabberd
from everyserver import EveryServer
from prosody import free_port
from serverstories import HERE, OURS, Dialback, Stories, theirs

THERE = "ejabberd.localhost"


class Meeting(Stories):
    by = None

    @classmethod
    def setUpClass(cls):
        trusts = cls.by == "EXTERNAL"
        here, port = EveryServer(HERE), free_port()
        there = Ejabberd(THERE, trust=here.path("cert.pem") if trusts else None, routes={name: port for name in OURS})
        here.reach(port, {name: there.s2s for name in theirs(THERE)}, there.path("cert.pem") if trusts else None)
        cls.begin(here, there)

    def test_says_who_it_is(self):
        """Both ways: we come to them, they come to us."""
        juliet, romeo = self.peer("juliet"), self.peer("romeo")
        self.assertTrue(juliet.asked("ping " + THERE, "pong")["ok"])
        self.assertTrue(romeo.asked("ping " + HERE, "pong")["ok"])
        for line in ("Accepted inbound s2s %s authentication %s -> %s" % (self.by, HERE, THERE), "Accepted outbound s2s %s authentication %s -> %s" % (self.by, THERE, HERE)):
            until = time.monotonic() + 20
            while line not in self.there.log():
                self.assertLess(time.monotonic(), until, self.there.log()[-4000:])
                time.sleep(0.1)
        self.assertNotRegex(self.there.log(), "Accepted .* s2s (?!%s)" % self.by)


class ByCertificates(Meeting, unittest.TestCase):
    by = "EXTERNAL"


class ByDialback(Meeting, Dialback, unittest.TestCase):
    by = "dialback"


del Meeting

if __name__ == "__main__":
    unittest.main()
