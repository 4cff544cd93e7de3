"""Our XMPP client and our components against ejabberd."""

import unittest

from clientstories import DOMAIN, NODES, SECRET, All
from ejabberd import Ejabberd


class XmppEjabberdTest(All, unittest.TestCase):
    program, largest = "ejabberd", 100_000

    @classmethod
    def setUpClass(cls):
        cls.begin(Ejabberd(DOMAIN, secret=SECRET))

    def test_what_it_has_at_the_nodes(self):
        one, = self.friends("one")
        one.asked("create %s owned" % NODES, "created", ok=True)
        self.assertIn("owned  owner", one.asked("affiliations %s" % NODES, "affiliations", ok=True)["all"])


del All

if __name__ == "__main__":
    unittest.main()
