"""everyportd as root: binds a port below 1024, then lives as another for good; and in the narrow places that service
managers make: without new rights, with few descriptors and little memory, on a file system that is read-only."""

import os
import pwd
import re
import shutil
import socket
import subprocess
import sys
import tempfile
import unittest

import deniedcalls
from station import Station

if os.geteuid() != 0:
    print("Only root can give up root's rights: run this as root, too.", file=sys.stderr)

NOBODY = pwd.getpwnam("nobody")


def status_of(pid):
    with open("/proc/%d/status" % pid) as lines:
        return dict(line.rstrip("\n").split(":\t", 1) for line in lines if ":\t" in line)


def echoes(port):
    with socket.create_connection(("127.0.0.1", port), timeout=10) as wire:
        wire.sendall(b"hello")
        return wire.recv(10) == b"hello"


def free_port(below):
    for port in range(below - 1, below - 300, -1):
        with socket.socket() as probe:
            try:
                probe.bind(("127.0.0.1", port))
                return port
            except OSError:
                pass
    raise AssertionError("no port below %d is free" % below)


@unittest.skipUnless(os.geteuid() == 0, "only root can give up root's rights")
class AsRoot(unittest.TestCase):
    def station(self, *prefix):
        folder = tempfile.mkdtemp(prefix="everyport-station.", dir="/tmp")  # the test's own home is for root alone
        self.addCleanup(shutil.rmtree, folder, ignore_errors=True)
        station = Station(folder, prefix=prefix)
        self.addCleanup(self.end, station)
        os.chmod(station.folder, 0o755)
        return station

    def end(self, station):
        if station.process and station.process.poll() is None:
            self.assertEqual(station.stop(), 0)

    def lives_as_nobody(self, pid):
        status = status_of(pid)
        self.assertEqual(status["Uid"].split(), [str(NOBODY.pw_uid)] * 4)
        self.assertEqual(status["Gid"].split(), [str(NOBODY.pw_gid)] * 4)
        self.assertNotIn("0", status["Groups"].split())
        self.assertEqual(status["NoNewPrivs"].strip(), "1")
        for kind in ("CapPrm", "CapEff", "CapAmb"):
            self.assertEqual(int(status[kind], 16), 0, kind)
        # Every thread, not only the first.
        for thread in os.listdir("/proc/%d/task" % pid):
            with open("/proc/%d/task/%s/status" % (pid, thread)) as lines:
                self.assertIn("Uid:\t" + "\t".join([str(NOBODY.pw_uid)] * 4), lines.read())

    def test_binds_then_becomes_another(self):
        port = free_port(1024)
        station = self.station()
        station.start("--uid", "nobody", "serve", "echo", "listen=tcp:%d:interface=127.0.0.1" % port, "udp=true",
                      "serve", "http", "listen=tcp:0:interface=127.0.0.1")
        self.lives_as_nobody(station.process.pid)
        self.assertTrue(echoes(port))
        for name in os.listdir(station.data):
            self.assertEqual(os.stat(os.path.join(station.data, name)).st_uid, NOBODY.pw_uid, name)

    def test_a_group_of_its_own(self):
        port = free_port(1024)
        station = self.station()
        station.start("--uid", "nobody", "--gid", "daemon", "serve", "echo", "listen=tcp:%d:interface=127.0.0.1" % port)
        self.assertEqual(status_of(station.process.pid)["Gid"].split(), ["1"] * 4)
        self.assertTrue(echoes(port))

    def test_a_name_that_nobody_has(self):
        done = self.station().command("--uid", "no-such-user", "serve", "echo", "listen=tcp:0", check=False)
        self.assertNotEqual(done.returncode, 0)
        self.assertIn("no user no-such-user", done.stderr)

    def refused(self, *words, station=None):
        done = (station or self.station()).command("--uid", "nobody", *words, "serve", "echo", "listen=tcp:0", check=False)
        self.assertNotEqual(done.returncode, 0)
        return done.stderr

    def test_groups_are_the_accounts_own(self):
        # Groups that root has must not come along.
        port = free_port(1024)
        station = self.station("setpriv", "--groups=0,27,%d" % NOBODY.pw_gid, "--")
        station.start("--uid", "nobody", "serve", "echo", "listen=tcp:%d:interface=127.0.0.1" % port)
        self.assertEqual(set(status_of(station.process.pid)["Groups"].split()), {str(NOBODY.pw_gid)})

    def test_what_it_may_not_reach_is_named(self):
        station = self.station()
        os.chmod(station.folder, 0o700)
        self.assertIn("nobody may not enter %s, where %s is." % (station.folder, station.data), self.refused(station=station))
        os.chmod(station.folder, 0o755)
        os.chown(station.data, 0, 0)
        self.assertIn("chown -R nobody %s" % station.data, self.refused(station=station))
        os.chown(station.data, NOBODY.pw_uid, NOBODY.pw_gid)
        closed = os.path.join(station.folder, "closed")
        os.mkdir(closed, 0o700)
        for words, name in ((("--logfile", os.path.join(closed, "log")), "log"), (("--pidfile", os.path.join(closed, "pid")), "pid")):
            told = self.refused(*words, station=station)
            self.assertIn(os.path.join(closed, name), told)
            self.assertIn("ermission denied", told)

    def test_a_configuration_it_may_not_read_is_named(self):
        station = self.station()
        os.makedirs(os.path.join(station.config, "services"))
        os.chmod(station.config, 0o700)
        done = station.command("--uid", "nobody", check=False)
        self.assertNotEqual(done.returncode, 0)
        self.assertIn("nobody may not enter %s" % station.config, done.stderr)

    def test_a_key_it_may_not_read_is_named(self):
        station = self.station()
        key = os.path.join(station.folder, "own.key")
        subprocess.run(["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-subj", "/CN=localhost",
                        "-keyout", key, "-out", key.replace(".key", ".crt")], check=True, capture_output=True)
        os.chmod(key, 0o600)
        done = station.command("--uid", "nobody", "serve", "echo", "listen=tls:0:certificate=%s:key=%s" % (key.replace(".key", ".crt"), key), check=False)
        self.assertNotEqual(done.returncode, 0)
        self.assertIn(key, done.stderr)

    def test_where_files_cannot_be_anothers(self):
        for calls in ("setfsuid", "setgroups", "setuid"):
            with self.subTest(calls=calls):
                station = self.station(sys.executable, deniedcalls.__file__, "--calls", calls)
                done = station.command("--uid", "nobody", "serve", "echo", "listen=tcp:0:interface=127.0.0.1", check=False)
                self.assertNotEqual(done.returncode, 0)
                self.assertTrue(done.stderr.strip(), "it ended without a word")

    def test_without_what_it_would_rather_use(self):
        for answer in ("EPERM", "ENOSYS"):
            for calls in ("pidfd,timerfd,close_range,io_uring,perf,inotify,eventfd,memfd,openat2,rseq", "epoll"):
                with self.subTest(answer=answer, calls=calls):
                    station = self.station(sys.executable, deniedcalls.__file__, "--answer", answer, "--calls", calls)
                    port = free_port(1024)
                    station.start("--uid", "nobody", "serve", "echo", "listen=tcp:%d:interface=127.0.0.1" % port, "udp=true",
                                  "serve", "http", "listen=tcp:0:interface=127.0.0.1", "serve", "xmpp", "listen=tcp:0:interface=127.0.0.1")
                    self.lives_as_nobody(station.process.pid)
                    self.assertTrue(echoes(port))
                    self.assertEqual(station.stop(), 0)

    def test_without_new_rights_from_the_start(self):
        station = self.station("setpriv", "--no-new-privs", "prlimit", "--nofile=64", "--core=0", "--memlock=65536", "--")
        port = free_port(1024)
        station.start("--uid", "nobody", "serve", "echo", "listen=tcp:%d:interface=127.0.0.1" % port)
        self.lives_as_nobody(station.process.pid)
        self.assertTrue(echoes(port))

    def test_as_a_service_manager_would_start_another(self):
        # User= with AmbientCapabilities=CAP_NET_BIND_SERVICE: never root, and yet a port below 1024.
        station = self.station("setpriv", "--reuid=nobody", "--regid=nogroup", "--clear-groups", "--no-new-privs",
                               "--bounding-set=-all,+net_bind_service", "--inh-caps=-all,+net_bind_service", "--ambient-caps=-all,+net_bind_service", "--")
        os.chown(station.folder, NOBODY.pw_uid, NOBODY.pw_gid)
        port = free_port(1024)
        station.start("serve", "echo", "listen=tcp:%d:interface=127.0.0.1" % port)
        self.assertTrue(echoes(port))

    def test_under_a_filter_of_system_calls(self):
        station = self.station(sys.executable, deniedcalls.__file__)
        port = free_port(1024)
        station.start("--uid", "nobody", "serve", "echo", "listen=tcp:%d:interface=127.0.0.1" % port, "udp=true",
                      "serve", "http", "listen=tcp:0:interface=127.0.0.1", "serve", "xmpp", "listen=tcp:0:interface=127.0.0.1")
        self.assertEqual(status_of(station.process.pid)["Seccomp"].strip(), "2")
        self.lives_as_nobody(station.process.pid)
        self.assertTrue(echoes(port))

    def test_on_a_read_only_root(self):
        # ProtectSystem=strict, PrivateTmp=, ProtectHome=: all is read-only but the data folder.
        station = self.station()
        os.chown(station.folder, NOBODY.pw_uid, NOBODY.pw_gid)
        script = ('mount --make-rprivate / && mount --bind "$0" "$0" && mount -o remount,bind,ro / && exec "$@"')
        made = subprocess.run(["unshare", "--mount", "sh", "-c", script, station.folder, "true"], capture_output=True, text=True)
        if made.returncode != 0:
            self.skipTest("this computer gives no view of the file system of one's own: %s" % made.stderr.strip())
        station.prefix = ["unshare", "--mount", "sh", "-c", script, station.folder]
        port = free_port(1024)
        station.start("--uid", "nobody", "serve", "echo", "listen=tcp:%d:interface=127.0.0.1" % port)
        with open("/proc/%d/mounts" % station.process.pid) as file:
            mounts = file.read()
        self.assertTrue(re.search(r"^\S+ / \S+ ro[, ]", mounts, re.MULTILINE), mounts)
        self.lives_as_nobody(station.process.pid)
        self.assertTrue(echoes(port))


if __name__ == "__main__":
    unittest.main()
