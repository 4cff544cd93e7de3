"""Rules with everyportd as people run it: a card that is tapped says a line on IRC, a signed webhook says something to XMPP's
people, a poll that closes posts its result in a room, a git hook tells of commits. python3-irc and slixmpp listen, git pushes."""

import hashlib
import hmac
import http.client
import http.server
import json
import os
import re
import ssl
import subprocess
import threading
import time
import unittest

import irc.client
import slixclient
from freeport import free_port
from polling import wait_for
from station import Station

SECRET = "a secret of the orchard"
PASSWORD = "sesame-open"


class Listener:
    """python3-irc's client in a channel."""

    def __init__(self, port, nick, channel):
        self.reactor = getattr(irc.client, "Reactor", getattr(irc.client, "IRC", None))()
        self.lines = []
        self.there = False
        connection = self.reactor.server().connect("127.0.0.1", port, nick)
        connection.add_global_handler("welcome", lambda link, _: link.join(channel))
        connection.add_global_handler("endofnames", lambda *_: setattr(self, "there", True))
        connection.add_global_handler("privmsg", lambda _, event: self.lines.append((event.source.nick, event.target, event.arguments[0])))
        connection.add_global_handler("pubmsg", lambda _, event: self.lines.append((event.source.nick, event.target, event.arguments[0])))
        self.connection = connection
        self.turn_until(lambda: self.there)

    def turn_until(self, done, seconds=15):
        until = time.monotonic() + seconds
        while not done():
            if time.monotonic() > until:
                raise AssertionError("heard only %s" % self.lines)
            self.reactor.process_once(0.05)

    def expect(self, pattern, seconds=15):
        """The next line that fits; those before it are put aside."""
        found = []

        def done():
            while self.lines and not found:
                line = self.lines.pop(0)
                if re.search(pattern, line[2]):
                    found.append(line)
            return found
        self.turn_until(done, seconds)
        return found[0]

    def quiet(self, seconds=0.7):
        until = time.monotonic() + seconds
        while time.monotonic() < until:
            self.reactor.process_once(0.05)
        return not self.lines


class WebServer(http.server.BaseHTTPRequestHandler):
    """Debian's own http.server over TLS: takes calls, each path in its own way."""
    protocol_version = "HTTP/1.1"
    calls = []

    def do_POST(self):
        body = self.rfile.read(int(self.headers["Content-Length"]))
        self.calls.append((self.path, dict(self.headers), body))
        if self.path.startswith("/moved"):
            self.send_response(302)
            self.send_header("Location", "/elsewhere")
        elif self.path.startswith("/long"):
            self.send_response(200)
            self.send_header("Transfer-Encoding", "chunked")
            self.end_headers()
            self.wfile.write(b"5\r\nhello\r\n0\r\n\r\n")
            return
        else:
            self.send_response(204 if self.path.startswith("/ok") else 404)
        self.send_header("Content-Length", "0")
        self.end_headers()

    def log_message(self, *_):
        pass


def web_server(folder, name):
    """Its port, and the certificate that vouches for it: for "localhost" alone."""
    files = [os.path.join(folder, name + end) for end in (".crt", ".key")]
    subprocess.run(["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-days", "2", "-subj", "/CN=" + name,
                    "-addext", "subjectAltName=DNS:localhost", "-out", files[0], "-keyout", files[1]], check=True, capture_output=True)
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), WebServer)
    server.handle_error = lambda *_: None  # who does not believe us hangs up
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(*files)
    server.socket = context.wrap_socket(server.socket, server_side=True, do_handshake_on_connect=False)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    return server, files[0]


class RulesTest(unittest.TestCase):
    def setUp(self):
        self.station = Station()
        self.addCleanup(self.station.__exit__)
        self.ports = {name: free_port() for name in ("irc", "xmpp", "http")}
        self.write("services/irc", 'type = "irc"\nlisten = ["tcp:%d"]\n' % self.ports["irc"])
        self.write("services/xmpp", 'type = "xmpp"\ndomain = "localhost"\nlisten = ["tcp:%d"]\n' % self.ports["xmpp"])
        self.write("services/http", 'type = "http"\nlisten = ["tcp:%d"]\n' % self.ports["http"])

    def write(self, name, text):
        path = os.path.join(self.station.config, name + ".toml")
        os.makedirs(os.path.dirname(path), exist_ok=True)
        with open(path, "w", encoding="utf-8") as file:
            file.write(text)

    def rule(self, name, event, text, over="irc", to="#orchard", top="", when="", more="", place="room"):
        self.write("rules/" + name, '%s[when]\nevent = "%s"\n%s\n%s[[do]]\naction = "say"\nover = "%s"\nto = "%s"\nplace = "%s"\ntext = "%s"\n'
                   % (top, event, when, more, over, to, place, text))

    def post(self, hook, body, **headers):
        link = http.client.HTTPConnection("127.0.0.1", self.ports["http"], timeout=15)
        self.addCleanup(link.close)
        link.request("POST", "/hooks/" + hook, body, {name.replace("_", "-"): value for name, value in headers.items()})
        return link.getresponse().status

    def signed(self, hook, body, **headers):
        mark = hmac.new(SECRET.encode(), body, hashlib.sha256).hexdigest()
        return self.post(hook, body, X_Hub_Signature_256="sha256=" + mark, **headers)

    def test_says_which_card_was_tapped(self):
        reader = self.station.reader("door")
        self.station.command("device", "add", "Door", "serial:" + reader.path, "id12")
        self.rule("door", "card-read", "{device}: {card}")
        self.rule("tagged", "card-read", "seen", more='[[if]]\nfield = "tag"\nequals = "0000000000"\n')
        self.station.start()
        ear = Listener(self.ports["irc"], "ear", "#orchard")
        reader.tap("04A1B2C3D4")
        nick, target, text = ear.expect("Door: ")
        self.assertEqual((nick, target), ("rules", "#orchard"))
        self.assertRegex(text, r"^Door: \w+ \w+$")  # a name, and not the number
        self.assertTrue(ear.quiet())
        self.assertIn("fired 1", self.station.command("rule", "list").stdout)

    def test_tells_xmpp_of_a_signed_webhook(self):
        self.rule("build", "webhook", "Build: {json.state} {text}", over="xmpp", to="alice", place="person", when='secret = "%s"' % SECRET)
        self.rule("room", "webhook", "{json.state}", over="xmpp", to="fruit", when='secret = "%s"' % SECRET)
        self.station.command("user", "add", "alice", "--password-stdin", text=PASSWORD + "\n")
        self.station.start()
        body = json.dumps({"state": "done", "text": "all\r\ngreen\u0007"}).encode()

        async def story():
            alice = slixclient.Client("alice@localhost", PASSWORD, self.ports["xmpp"])
            alice.register_plugin("xep_0045")
            self.assertTrue(await alice.log_in())
            await alice["xep_0045"].join_muc_wait("fruit@rooms.localhost", "Alice", timeout=15)
            form = await alice["xep_0045"].get_room_config("fruit@rooms.localhost")
            form["type"] = "submit"
            await alice["xep_0045"].set_room_config("fruit@rooms.localhost", form)
            json_type = {"Content_Type": "application/json"}
            self.assertEqual(self.post("build", body, **json_type), 401)
            self.assertEqual(self.post("build", body, X_Hub_Signature_256="sha256=" + "0" * 64, **json_type), 401)
            self.assertEqual(self.signed("nobody", body, **json_type), 404)
            self.assertEqual(self.signed("build", body + b" ", **json_type), 202)
            said = await alice.until("message", lambda one: one["type"] == "chat")
            self.assertEqual((said["body"], said["from"].bare), ("Build: done all green", "localhost"))
            self.assertEqual(self.signed("build", body + b" ", **json_type), 200)  # the same again is not done again
            self.assertEqual(self.signed("room", body, **json_type), 202)
            heard = await alice.until("message", lambda one: one["type"] == "groupchat" and one["body"])
            self.assertEqual((heard["body"], heard["from"].resource), ("done", "rules"))
            self.assertEqual(self.post("build", body, Authorization="Bearer " + SECRET, **json_type), 202)
            await alice.until("message", lambda one: one["type"] == "chat")
            self.assertEqual(self.signed("build", b"{", **json_type), 400)
            self.assertIn(self.post("build", b" " * ((1 << 20) + 1), **json_type), (413,))
            await alice.leave()
        slixclient.run(story)
        self.assertNotIn(SECRET, self.station.command("rule", "show", "build").stdout)

    def test_posts_how_a_poll_ended(self):
        poll = 'id = "fruit"\nquestion = "Which fruit?"\n[[answer]]\ntitle = "Apple"\nreaders = ["one"]\n[[answer]]\ntitle = "Pear"\nreaders = ["two"]\n'
        reader = self.station.reader("one")
        self.station.command("device", "add", "one", "serial:" + reader.path, "id12")
        self.station.command("poll", "import", "-", text=poll)
        self.rule("result", "poll-closed", "{question} {tally}; {votes} votes, {winner} wins")
        self.rule("begun", "poll-opened", "Open: {question}")
        self.station.start()
        ear = Listener(self.ports["irc"], "ear", "#orchard")
        self.station.command("poll", "open", "fruit")
        ear.expect(r"^Open: Which fruit\?$")
        reader.tap("04A1B2C3D4")
        wait_for(lambda: len(self.station.command("poll", "export", "fruit").stdout.splitlines()) > 1, "the vote")
        self.station.command("poll", "close", "fruit")
        ear.expect(r"^Which fruit\? Apple 1 \(100 %\), Pear 0 \(0 %\); 1 votes, Apple wins$")

    def test_tells_of_commits_by_a_git_hook(self):
        self.rule("commits", "commit", "{author} pushed {count} to {repository}/{branch}: {message}", when='secret = "%s"' % SECRET)
        self.station.start()
        ear = Listener(self.ports["irc"], "ear", "#orchard")
        repository = os.path.join(self.station.folder, "fruit.git")
        work = os.path.join(self.station.folder, "work")

        def git(*words, where=None):
            subprocess.run(["git", "-c", "user.name=Alice", "-c", "user.email=alice@localhost", *words], cwd=where, check=True, capture_output=True)
        git("init", "--bare", "-b", "main", repository)
        with open(os.path.join(repository, "hooks", "post-receive"), "w", encoding="utf-8") as hook:
            hook.write('#!/bin/sh\nwhile read old new ref; do\n  "%s" --data "%s" --config "%s" rule fire commits repository=fruit branch="${ref#refs/heads/}" \\\n'
                       '    author="$(git log -1 --format=%%an $new)" count=1 message="$(git log -1 --format=%%s $new)"\ndone\n'
                       % (self.station.program, self.station.data, self.station.config))
        os.chmod(hook.name, 0o755)
        git("init", "-b", "main", work)
        git("commit", "--allow-empty", "-m", "Ripen the apples\n\nslowly", where=work)
        git("push", repository, "main", where=work)
        ear.expect(r"^Alice pushed 1 to fruit/main: Ripen the apples$")
        push = json.dumps({"ref": "refs/heads/main", "repository": {"full_name": "orchard/fruit"}, "pusher": {"name": "bob"},
                           "commits": [{}, {}], "head_commit": {"message": "Pick them\nall"}}).encode()
        self.assertEqual(self.signed("commits", push, X_GitHub_Event="push"), 202)
        ear.expect(r"^bob pushed 2 to orchard/fruit/main: Pick them$")
        self.assertEqual(self.signed("commits", push + b"\n", X_GitHub_Event="ping"), 200)
        self.assertTrue(ear.quiet())

    def test_calls_web_servers_elsewhere_by_tls(self):
        os.makedirs(self.station.folder, exist_ok=True)
        servers = {name: web_server(self.station.folder, name) for name in ("known", "strange")}
        for server, _ in servers.values():
            self.addCleanup(server.server_close)
            self.addCleanup(server.shutdown)
        known, strange = (servers[name][0].server_address[1] for name in ("known", "strange"))
        for name, url in {"ok": "https://localhost:%d/ok?a=b" % known, "long": "https://localhost:%d/long" % known, "moved": "https://localhost:%d/moved" % known,
                          "none": "https://localhost:%d/none" % known, "name": "https://127.0.0.1:%d/ok" % known, "strange": "https://localhost:%d/ok" % strange}.items():
            self.write("rules/" + name, '[when]\nevent = "command"\n[[do]]\naction = "post"\nurl = "%s"\nfields = ["text={text}"]\nsecret = "%s"\ntoken = "abc"\n' % (url, SECRET))
        self.station.start(environment={**os.environ, "SSL_CERT_FILE": servers["known"][1]})

        def fire(name):
            done = self.station.command("rule", "fire", name, 'text=a "word"\n', check=False)
            return done.returncode, done.stdout + done.stderr

        self.assertEqual(fire("ok")[0], 0)
        path, headers, body = WebServer.calls.pop()
        told = json.loads(body)
        self.assertEqual((path, told.pop("text")), ("/ok?a=b", 'a "word"'))
        self.assertEqual(sorted(told), ["event-id", "event-time"])  # the secret signs them, too: nobody sends it again
        self.assertEqual(headers["Host"], "localhost:%d" % known)
        self.assertEqual(headers["Authorization"], "Bearer abc")
        self.assertEqual(headers["X-Hub-Signature-256"], "sha256=" + hmac.new(SECRET.encode(), body, hashlib.sha256).hexdigest())
        self.assertEqual(fire("long")[0], 0)
        for name, words in {"moved": "sends calls elsewhere", "none": r"refused it \(404\)", "name": "(?i)certificate", "strange": "(?i)certificate"}.items():
            code, said = fire(name)
            self.assertNotEqual(code, 0, name)
            self.assertRegex(said, words)
        self.assertEqual([call[0] for call in WebServer.calls], ["/long", "/moved", "/none"])  # nobody unproven was told anything

    def test_answers_who_writes_to_it_and_hears_nobody_else(self):
        self.write("rules/coffee", '[when]\nevent = "private-message"\n[[do]]\naction = "answer"\ntext = "{account}/{nick}: {text}"\n')
        self.write("rules/room", '[when]\nevent = "message"\n[[if]]\nfield = "text"\ncontains = "tea"\n[[do]]\naction = "answer"\ntext = "Here, {nick}."\n')
        self.write("rules/nobody", '[when]\nevent = "card-read"\n[[do]]\naction = "answer"\ntext = "x"\n')
        self.station.command("user", "add", "alice", "--password-stdin", text=PASSWORD + "\n")
        self.station.command("user", "add", "bob", "--password-stdin", text=PASSWORD + "\n")
        check = self.station.command("check", check=False)
        self.assertEqual(check.returncode, 78)
        self.assertRegex(check.stderr, r"rules/nobody.toml:\d+: action: Nobody says this event")
        os.unlink(os.path.join(self.station.config, "rules", "nobody.toml"))
        self.assertIn("services: 3, rules: 2", self.station.command("check").stdout)
        self.station.start()
        ear = Listener(self.ports["irc"], "ear", "#orchard")
        eve = Listener(self.ports["irc"], "eve", "#orchard")
        ear.connection.privmsg("rules", "coffee, please")
        self.assertEqual(ear.expect("coffee"), ("rules", "ear", "/ear: coffee, please"))
        ear.connection.privmsg("#orchard", "is there tea?")
        self.assertEqual(ear.expect("Here"), ("rules", "#orchard", "Here, ear."))
        ear.connection.privmsg("eve", "between us")
        eve.expect("between us")

        async def story():
            alice, bob = (slixclient.Client(name + "@localhost", PASSWORD, self.ports["xmpp"]) for name in ("alice", "bob"))
            self.assertTrue(await alice.log_in())
            self.assertTrue(await bob.log_in())
            alice.send_message(mto="localhost", mbody="more coffee", mtype="chat")
            said = await alice.until("message", lambda one: one["type"] == "chat")
            self.assertEqual((said["body"], said["from"].bare), ("alice/alice: more coffee", "localhost"))
            alice.send_message(mto="bob@localhost", mbody="between the two of us", mtype="chat")
            await bob.until("message", lambda one: one["body"] == "between the two of us")
            await alice.leave()
            await bob.leave()
        slixclient.run(story)
        log = self.station.command("rule", "log").stdout
        self.assertEqual(log.count("coffee: done"), 2)
        self.assertNotIn("between", log)
        self.station.command("rule", "disable", "coffee")
        self.assertTrue(ear.quiet())
        ear.connection.privmsg("rules", "still there?")  # by another rule's mouth, which hears nothing more
        self.assertTrue(ear.quiet())

    def test_rules_over_a_bridge_do_not_feed_each_other(self):
        self.write("services/xmpp", 'type = "xmpp"\ndomain = "localhost"\nlisten = ["tcp:%d"]\nshare = ["#orchard=fruit"]\n' % self.ports["xmpp"])
        self.rule("ping", "message", "the pong of the orchard", to="#orchard", more='[[if]]\nfield = "text"\ncontains = "ping"\n')
        self.rule("pong", "message", "the ping of the rooms", over="xmpp", to="fruit", place='room"\nnick = "doorman', more='[[if]]\nfield = "text"\ncontains = "pong"\n')
        self.rule("same", "message", "a line about apples", to="#orchard", more='[[if]]\nfield = "text"\ncontains = "apples"\n')
        self.station.start()
        ear = Listener(self.ports["irc"], "ear", "#orchard")
        ear.connection.privmsg("#orchard", "ping?")
        ear.expect("the pong of the orchard")
        ear.expect("the ping of the rooms")
        self.assertTrue(ear.quiet(2))
        ear.connection.privmsg("#orchard", "apples?")
        ear.expect("a line about apples")
        self.assertTrue(ear.quiet(2))
        ear.connection.privmsg("#orchard", "a line about apples")  # whoever repeats it stops nothing
        self.assertTrue(ear.quiet())
        listed = self.station.command("rule", "list").stdout
        self.assertNotIn("stopped", listed)
        self.assertRegex(listed, "(?m)^same .*own words came back")
        self.assertIn("make each other fire: ping", self.station.command("rule", "log").stdout)

    def test_dry_runs_checks_and_keeps_a_log(self):
        self.rule("dry", "message", "{nick} wants {text}", top="dry-run = true\n", more='[[if]]\nfield = "text"\ncontains = "tea"\n')
        self.rule("echo", "message", "I heard {text}", more='[[if]]\nfield = "text"\nlike = "hello*"\n')
        self.write("rules/wrong", '[when]\nevent = "mesage"\n')
        self.station.start()
        ear = Listener(self.ports["irc"], "ear", "#orchard")
        check = self.station.command("rule", "check", check=False)
        self.assertNotEqual(check.returncode, 0)
        self.assertIn("rules/wrong.toml:2: event: There is no “mesage”; did you mean message", check.stdout)
        tried = self.station.command("rule", "dry-run", "dry", "text=more tea", "nick=bob").stdout
        self.assertEqual(tried, "dry: dry run\n  Say in #orchard over irc: bob wants more tea\n")
        self.assertIn("did not match", self.station.command("rule", "dry-run", "dry", "text=coffee").stdout)
        self.assertIn("has no field", self.station.command("rule", "dry-run", "dry", "txet=coffee", check=False).stderr)
        ear.connection.privmsg("#orchard", "tea!")
        ear.connection.privmsg("#orchard", "hello\x02 there")
        ear.expect("^I heard hello there$")
        self.assertTrue(ear.quiet())
        log = self.station.command("rule", "log").stdout
        self.assertIn("dry: dry run\n  Say in #orchard over irc: ear wants tea!", log)
        self.assertIn("echo: done", log)
        self.station.command("rule", "disable", "echo")
        self.assertRegex(self.station.command("rule", "list").stdout, r"(?m)^echo +off ")
        ear.connection.privmsg("#orchard", "hello again")
        self.assertTrue(ear.quiet())
        self.assertNotEqual(self.station.command("rule", "fire", "echo", "text=hello", check=False).returncode, 0)
        self.station.command("rule", "enable", "echo")
        self.station.command("rule", "fire", "echo", "text=hello by hand")
        ear.expect("^I heard hello by hand$")
        self.station.command("rule", "remove", "echo")
        self.assertFalse(os.path.exists(os.path.join(self.station.config, "rules", "echo.toml")))

    def test_works_on_files_where_no_program_runs(self):
        os.makedirs(self.station.data, 0o700)  # one that is named is to be there
        self.rule("quiet", "command", "{text}")
        self.assertRegex(self.station.command("rule", "list").stdout, r"(?m)^quiet +on +command +fired 0 +never$")
        self.station.command("rule", "disable", "quiet")
        with open(os.path.join(self.station.config, "rules", "quiet.toml"), encoding="utf-8") as file:
            self.assertTrue(file.read().startswith("enabled = false\n"))
        self.assertIn("dry run", self.station.command("rule", "dry-run", "quiet", "text=x").stdout)
        self.assertNotEqual(self.station.command("rule", "fire", "quiet", check=False).returncode, 0)

    def test_stops_rules_that_feed_each_other(self):
        self.rule("ping", "message", "pong from {nick}", to="#orchard", more='[[if]]\nfield = "text"\ncontains = "ping"\n')
        self.rule("twice", "webhook", "again", when='secret = "%s"' % SECRET)
        self.write("rules/twice", '[when]\nevent = "webhook"\nsecret = "%s"\n[[do]]\naction = "post"\nurl = "http://127.0.0.1:%d/hooks/twice"\ntoken = "%s"\n'
                   % (SECRET, self.ports["http"], SECRET))
        self.station.start()
        self.assertEqual(self.post("twice", b"go", Authorization="Bearer " + SECRET), 202)
        wait_for(lambda: "stopped" in self.station.command("rule", "list").stdout, "a rule that was stopped")
        self.assertRegex(self.station.command("rule", "list").stdout, r"(?m)^twice +stopped .*what it does makes it fire again")


if __name__ == "__main__":
    unittest.main(verbosity=2)
