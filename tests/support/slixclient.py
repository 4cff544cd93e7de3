"""Debian's slixmpp as a client of a real everyportd: what the scripts share."""

import asyncio
import ssl

import slixmpp


class Client(slixmpp.ClientXMPP):
    """One client, over STARTTLS with the host's own certificate. Waits for what it is asked to, never longer."""

    def __init__(self, jid, password, port, mechanism=None):
        super().__init__(jid, password)
        self.port = port
        self.ssl_context.check_hostname = False
        self.ssl_context.verify_mode = ssl.CERT_NONE
        for plugin in ("xep_0030", "xep_0059", "xep_0060", "xep_0077", "xep_0092", "xep_0199", "xep_0203"):
            self.register_plugin(plugin)
        if mechanism:
            self.plugin["feature_mechanisms"].use_mech = mechanism
        self.heard = []
        self.changed = asyncio.Event()
        self.used = None  # the mechanism that the login went by
        self.add_event_handler("auth_success", lambda _: setattr(self, "used", self.plugin["feature_mechanisms"].mech.name))
        for event in ("message", "presence_available", "presence_unavailable", "presence_subscribe", "presence_subscribed",
                      "presence_unsubscribed", "roster_update", "pubsub_publish", "pubsub_retract", "pubsub_delete",
                      "session_start", "failed_all_auth", "disconnected"):
            self.add_event_handler(event, lambda stanza, event=event: self.note(event, stanza))

    def note(self, event, stanza):
        self.heard.append((event, stanza))
        self.changed.set()

    async def until(self, event, matches=lambda stanza: True, seconds=15):
        """The first such event, which is taken out of what was heard."""
        end = asyncio.get_event_loop().time() + seconds
        while True:
            for index, (name, stanza) in enumerate(self.heard):
                if name == event and matches(stanza):
                    del self.heard[index]
                    return stanza
            self.changed.clear()
            left = end - asyncio.get_event_loop().time()
            if left <= 0:
                raise AssertionError("%s did not hear %s, but %s" % (self.boundjid, event, [name for name, _ in self.heard]))
            try:
                await asyncio.wait_for(self.changed.wait(), left)
            except asyncio.TimeoutError:
                pass

    async def log_in(self, available=True, direct_tls=False):
        """True once there is a session; False when every offered way to log in was refused."""
        self.connect(("127.0.0.1", self.port), use_ssl=direct_tls, disable_starttls=direct_tls)
        while True:
            self.changed.clear()
            names = [name for name, _ in self.heard]
            if "session_start" in names:
                break
            if "failed_all_auth" in names or "disconnected" in names:
                return False
            await asyncio.wait_for(self.changed.wait(), 20)
        if available:
            await self.get_roster()
            self.send_presence()
        return True

    async def leave(self):
        self.disconnect()
        await asyncio.wait_for(self.disconnected, 10)


def run(story):
    """Runs a coroutine in a loop of its own; slixmpp's clients take the loop that is current when they are made."""
    loop = asyncio.new_event_loop()
    asyncio.set_event_loop(loop)
    try:
        return loop.run_until_complete(asyncio.wait_for(story(), 120))
    finally:
        left = asyncio.all_tasks(loop)
        for task in left:
            task.cancel()
        loop.run_until_complete(asyncio.gather(*left, return_exceptions=True))
        loop.close()
