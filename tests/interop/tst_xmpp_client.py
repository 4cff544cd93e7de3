"""Our XMPP client and our components against Prosody."""

import unittest

from clientstories import DOMAIN, NODES, PING, PONG, ROOMS, SECRET, All
from prosody import Prosody
from xmpppeer import Peer

HOSTS = """
Component "%(rooms)s" "muc"
    modules_enabled = { "muc_mam" }
Component "%(nodes)s" "pubsub"
    admins = { "one@%(domain)s" }
Component "upload.%(domain)s" "http_file_share"
    http_file_share_size_limit = 100000
    http_external_url = "https://127.0.0.1:%%(https)d/"
Component "%(pong)s"
    component_secret = "%(secret)s"
Component "%(ping)s"
    component_secret = "%(secret)s"
""" % {"rooms": ROOMS, "nodes": NODES, "domain": DOMAIN, "pong": PONG, "ping": PING, "secret": SECRET}


class XmppClientTest(All, unittest.TestCase):
    program, largest = "Prosody", 100_000
    no_secret = "token does not match"

    @classmethod
    def setUpClass(cls):
        cls.begin(Prosody(DOMAIN, extra='c2s_require_encryption = true\nhttp_default_host = "upload.%s"\n' % DOMAIN, modules=("offline",), hosts=HOSTS))

    def test_makes_nodes_where_it_may(self):
        self.assertEqual(self.peer("two").asked("create %s mine" % NODES, "created")["code"], "forbidden")

    def test_options_of_subscriptions(self):
        one, = self.friends("one")
        one.asked("create %s chosen" % NODES, "created", ok=True)
        one.asked("subscribe %s chosen" % NODES, "subscribed", ok=True)
        self.assertIn("pubsub#include_body", one.asked("options %s chosen" % NODES, "options", ok=True)["form"])
        one.asked("setOptions %s chosen pubsub#include_body=1" % NODES, "optionsSet", ok=True)
        self.assertEqual(one.asked("publishIf %s chosen d pubsub#max_items=7" % NODES, "published")["code"], "conflict")

    def test_binds_the_login(self):
        """Debian's Prosody binds by tls-unique alone, which TLS 1.3 has not."""
        self.assertFalse(self.peer("one").asked("bound", "bound")["on"])
        server = Prosody(DOMAIN, extra="c2s_require_encryption = true\n", newest="tlsv1_2")
        self.addCleanup(server.stop)
        server.register("one", "sesame-open")
        server.start()
        peer = Peer(self, server, "one")
        peer.told("online")
        self.assertTrue(peer.asked("bound", "bound")["on"])


del All

if __name__ == "__main__":
    unittest.main()
