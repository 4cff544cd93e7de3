"""Debian's slixmpp at the pubsub service of a real everyportd: collections, approval, options, nodes that have gone
elsewhere, a node that is code, and accounts' own nodes; over a restart too."""

import asyncio
import unittest
from xml.etree import ElementTree

import slixmpp
from slixmpp.exceptions import IqError
from slixmpp.xmlstream.handler import Callback
from slixmpp.xmlstream.matcher import MatchXPath

from slixclient import Client, run
from station import Station

SERVICE = "pubsub.localhost"
EVENT = "{http://jabber.org/protocol/pubsub#event}"
OWNER = "http://jabber.org/protocol/pubsub#owner"
FORM = "{jabber:x:data}"
SHIM = "{http://jabber.org/protocol/shim}"
AUTHORIZATION = "http://jabber.org/protocol/pubsub#subscribe_authorization"


class Reader(Client):
    """Hears each message as it came."""

    def __init__(self, *arguments):
        super().__init__(*arguments)
        for plugin in ("xep_0004", "xep_0050", "xep_0131"):
            self.register_plugin(plugin)
        self.register_handler(Callback("each message", MatchXPath("{jabber:client}message"),
                                       lambda stanza: self.note("raw", stanza.xml)))

    async def told(self):
        """The next event: its first element, and the collections it came by."""
        message = await self.until("raw", lambda xml: xml.find(EVENT + "event") is not None)
        return message.find(EVENT + "event")[0], [header.text for header in message.iter(SHIM + "header")]

    def form(self, form_type, **fields):
        form = self.plugin["xep_0004"].make_form("submit")
        form.add_field(var="FORM_TYPE", ftype="hidden", value=form_type)
        for name, value in fields.items():
            form.add_field(var="pubsub#" + name, value=value)
        return form

    def config(self, **fields):
        return self.form("http://jabber.org/protocol/pubsub#node_config", **fields)

    async def publish(self, node, number):
        payload = ElementTree.fromstring("<line xmlns='urn:test'>%s</line>" % number)
        await self.plugin["xep_0060"].publish(SERVICE, node, id=str(number), payload=payload)


class XmppPubsub(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        print("slixmpp", slixmpp.__version__, flush=True)
        cls.station = Station()
        for name in ("juliet", "romeo"):
            cls.station.command("user", "add", name, "--password-stdin", text="secret of %s\n" % name)
        cls.start()

    @classmethod
    def start(cls):
        cls.station.start("serve", "xmpp", "domain=localhost", "listen=tcp:0:interface=127.0.0.1")
        cls.port = cls.station.port("xmpp")

    @classmethod
    def tearDownClass(cls):
        cls.station.__exit__()

    async def pair(self):
        both = [Reader("%s@localhost/test" % name, "secret of " + name, self.port) for name in ("juliet", "romeo")]
        for client in both:
            self.assertTrue(await client.log_in())
        return both

    def test_collections(self):
        async def story():
            juliet, romeo = await self.pair()
            pubsub = juliet.plugin["xep_0060"]
            await pubsub.create_node(SERVICE, "blogs", config=juliet.config(node_type="collection"))
            options = romeo.form("http://jabber.org/protocol/pubsub#subscribe_options", subscription_type="all",
                                 subscription_depth="all")
            await romeo.plugin["xep_0060"].subscribe(SERVICE, "blogs", options=options)
            await pubsub.create_node(SERVICE, "musings", config=juliet.config(collection="blogs"))
            event, through = await romeo.told()
            self.assertEqual((event.tag, event.get("node"), through), (EVENT + "create", "musings", ["blogs"]))
            await juliet.publish("musings", 1)
            event, through = await romeo.told()
            self.assertEqual((event.get("node"), event[0].get("id"), through), ("musings", "1", ["blogs"]))
            listed = await romeo.plugin["xep_0030"].get_items(SERVICE, node="blogs")
            self.assertEqual([item[1] for item in listed["disco_items"]["items"]], ["musings"])
            with self.assertRaises(IqError) as refused:
                await pubsub.set_node_config(SERVICE, "blogs", juliet.config(collection="blogs"))
            self.assertEqual(refused.exception.condition, "not-allowed")
            for client in (juliet, romeo):
                await client.leave()
        run(story)

    def test_approval(self):
        async def story():
            juliet, romeo = await self.pair()
            await juliet.plugin["xep_0060"].create_node(SERVICE, "secrets", config=juliet.config(access_model="authorize"))
            await juliet.publish("secrets", 1)
            answer = await romeo.plugin["xep_0060"].subscribe(SERVICE, "secrets")
            self.assertEqual(answer["pubsub"]["subscription"]["subscription"], "pending")
            with self.assertRaises(IqError) as refused:
                await romeo.plugin["xep_0060"].get_items(SERVICE, "secrets")
            self.assertEqual(refused.exception.condition, "not-authorized")
            asked = await juliet.until("raw", lambda xml: xml.find(FORM + "x") is not None)
            values = {field.get("var"): field.findtext(FORM + "value") for field in asked.iter(FORM + "field")}
            self.assertEqual(values["FORM_TYPE"], AUTHORIZATION)
            self.assertEqual((values["pubsub#node"], values["pubsub#subscriber_jid"]), ("secrets", "romeo@localhost"))
            decision = juliet.make_message(SERVICE)
            decision.append(juliet.form(AUTHORIZATION, node="secrets", subscriber_jid="romeo@localhost", allow="1"))
            decision.send()
            event, _ = await romeo.told()
            self.assertEqual((event.tag, event.get("subscription")), (EVENT + "subscription", "subscribed"))
            event, _ = await romeo.told()
            self.assertEqual(event[0].get("id"), "1")  # the last item
            for client in (juliet, romeo):
                await client.leave()
        run(story)

    def test_gone_elsewhere(self):
        async def story():
            juliet, romeo = await self.pair()
            await juliet.plugin["xep_0060"].create_node(SERVICE, "old")
            await romeo.plugin["xep_0060"].subscribe(SERVICE, "old")
            iq = juliet.make_iq_set(ito=SERVICE, sub=ElementTree.fromstring(
                "<pubsub xmlns='%s'><delete node='old'><redirect uri='xmpp:pubsub.localhost?;node=new'/></delete></pubsub>" % OWNER))
            await iq.send()
            event, _ = await romeo.told()
            self.assertEqual(event[0].get("uri"), "xmpp:pubsub.localhost?;node=new")
            for client in (juliet, romeo):
                await client.leave()

        async def later():
            _, romeo = both = await self.pair()
            with self.assertRaises(IqError) as refused:
                await romeo.plugin["xep_0060"].subscribe(SERVICE, "old")
            self.assertEqual(refused.exception.condition, "gone")
            self.assertIn("xmpp:pubsub.localhost?;node=new", str(refused.exception.iq))
            for client in both:
                await client.leave()
        run(story)
        self.station.stop()
        type(self).start()
        run(later)

    def test_the_servers_state(self):
        async def story():
            juliet, romeo = await self.pair()
            items = await juliet.plugin["xep_0060"].get_items(SERVICE, "server/status")
            status = items["pubsub"]["items"]["item"]["payload"]
            self.assertEqual(status.tag, "{urn:everyport:status:1}status")
            self.assertEqual(status.findtext("{urn:everyport:status:1}people"), "2")
            await juliet.plugin["xep_0060"].subscribe(SERVICE, "server/status")
            await asyncio.sleep(11)  # it looks every ten seconds, and has seen both by now
            await romeo.leave()
            told = None
            while told != "1":  # after what it was when she subscribed
                event, _ = await juliet.told()
                told = event[0][0].findtext("{urn:everyport:status:1}people")
            with self.assertRaises(IqError) as refused:
                await juliet.publish("server/status", 1)
            self.assertEqual(refused.exception.condition, "feature-not-implemented")
            await juliet.leave()
        run(story)

    def test_own_nodes(self):
        async def story():
            juliet, romeo = await self.pair()
            payload = ElementTree.fromstring("<tune xmlns='urn:test'/>")
            await juliet.plugin["xep_0060"].publish("juliet@localhost", "tune", payload=payload)
            items = await juliet.plugin["xep_0030"].get_items("juliet@localhost")
            self.assertIn("tune", [item[1] for item in items["disco_items"]["items"]])
            with self.assertRaises(IqError) as refused:
                await romeo.plugin["xep_0030"].get_items("juliet@localhost")
            self.assertEqual(refused.exception.condition, "service-unavailable")
            info = await juliet.plugin["xep_0030"].get_info("juliet@localhost")
            self.assertIn(("pubsub", "pep", None, None), info["disco_info"]["identities"])
            for client in (juliet, romeo):
                await client.leave()
        run(story)


if __name__ == "__main__":
    unittest.main()
