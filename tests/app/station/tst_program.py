"""What everyportd makes of its configuration and of the rights it has."""

import json
import os
import pwd
import re
import shutil
import signal
import socket
import stat
import subprocess
import tempfile
import unittest

from polling import wait_for
from station import AS_NOBODY, MEMORY_TELLS, Station, may_be_looked_into

IS_ROOT = os.geteuid() == 0

OUT_OF_DATE = """-----BEGIN CERTIFICATE-----
MIIBDDCBtAIBATAKBggqhkjOPQQDAjATMREwDwYDVQQDDAhvbGQudGVzdDAeFw0y
MDAxMDEwMDAwMDBaFw0yMTAxMDEwMDAwMDBaMBMxETAPBgNVBAMMCG9sZC50ZXN0
MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEzRm9HY9Meh2R+EwPgqnQgttHwz1Q
M2DJwPTkQ+zSv03qRu3mfjVPxphr236E9gr4zubHh00Cs56nBW9dwlDTHzAKBggq
hkjOPQQDAgNHADBEAiA/7V09MlaTdemiJMKn8IB4IeKMilzQL1u7mLhPXSbDAwIg
KknVtngErw5+YMhV9bII0/RtY9/AdadcMNOz/D6H4tI=
-----END CERTIFICATE-----
"""


class Configured(unittest.TestCase):
    def setUp(self):
        self.station = Station()
        self.addCleanup(self.station.__exit__, None, None, None)

    def write(self, name, text):
        path = os.path.join(self.station.config, name)
        os.makedirs(os.path.dirname(path), exist_ok=True)
        with open(path, "w") as file:
            file.write(text)
        return path

    def wait_for_line(self, pattern):
        wait_for(lambda: re.search(pattern, self.station.stderr()), lambda: pattern + "\n" + self.station.stderr())

    def test_what_has_no_address_has_no_line(self):
        """The home of stations, before there is a server at which they meet."""
        self.station.start("serve", "stations", "serve", "http", "listen=tcp:0")
        self.assertEqual([line.split()[0] for line in self.station.addresses], ["http"])
        self.assertEqual(self.station.stop(), 0)

    def test_a_wrong_file_is_named_and_the_rest_starts(self):
        bad = self.write("services/bad.toml", 'type = "http"\nmax-viewers = "many"\n')
        worse = self.write("services/worse.toml", 'type = "http"\nlisten = [\n')
        main = self.write("everyport.toml", '# mine\nlog-levle = "debug"\n')
        self.write("services/good.toml", 'type = "http"\nlisten = "tcp:0"\n')
        self.station.start()
        self.assertEqual([line.split()[0] for line in self.station.addresses], ["good"])
        text = self.station.stderr()
        self.assertIn('%s:2: max-viewers: Must be a number' % bad, text)
        self.assertRegex(text, re.escape(worse) + r":\d+: ")
        self.assertIn("%s:2: log-levle: There is no such option; did you mean log-level?" % main, text)
        self.assertEqual(self.station.stop(), 0)

        check = self.station.command("check", check=False)
        self.assertEqual(check.returncode, 78)
        self.assertEqual(check.stderr.count("\n"), 3)
        for path in (bad, worse, main):
            os.unlink(path)
        self.assertEqual(self.station.command("check").returncode, 0)

    def test_check_names_all_that_is_wrong(self):
        """Every fault that can be found, by line; of a file that is full of them the first twenty."""
        main = self.write("everyport.toml", 'log-level = "loud"\nlog-levle = "debug"\nproxy = "tor"\nnames = "mine"\n')
        bad = self.write("services/bad.toml", 'type = "http"\nmax-viewers = "many"\nlisten = "nonsense"\nlisen = "x"\n')
        self.write("services/full.toml", 'type = "http"\n' + "".join("wrong-%d = 1\n" % at for at in range(25)))
        ends = self.write("services/ends.toml", 'type = "http"\nlisten =')
        rule = self.write("rules/hall.toml", '[when]\nevent = "card-red"\n[[do]]\naction = "lgo"\ntext = "x"\n')
        check = self.station.command("check", check=False)
        self.assertEqual(check.returncode, 78)
        for place in ("%s:1: log-level: " % main, "%s:2: log-levle: " % main, "%s:3: proxy: A proxy is written as socks5:127.0.0.1:9050 or " % main, "%s:4: names: " % main, "%s:2: max-viewers: " % bad,
                      "%s:3: listen: " % bad, "%s:4: lisen: There is no such option; did you mean listen?" % bad,
                      "%s:2: listen: The file ends before this line is whole: a line is KEY = VALUE." % ends,
                      "%s:2: event: There is no “card-red”; did you mean card-read?" % rule, "%s:4: action: There is no “lgo”; did you mean log?" % rule):
            self.assertIn("everyportd: " + place, check.stderr)
        self.assertIn("… and 5 more in that file.\n", check.stderr)
        self.assertEqual(check.stderr.count("wrong-"), 20)
        self.assertNotIn("depends on", check.stderr)  # what nobody can judge yet is no fault

    def test_check_goes_on_behind_what_is_no_toml(self):
        """And tells of each entry of a list."""
        main = self.write("everyport.toml", 'log-level = loud\nlog-levle = "debug"\nproxy = tor\n')
        bad = self.write("services/bad.toml", 'type = "http"\nmax-viewers = many\nlisten = "nonsense"\nindex = yes\nlisen = "x"\n')
        lists = self.write("services/lists.toml", 'type = "http"\nlisten = [\n  "tcp:0",\n  "nonsense",\n  "worse",\n]\n')
        check = self.station.command("check", check=False)
        self.assertEqual(check.returncode, 78)
        places = ["%s:%d: %s: " % place for place in (
            (main, 1, "log-level"), (main, 2, "log-levle"), (main, 3, "proxy"), (bad, 2, "max-viewers"), (bad, 3, "listen"),
            (bad, 4, "index"), (bad, 5, "lisen"), (lists, 4, "listen"), (lists, 5, "listen"))]
        lines = check.stderr.splitlines()
        self.assertEqual(len(lines), len(places), check.stderr)
        for place, line in zip(places, lines):
            self.assertIn("everyportd: " + place, line)

    def test_check_names_votes_that_were_set_aside(self):
        for folder in (self.station.data, self.station.config):
            os.makedirs(folder, mode=0o700, exist_ok=True)
        kept, damaged = (os.path.join(self.station.data, "taps.journal." + end) for end in ("20261130-180000007", "damaged"))
        for name in (kept, damaged):
            open(name, "w").close()
        check = self.station.command("check")
        self.assertIn("it works", check.stdout)
        self.assertIn("%s holds votes that waited to be stored" % kept, check.stderr)
        self.assertIn("%s was put aside from taps.journal" % damaged, check.stderr)

    def test_check_looks_at_the_options_of_a_start(self):
        """With options that a start would not take, a check does not say that all is well."""
        self.write("services/good.toml", 'type = "http"\nlisten = "tcp:0"\n')
        self.assertIn("all is well", self.station.command("check").stdout)
        for words, said in ((("--passwords", "nonsense"), '--passwords: "nonsense" names no place of passwords'),
                            (("--passwords", "file:/x:role=king"), "--passwords: There is no role king"),
                            (("--passwords", "file:" + self.station.config), "--passwords: %s is no ordinary file" % self.station.config),
                            (("--data", self.station.config + "/services/good.toml/data"), "%s/services/good.toml is a file, and no folder." % self.station.config),
                            (("--uid", "no-such-user"), "This computer has no user no-such-user."),
                            (("--gid", "no-such-group"), "This computer has no group no-such-group."),
                            (("--logfile", "/nowhere/log"), "--logfile: Writing /nowhere/log: "),
                            (("--logfile", self.station.config), "--logfile: %s is a folder; name a file." % self.station.config),
                            (("--pidfile", "/nowhere/pid"), "--pidfile: Writing /nowhere/pid: ")):
            check = self.station.command(*words, "check", check=False)
            self.assertEqual((check.returncode, check.stdout), (78, ""), words)
            self.assertIn("everyportd: " + said, check.stderr)
        check = self.station.command("check", "--passwords", "file:%s/none" % self.station.folder)
        self.assertIn("it works", check.stdout)
        self.assertIn("%s/none is not there" % self.station.folder, check.stderr)
        main = self.write("everyport.toml", 'passwords = ["pam:every/port"]\n')
        check = self.station.command("check", check=False)
        self.assertEqual(check.returncode, 78)
        self.assertIn("%s: passwords: " % main, check.stderr)
        os.unlink(main)
        self.write("services/twin.toml", 'type = "http"\nlisten = "tcp:18098:interface=*"\n')
        twin = self.write("services/twin2.toml", 'type = "irc"\nlisten = ["tcp:0", "tcp:18098"]\n')
        check = self.station.command("check", check=False)
        self.assertEqual((check.returncode, check.stderr.count("\n")), (78, 1))
        self.assertIn("%s: listen: Port 18098 is one service's alone, and the service twin takes it, too" % twin, check.stderr)
        self.write("services/twin2.toml", 'type = "irc"\nenabled = false\nlisten = ["tcp:0", "tcp:18098"]\n')
        self.assertIn("all is well", self.station.command("check").stdout)
        broken = self.write("rules/two\nlines.toml", "nothing\n")
        check = self.station.command("check", check=False)
        self.assertTrue(all(line.startswith("everyportd: ") for line in check.stderr.splitlines()), check.stderr)
        self.assertIn("two lines", check.stderr)
        os.unlink(broken)
        old = self.write("old.crt", OUT_OF_DATE)
        self.write("old.key", "nothing\n")
        given = self.write("services/given.toml", 'type = "irc"\nlisten = "tcp:0"\ncertificate = "%s"\nkey = "%s"\n' % (old, old.replace(".crt", ".key")))
        self.assertIn("The certificate %s has been out of date since 2021-01-01" % old, self.station.command("check", check=False).stderr)
        self.write("services/given.toml", 'type = "http"\nlisten = "tls:0:certificate=%s:key=%s"\n' % (old, old.replace(".crt", ".key")))
        check = self.station.command("check", check=False)
        self.assertEqual(check.returncode, 78)
        self.assertIn("The certificate %s has been out of date since 2021-01-01" % old, check.stderr)
        self.assertIn("%s: listen: %s with %s: There is no private key" % (given, old, old.replace(".crt", ".key")), check.stderr)
        os.unlink(given)
        self.check_of_values_that_do_not_fit_each_other()
        pipe = os.path.join(self.station.folder, "pipe")
        os.mkfifo(pipe)
        check = self.station.command("--logfile", pipe, "check", check=False)
        self.assertEqual(check.returncode, 78)
        self.assertIn("--logfile: %s is a pipe that nobody reads; name a file." % pipe, check.stderr)
        large = self.write("large", "")
        os.truncate(large, 17 << 20)
        self.assertIn("is larger than 16 MiB", self.station.command("--passwords", "file:" + large, "check", check=False).stderr)
        self.assertFalse(os.path.exists(self.station.data))  # it only looks

    def check_of_values_that_do_not_fit_each_other(self):
        """Each is right for itself, and the service would not start."""
        key = self.write("half.key", "nothing\n")
        for text, said in (('type = "irc"\nlisten = "tcp:0"\nkey = "%s"\n' % key, "certificate: A certificate and its key belong together."),
                           ('type = "xmpp"\nlisten = "tcp:0"\ndomain = "me@example.org"\n', "domain: The domain is written like chat.example.org"),
                           ('type = "http"\nlisten = "tcp:0"\npublic-address = "example.org"\n', "public-address: The public address is written like"),
                           ('type = "manhole"\nlisten = "tcp:0"\ntelnet = "tcp:0:interface=*"\n', "telnet: Telnet sends passwords as they are."),
                           ('type = "bridge"\nserver = "tcp:192.0.2.1:6667"\nchannels = ["#a=#b"]\nlogin = "me"\n', "password-file: An account needs its password's file.")):
            given = self.write("services/given.toml", text)
            check = self.station.command("check", check=False)
            self.assertEqual((check.returncode, check.stdout), (78, ""), text)
            self.assertRegex(check.stderr, r"everyportd: %s(:\d+)?: %s" % (re.escape(given), re.escape(said)))
            self.write("services/given.toml", "enabled = false\n" + text)
            self.assertEqual(self.station.command("check").returncode, 0, text)
        given = self.write("services/given.toml", 'type = "bridge"\nlogin = "me"\nserver = "tls:192.0.2.1:6697"\nchannels = ["a"]\n')
        check = self.station.command("check", check=False)
        self.assertRegex(check.stderr, r"given\.toml: password-file: .*\n.*given\.toml:4: channels: A channel is written")
        for text, said in (('type = "bridge"\n', "given.toml: server: Name the other network's server"),
                           ('type = "bridge"\nserver = "tcp:192.0.2.1:6667"\n', "given.toml: channels: Name a channel at least"),
                           ('type = "irc"\nlisten = "tcp:0"\ncapture = "/nonexistent/x"\n', "given.toml:3: capture: Must be a file in a folder that exists"),
                           ('type = "irc"\nlisten = "tcp:0"\ncapture = "none/x"\n', "given.toml:3: capture: "),
                           ('type = "xmpp"\nlisten = "tcp:0"\nupload-url = "nope"\n', "given.toml:3: upload-url: Must be written like https:"),
                           ('type = "xmpp"\nlisten = "tcp:0"\nwebsocket-url = "nope"\n', "given.toml:3: websocket-url: Must be written like wss:"),
                           ('type = "xmpp"\nlisten = "tcp:0"\nwebsocket-origins = ["nope"]\n', "given.toml:3: websocket-origins: nope is no page's origin"),
                           ('type = "http"\nlisten = "tcp:0"\nxmpp-websocket = ["http://foo"]\n', "given.toml:3: xmpp-websocket: Must be written like wss:")):
            self.write("services/given.toml", text)
            check = self.station.command("check", check=False)
            self.assertEqual((check.returncode, check.stdout), (78, ""), text)
            self.assertIn(said, check.stderr)
        # What works all the same, and is hardly meant so.
        for text, said in (('type = "bridge"\nserver = "tcp:192.0.2.1:6667"\nchannels = ["#a"]\nservice = "nope"\n', "given.toml:4: service: There is no service “nope” of type irc."),
                           ('type = "bridge"\nserver = "tcp:192.0.2.1:6667"\nchannels = ["#a"]\nservice = "given"\n', "given.toml:4: service: There is no service “given” of type irc."),
                           ('type = "xmpp"\nlisten = "tcp:0"\nshare = "#a"\nshare-with = "nope"\n', "given.toml:4: share-with: There is no service “nope” of type irc."),
                           ('type = "xmpp"\nlisten = "tcp:0"\nshare = "#a"\n', "given.toml: share-with: There is no service “irc” of type irc."),
                           ('type = "irc"\nlisten = "tcp:0"\nsts-port = 6697\n', "given.toml:3: sts-port: Clients are told to come back with TLS at port 6697")):
            self.write("services/given.toml", text)
            check = self.station.command("check")
            self.assertIn(said, check.stderr)
            self.assertIn("it works", check.stdout)
        self.write("services/given.toml", 'type = "xmpp"\nlisten = "tcp:0"\n')  # what is not looked at may be called anything
        self.assertEqual(self.station.command("check").stderr, "")
        os.unlink(given)

    def test_a_start_says_which_service_is_not_there(self):
        self.write("services/wanting.toml", 'type = "xmpp"\nlisten = "tcp:0"\nshare = "#a"\nshare-with = "nope"\n')
        self.station.start()
        self.assertIn("share-with: There is no service “nope” of type irc.", self.station.stderr())
        self.assertEqual(self.station.stop(), 0)

    def test_check_of_a_folder_that_is_not_there(self):
        check = subprocess.run([self.station.program, "--config", self.station.folder + "/nix", "--data", self.station.data, "check"],
                               capture_output=True, text=True, timeout=30)
        self.assertEqual((check.returncode, check.stdout), (78, ""))
        self.assertIn("There is no folder %s/nix, so nothing of it was checked" % self.station.folder, check.stderr)

    def test_rules_of_another_folder_beside_a_running_program(self):
        """A check of the folder that is named, not of the one that the program on the data folder runs on."""
        os.makedirs(self.station.folder + "/other/rules", 0o700)
        rule = self.station.folder + "/other/rules/door.toml"
        with open(rule, "w", encoding="utf-8") as file:
            file.write('[when]\nevent = "card-read"\n[[do]]\naction = "log"\ntext = "x"\n')
        os.chmod(rule, 0o600)
        self.station.start()
        for words in ((), ("door",)):
            check = subprocess.run([self.station.program, "--config", self.station.folder + "/other", "--data", self.station.data, "rule", "check", *words],
                                   capture_output=True, text=True, timeout=30)
            self.assertEqual((check.returncode, check.stdout), (0, rule + ": right\n"), check.stderr)
        self.check_rules_of_mistyped_folders()
        self.assertEqual(self.station.stop(), 0)
        self.check_rules_of_mistyped_folders()

    def check_rules_of_mistyped_folders(self):
        """What is not there does not look right, whether a program runs or not."""
        os.makedirs(self.station.folder + "/empty", exist_ok=True)
        for name, ends in (("nix", (66, "", "everyportd: There is no folder %s/nix, so nothing of it was checked.\n" % self.station.folder)),
                           ("empty", (0, "%s/empty: rules: 0\n" % self.station.folder, ""))):
            check = subprocess.run([self.station.program, "--config", self.station.folder + "/" + name, "--data", self.station.data, "rule", "check"],
                                   capture_output=True, text=True, timeout=30)
            self.assertEqual((check.returncode, check.stdout, check.stderr), ends)

    def test_files_that_are_too_deep(self):
        """Tables in tables without an end are refused wherever files are read, by a check and by the program that runs."""
        deep = "a" + ".a" * 32000 + " = 1\n"
        self.write("services/x.toml", deep)
        check = self.station.command("check", check=False)
        self.assertEqual(check.returncode, 78)
        self.assertIn("services/x.toml:1: Lists and tables stand too deep in each other here.", check.stderr)
        self.station.start()
        self.assertIn("too deep", self.station.stderr())
        self.write("rules/deep.toml", deep)
        self.write("plugins/deep/plugin.toml", deep)
        for words in (("poll", "import", "-"), ("rule", "check"), ("plugin", "list")):
            done = self.station.command(*words, text=deep, check=False)
            self.assertIn("too deep", done.stdout + done.stderr, words)
        self.assertEqual(self.station.stop(), 0)

    def test_files_that_others_may_write_or_read(self):
        """What others may write is not used; of a secret that others may read a word is said."""
        os.chmod(self.station.folder, 0o755)
        rule = self.write("rules/hook.toml", '[when]\nevent = "webhook"\nsecret = "a long enough secret"\n[[do]]\naction = "log"\ntext = "x"\n')
        service = self.write("services/web.toml", 'type = "http"\nlisten = "tcp:0"\n')
        os.chmod(rule, 0o644)
        check = self.station.command("check")
        self.assertIn("Others on this computer may read %s, which holds a secret. Take that back: chmod 600 %s" % (rule, rule), check.stderr)
        self.assertIn("it works, services: 1, rules: 1", check.stdout)
        os.chmod(rule, 0o600)
        self.assertEqual(self.station.command("check").stderr, "")
        os.chmod(rule, 0o666)
        os.chmod(service, 0o666)
        check = self.station.command("check", check=False)
        self.assertEqual(check.returncode, 78)
        for path in (rule, service):
            self.assertIn("Everyone may write to %s" % path, check.stderr)
        self.station.start()
        self.assertEqual(self.station.addresses, [])
        self.assertIn("chmod o-w %s" % service, self.station.stderr())
        self.assertEqual(self.station.stop(), 0)

    def test_settings_that_others_may_write_or_read(self):
        """The program's own file and those of plugins are looked at as services and rules are, and so are the folders above."""
        os.chmod(self.station.folder, 0o755)
        main = self.write("everyport.toml", 'log-level = "debug"\n')
        self.write("plugins/hello/plugin.toml", 'name = "hello"\ndescription = "Greets."\napi = 1\n[options.key]\nsecret = true\n')
        self.write("plugins/hello/plugin.py", "def start(plugin):\n    pass\n")
        plugin = self.write("plugins/hello.toml", 'enabled = true\nkey = "sesame"\n')
        os.chmod(plugin, 0o644)
        check = self.station.command("check")
        self.assertIn("Others on this computer may read %s, which holds a secret. Take that back: chmod 600 %s" % (plugin, plugin), check.stderr)
        os.chmod(plugin, 0o600)
        self.assertEqual(self.station.command("check").stderr, "")
        for path, mode in ((plugin, 0o666), (main, 0o666), (self.station.config, 0o777), (os.path.dirname(plugin), 0o1777)):
            before = stat.S_IMODE(os.stat(path).st_mode)
            os.chmod(path, mode)
            check = self.station.command("check", check=False)
            self.assertEqual(check.returncode, 78, path)
            self.assertIn("Everyone may write to %s" % path, check.stderr)
            os.chmod(path, before)
        os.chmod(main, 0o666)
        self.station.start()
        self.assertIn("chmod o-w %s" % main, self.station.stderr())
        self.assertEqual(self.station.stop(), 0)

    def test_files_are_private_whatever_the_umask(self):
        before = os.umask(0)
        try:
            self.station.start("serve", "http", "listen=tls:0:interface=127.0.0.1")
        finally:
            os.umask(before)
        for folder, _, files in os.walk(self.station.folder):
            for name in files:
                path = os.path.join(folder, name)
                if folder.startswith(os.path.join(self.station.folder, "data")) and not os.path.islink(path):
                    self.assertEqual(stat.S_IMODE(os.stat(path).st_mode) & 0o022, 0, path)
        self.assertEqual(stat.S_IMODE(os.stat(os.path.join(self.station.data, "certificates")).st_mode), 0o700)

    def test_hangup_restarts_only_what_changed(self):
        self.write("services/same.toml", 'type = "http"\nlisten = "tcp:0"\n')
        self.write("services/other.toml", 'type = "http"\nlisten = "tcp:0"\n')
        self.station.start()
        same = self.station.addresses[1].split()[1]
        port = int(re.search(r":(\d+)", same).group(1))
        with socket.create_connection(("127.0.0.1", port)) as peer:
            self.write("services/other.toml", 'type = "http"\nlisten = "tcp:0"\nmax-viewers = 5\n')
            self.write("services/new.toml", 'type = "http"\nlisten = "tcp:0"\n')
            self.write("everyport.toml", 'log-level = "debug"\n')
            self.station.process.send_signal(signal.SIGHUP)
            self.wait_for_line("Read the configuration again")
            self.wait_for_line("new: Listening")
            peer.sendall(b"GET / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")
            self.assertTrue(peer.recv(100).startswith(b"HTTP/1.1 200"))  # its connection lived on
        self.assertEqual(self.station.stop(), 0)

    def test_a_file_that_comes_back_is_served_again(self):
        """While its service still says goodbye, as when an editor or a package tool writes anew."""
        text = 'type = "echo"\nlisten = "tcp:0:interface=127.0.0.1"\n'
        path = self.write("services/answer.toml", text)
        self.station.start()
        port = int(re.search(r":(\d+)", self.station.addresses[0]).group(1))
        with socket.create_connection(("127.0.0.1", port)) as peer:
            peer.sendall(b"x")
            self.assertEqual(peer.recv(1), b"x")
            os.remove(path)
            self.station.process.send_signal(signal.SIGHUP)

            def is_closed():
                try:
                    socket.create_connection(("127.0.0.1", port)).close()
                except ConnectionRefusedError:
                    return True
            wait_for(is_closed, "a port that was closed")
            self.write("services/answer.toml", text)
            self.station.process.send_signal(signal.SIGHUP)
        wait_for(lambda: self.station.stderr().count("answer: Listening") == 2, self.station.stderr)
        self.assertEqual(self.station.stop(), 0)

    def test_writes_its_log_where_it_is_told(self):
        log = os.path.join(self.station.folder, "everyport.log")
        self.write("everyport.toml", 'logfile = "%s"\nlog-format = "json"\n' % log)
        self.write("services/web.toml", 'type = "http"\nlisten = "tcp:0"\n')
        self.station.start()
        os.rename(log, log + ".1")
        self.station.process.send_signal(signal.SIGHUP)
        wait_for(lambda: os.path.exists(log), "a log anew")
        self.assertEqual(self.station.stop(), 0)
        for path in (log, log + ".1"):
            with open(path) as file:
                for line in file:
                    self.assertLessEqual({"at", "level", "source", "text"}, set(json.loads(line)))
        self.assertEqual(self.station.stderr(), "")

    def test_the_folder_is_for_its_owner(self):
        self.station.start("serve", "http", "listen=tcp:0")
        for name in ("", "everyport.sqlite", "lock", "control"):
            mode = os.stat(os.path.join(self.station.data, name)).st_mode
            self.assertEqual(stat.S_IMODE(mode) & 0o077, 0, name)

    def test_a_folder_that_cannot_be(self):
        done = subprocess.run([self.station.program, "--data", "/proc/nothing/here"], capture_output=True, text=True)
        self.assertNotEqual(done.returncode, 0)
        self.assertIn("/proc/nothing/here", done.stderr)


@unittest.skipUnless(shutil.which("setpriv") and IS_ROOT, "only root can become nobody")
class AsNobody(unittest.TestCase):
    """Root passes every check, so rights are tried as somebody who has none."""

    def setUp(self):
        self.base = tempfile.mkdtemp(prefix="everyport-nobody.", dir="/tmp")
        self.addCleanup(shutil.rmtree, self.base, ignore_errors=True)
        os.chmod(self.base, 0o755)
        self.nobody = pwd.getpwnam("nobody")
        # Where the program was built may be closed to others; a copy is not.
        self.program = os.path.join(self.base, "everyportd")
        shutil.copy(os.path.join(os.environ["EVERYPORT_BIN"], "everyportd"), self.program)

    def run_as_nobody(self, *words, text=None):
        environment = {"HOME": self.base, "PATH": "/usr/bin:/bin", "LC_ALL": "C.UTF-8",
                       **{key: value for key, value in os.environ.items() if key.endswith("SAN_OPTIONS")}}
        done = subprocess.run([*AS_NOBODY, self.program, *words],
                              capture_output=True, text=True, input=text, env=environment, timeout=60)
        return done

    def test_a_folder_of_somebody_else(self):
        data = os.path.join(self.base, "data")
        os.mkdir(data, 0o700)
        done = self.run_as_nobody("--data", data, "user", "list")
        self.assertEqual(done.returncode, 77)
        self.assertIn(data, done.stderr)
        done = self.run_as_nobody("--data", os.path.join(self.base, "new"))
        self.assertEqual(done.returncode, 77)

    def test_a_database_of_somebody_else(self):
        data = os.path.join(self.base, "data")
        os.mkdir(data, 0o700)
        os.chown(data, self.nobody.pw_uid, self.nobody.pw_gid)
        self.assertEqual(self.run_as_nobody("--data", data, "user", "list").returncode, 0)
        file = os.path.join(data, "everyport.sqlite")
        os.chown(file, 0, 0)
        os.chmod(file, 0o600)
        done = self.run_as_nobody("--data", data, "user", "list")
        self.assertEqual(done.returncode, 77)
        self.assertIn("everyport.sqlite", done.stderr)

    def test_a_port_of_root(self):
        with open("/proc/sys/net/ipv4/ip_unprivileged_port_start") as file:
            if int(file.read()) <= 81:
                return  # this computer lets everybody have every port
        data = os.path.join(self.base, "data")
        os.mkdir(data, 0o700)
        os.chown(data, self.nobody.pw_uid, self.nobody.pw_gid)
        done = self.run_as_nobody("--data", data, "serve", "http", "listen=tcp:81")
        self.assertEqual(done.returncode, 77)
        self.assertIn("Port 81 needs rights", done.stderr)

    def test_a_socket_of_somebody_else(self):
        with Station(folder=os.path.join(self.base)) as station:
            station.start("serve", "http", "listen=tcp:0")
            done = self.run_as_nobody("--data", station.data, "user", "list")
            self.assertEqual(done.returncode, 77)

    @unittest.skipUnless(MEMORY_TELLS, "a sanitizer looks itself")
    def test_nobody_looks_into_it(self):
        """It holds others' passwords: no other program of its user reads its memory, and no crash leaves it on the disk."""
        os.chown(self.base, self.nobody.pw_uid, self.nobody.pw_gid)
        for said, expected in (({}, False), ({"EVERYPORT_DEBUGGABLE": "1"}, True)):
            with Station(folder=self.base, prefix=AS_NOBODY) as station:
                station.program = self.program
                station.start("serve", "http", "listen=tcp:0", environment={"HOME": self.base, "PATH": "/usr/bin:/bin", **said})
                self.assertEqual(os.stat("/proc/%d" % station.process.pid).st_uid, self.nobody.pw_uid)
                self.assertEqual(may_be_looked_into(station.process.pid), expected)

    def test_root_becomes_nobody(self):
        data = os.path.join(self.base, "data")
        with Station(folder=self.base) as station:
            station.start("--uid", "nobody", "serve", "http", "listen=tcp:0")
            with open("/proc/%d/status" % station.process.pid) as file:
                uids = re.search(r"^Uid:\s+(.*)$", file.read(), re.M).group(1).split()
            self.assertEqual(set(uids), {str(self.nobody.pw_uid)})
            for task in os.listdir("/proc/%d/task" % station.process.pid):
                with open("/proc/%d/task/%s/status" % (station.process.pid, task)) as file:
                    self.assertIn("\nUid:\t%d\t" % self.nobody.pw_uid, file.read())
            for name in os.listdir(data):
                self.assertEqual(os.stat(os.path.join(data, name)).st_uid, self.nobody.pw_uid, name)
            station.command("user", "add", "alice", "--password-stdin", text="x\n")  # root may ask
            self.assertEqual(station.stop(), 0)

    def test_a_check_reads_as_who_would_run(self):
        config = os.path.join(self.base, "config")
        os.makedirs(os.path.join(config, "services"))
        for folder in (config, os.path.join(config, "services")):
            os.chmod(folder, 0o755)
        path = os.path.join(config, "services/web.toml")
        with open(path, "w") as file:
            file.write('type = "http"\nlisten = "tcp:0"\n')
        os.chmod(path, 0o600)
        with Station(folder=self.base) as station:
            self.assertEqual(station.command("check").returncode, 0)
            check = station.command("--uid", "nobody", "check", check=False)
            self.assertEqual(check.returncode, 78)
            self.assertIn(path, check.stderr)
            os.chmod(path, 0o644)
            self.assertEqual(station.command("--uid", "nobody", "check").returncode, 0)
            self.assertFalse(os.path.exists(station.data))
            os.mkdir(station.data, 0o700)
            check = station.command("--uid", "nobody", "check", check=False)
            self.assertEqual(check.returncode, 78)
            self.assertIn("nobody may not use %s" % station.data, check.stderr)
        done = self.run_as_nobody("--data", os.path.join(self.base, "d"), "--uid", "root", "check")
        self.assertEqual(done.returncode, 78)
        self.assertIn("Only root may use --uid", done.stderr)

    def test_a_check_finds_what_is_closed(self):
        """Files that a start reads or writes as somebody who may not; without --uid as whoever asks."""
        closed = os.path.join(self.base, "closed")
        os.mkdir(closed, 0o755)
        os.mkdir(os.path.join(self.base, "config"), 0o755)
        book = os.path.join(closed, "passwords")
        pid = os.path.join(closed, "pid")
        for path, owner in ((book, 0), (pid, self.nobody.pw_uid)):
            with open(path, "w"):
                os.chmod(path, 0o600)
                os.chown(path, owner, 0)
        with Station(folder=self.base) as station:
            for words, said in ((("--passwords", "file:" + book), "--passwords: Reading %s: Permission denied. Until it can be read, nobody is let in by it." % book),
                                (("--pidfile", pid), "--pidfile: Writing in the folder %s: Permission denied" % closed),
                                (("--pidfile", closed + "/new"), "--pidfile: Writing %s/new: Permission denied" % closed)):
                check = station.command("--uid", "nobody", *words, "check", check=False)
                self.assertEqual((check.returncode, check.stdout), (78, ""), words)
                self.assertIn("everyportd: " + said, check.stderr)
                self.assertEqual(station.command(*words, "check").returncode, 0)  # root's it is
        data = os.path.join(self.base, "data")
        os.mkdir(data, 0o700)
        for path, said in ((data, "The account nobody may not use %s. Give it to that account" % data),
                           (os.path.join(data, "below"), "The account nobody may not enter %s, where %s/below is." % (data, data)),
                           (os.path.join(closed, "new"), "The account nobody may not make a folder in %s, where %s/new is to be." % (closed, closed))):
            done = self.run_as_nobody("--data", path, "check")
            self.assertEqual((done.returncode, done.stdout), (78, ""), path)
            self.assertIn("everyportd: " + said, done.stderr)
        own = os.path.join(self.base, "own")
        os.mkdir(own, 0o700)
        os.chown(own, self.nobody.pw_uid, 0)
        self.assertEqual(self.run_as_nobody("--data", os.path.join(own, "new"), "check").returncode, 0)
        self.assertFalse(os.path.exists(os.path.join(own, "new")))
        config = os.path.join(self.base, "config")
        os.makedirs(os.path.join(config, "services"))
        os.chmod(os.path.join(config, "services"), 0o700)
        done = self.run_as_nobody("--config", config, "--data", own, "check")
        self.assertEqual(done.returncode, 78)
        self.assertIn("nobody may not use %s/services" % config, done.stderr)

    def test_only_root_becomes_somebody(self):
        done = self.run_as_nobody("--data", os.path.join(self.base, "d"), "--uid", "root")
        self.assertEqual(done.returncode, 77)
        self.assertIn("Only root", done.stderr)
        done = subprocess.run([self.program, "--uid", "no-such-user"], capture_output=True, text=True)
        self.assertIn("This computer has no user no-such-user.", done.stderr)


if __name__ == "__main__":
    unittest.main()
