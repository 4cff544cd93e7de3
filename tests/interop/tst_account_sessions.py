"""An account that changes while its owner is in: OpenSSH's client and telnet at the prompt, slixmpp, python3-irc. Who is
disabled, loses a right or whose password changes is shown out with the protocol's own word, at once; others stay."""

import subprocess
import time
import unittest

import irc.client
import pexpect

from manhole import PASSWORD, Manhole, Screen
from slixclient import Client, run

SECRET = "open-sesame"  # without a space: NickServ takes words
SOON = 2.0  # seconds in which somebody has to be gone


class Talker:
    """python3-irc, logged in to an account."""

    def __init__(self, port, account, nick):
        self.reactor = irc.client.IRC()
        self.words = []
        self.error = None
        self.gone = False
        self.connection = self.reactor.server()
        for event in ("welcome", "error", "disconnect", "umode", "youreoper", "mode", "900"):
            self.connection.add_global_handler(event, self.heard)
        self.connection.connect("127.0.0.1", port, nick, username=account)
        self.until(lambda: "welcome" in self.words)
        self.connection.privmsg("NickServ", "IDENTIFY %s %s" % (account, SECRET))
        self.until(lambda: "900" in self.words)  # RPL_LOGGEDIN

    def heard(self, connection, event):
        self.words.append(event.type)
        if event.type == "error":
            self.error = event.target
        self.gone = self.gone or event.type == "disconnect"

    def until(self, is_so, seconds=10):
        end = time.monotonic() + seconds
        while not is_so():
            if time.monotonic() > end:
                raise AssertionError("it never came; there were %s" % self.words)
            self.reactor.process_once(0.05)

    def stays(self, seconds=0.5):
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            self.reactor.process_once(0.05)
        return not self.gone

    def close(self):
        if not self.gone:
            self.connection.disconnect()


class AccountSessionsTest(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.house = Manhole("serve", "irc", "listen=tcp:0:interface=127.0.0.1", "serve", "xmpp", "domain=localhost",
                            "listen=tcp:0:interface=127.0.0.1")
        cls.ports = {line.split("://")[0].split()[-1]: int(line.rsplit(":", 1)[1]) for line in cls.house.station.addresses}

    @classmethod
    def tearDownClass(cls):
        cls.house.stop()

    def account(self, name, role="administrator"):
        self.house.user("add", name, "--password-stdin", "--role", role, text=SECRET + "\n")
        self.house.user("key", name, self.house.key + ".pub")
        return name

    def ssh(self, user):
        screen = self.house.prompt(user=user, more=["-o", "LogLevel=INFO"])
        self.addCleanup(screen.child.close, True)
        screen.wait(">>>")
        return screen

    def telnet(self, user):
        screen = Screen(pexpect.spawn("telnet", ["127.0.0.1", str(self.house.telnet)], encoding="utf-8", timeout=30, dimensions=(24, 80)))
        self.addCleanup(screen.child.close, True)
        screen.wait("login: ")
        screen.send(user + "\r")
        screen.wait("Password: ")
        screen.send(SECRET + "\r")
        screen.wait(">>>")
        return screen

    def talker(self, account, nick):
        talker = Talker(self.ports["irc"], account, nick)
        self.addCleanup(talker.close)
        return talker

    def ends(self, screen, why):
        before = time.monotonic()
        screen.wait(why, SOON)
        screen.child.expect(pexpect.EOF)
        self.assertLess(time.monotonic() - before, SOON)

    # --- The prompt

    def test_who_is_disabled_leaves_the_prompt(self):
        self.account("dan")
        screens = self.ssh("dan"), self.telnet("dan")
        other = self.ssh("alice")
        self.house.user("disable", "dan")
        for screen in screens:
            self.ends(screen, "The account has been disabled.")
        self.assertEqual(self.house.run("1", user="dan").returncode, 255)
        other.send("6 * 7\r")
        other.wait("\n42")

    def test_who_is_no_administrator_any_more_leaves_python(self):
        self.account("dave")
        screens = self.ssh("dave"), self.telnet("dave")
        self.house.user("role", "dave", "operator")
        for screen in screens:
            self.ends(screen, "rights have changed")
        self.assertEqual(self.house.run("[each.state for each in services]", user="dave").stdout[:2], "['")
        self.house.user("role", "dave", "member")
        self.assertIn("no prompt", self.house.run("1", user="dave").stderr)

    def test_who_came_by_a_key_goes_with_it(self):
        self.account("kim")
        by_key, by_password = self.ssh("kim"), self.telnet("kim")
        shown = self.house.user("keys", "kim").split()[0]
        self.house.user("forget", "kim", shown)
        self.ends(by_key, "not good for this account any more")
        by_password.send("6 * 7\r")
        by_password.wait("\n42")
        self.assertEqual(self.house.run("1", user="kim").returncode, 255)

    def test_who_came_by_a_token_goes_with_it(self):
        self.account("tom", "member")
        token = self.house.user("token", "tom", "phone").split()[-1]

        async def story():
            phone = Client("tom@localhost/phone", token, self.ports["xmpp"], mechanism="PLAIN")
            self.assertTrue(await phone.log_in())
            self.house.user("revoke", "tom", self.house.user("tokens", "tom").split()[0])
            await phone.until("disconnected", seconds=SOON)
            again = Client("tom@localhost/phone", token, self.ports["xmpp"], mechanism="PLAIN")
            self.assertFalse(await again.log_in())
        run(story)

    def test_who_becomes_more_stays(self):
        self.account("eve", "operator")
        screen = self.ssh("eve")
        self.house.user("role", "eve", "administrator")
        screen.send("1 + 1\r")
        screen.wait("\n2")

    def test_a_command_ends_with_its_account(self):
        self.account("fred")
        words = self.house.words(user="fred", more=["-o", "BatchMode=yes", "-o", "LogLevel=INFO"])
        running = subprocess.Popen(words + ["import asyncio; print('begun'); await asyncio.sleep(60)"],
                                   stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
        self.addCleanup(running.kill)
        self.assertEqual(running.stdout.readline(), "begun\n")
        self.house.user("remove", "fred")
        _, errors = running.communicate(timeout=SOON + 3)
        self.assertIn("The account has been removed.", errors)
        self.assertEqual(running.returncode, 255)

    # --- IRC

    def test_who_is_disabled_leaves_irc(self):
        self.account("ida", "member")
        self.account("al", "member")
        ida, al = self.talker("ida", "ida"), self.talker("al", "al")
        self.house.user("disable", "ida")
        ida.until(lambda: ida.gone, SOON)
        self.assertIn("The account has been disabled.", ida.error)
        self.assertTrue(al.stays())

    def test_who_may_not_use_irc_any_more_leaves_it_alone(self):
        self.account("ivo")
        ivo, screen = self.talker("ivo", "ivo"), self.ssh("ivo")
        self.house.user("deny", "ivo", "login", "irc")
        ivo.until(lambda: ivo.gone, SOON)
        self.assertIn("may not log in here any more", ivo.error)
        screen.send("6 * 7\r")
        screen.wait("\n42")

    def test_an_operator_whose_role_goes_is_none(self):
        self.account("oona", "operator")
        oona = self.talker("oona", "oona")
        oona.connection.send_raw("OPER oona :" + SECRET)
        oona.until(lambda: "youreoper" in oona.words)
        oona.stays()
        oona.words.clear()
        self.house.user("role", "oona", "member")
        oona.until(lambda: "umode" in oona.words or "mode" in oona.words, SOON)
        self.assertTrue(oona.stays())

    def test_a_new_password_over_irc_ends_the_others(self):
        self.account("pia", "member")
        here, there = self.talker("pia", "pia"), self.talker("pia", "pia-too")
        here.connection.privmsg("NickServ", "PASSWD better-by-far")
        there.until(lambda: there.gone, SOON)
        self.assertIn("password has been changed", there.error)
        self.assertTrue(here.stays())

    # --- XMPP

    def test_who_is_disabled_leaves_xmpp(self):
        self.account("xena", "member")

        async def story():
            desk = Client("xena@localhost/desk", SECRET, self.ports["xmpp"])
            other = Client("alice@localhost/desk", PASSWORD, self.ports["xmpp"])
            why = []
            desk.add_event_handler("stream_error", lambda error: why.append((error["condition"], error["text"])))
            self.assertTrue(await desk.log_in() and await other.log_in())
            self.house.user("disable", "xena")
            await desk.until("disconnected", seconds=SOON)
            self.assertEqual(why, [("not-authorized", "The account has been disabled.")])
            again = Client("xena@localhost/desk", SECRET, self.ports["xmpp"])
            self.assertFalse(await again.log_in())
            await other["xep_0199"].ping("localhost")
            await other.leave()
        run(story)

    def test_a_new_password_over_xmpp_ends_the_others(self):
        self.account("yara", "member")

        async def story():
            desk, phone = (Client("yara@localhost/" + place, SECRET, self.ports["xmpp"]) for place in ("desk", "phone"))
            self.assertTrue(await desk.log_in() and await phone.log_in())
            await desk["xep_0077"].change_password("better by far")
            await phone.until("disconnected", seconds=SOON)
            await desk["xep_0199"].ping("localhost")
            self.house.user("passwd", "yara", "--password-stdin", text=SECRET + "\n")
            await desk.until("disconnected", seconds=SOON)
        run(story)

    def test_a_right_over_xmpp(self):
        self.account("zoe", "member")

        async def story():
            desk = Client("zoe@localhost/desk", SECRET, self.ports["xmpp"])
            self.assertTrue(await desk.log_in())
            self.house.user("deny", "zoe", "looking")  # has nothing to do with it
            await desk["xep_0199"].ping("localhost")
            self.house.user("deny", "zoe", "login", "xmpp")
            await desk.until("disconnected", seconds=SOON)
        run(story)


if __name__ == "__main__":
    unittest.main()
