"""Sockets that others have bound: everyportd is started as systemd starts it, by systemd-socket-activate itself, and by
a program that hands over descriptors; and behind a proxy that says who calls."""

import os
import re
import socket
import subprocess
import sys
import tempfile
import threading
import time
import unittest
import urllib.request

from station import Station

# Puts descriptors where the protocol wants them, 3 and on, and goes over into the program (sd_listen_fds(3)).
HAND_OVER = """
import os, sys
given = [os.dup2(int(number), 100 + at) for at, number in enumerate(sys.argv[1].split(","))]
for at, descriptor in enumerate(given):
    os.dup2(descriptor, 3 + at)
    os.close(descriptor)
os.environ.update(LISTEN_FDS=str(len(given)), LISTEN_PID=sys.argv[2] or str(os.getpid()), LISTEN_FDNAMES=sys.argv[3])
os.execv(sys.argv[4], sys.argv[4:])
"""


def listening(family=socket.AF_INET, address=("127.0.0.1", 0)):
    bound = socket.socket(family, socket.SOCK_STREAM)
    bound.bind(address)
    bound.listen(16)
    return bound


def handing_over(sockets, names="", pid=""):
    numbers = ",".join(str(one.fileno()) for one in sockets)
    return [sys.executable, "-c", HAND_OVER, numbers, pid, names]


def page(port):
    with urllib.request.urlopen("http://127.0.0.1:%d/" % port, timeout=10) as answer:
        return answer.status


def ask(connection):
    """The status line that a plain HTTP request gets."""
    connection.settimeout(10)
    connection.sendall(b"GET / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")
    return connection.makefile("rb").readline().decode().strip()


class HandedOver(unittest.TestCase):
    def run_with(self, sockets, endpoint, **more):
        station = Station(prefix=handing_over(sockets, **more))
        self.addCleanup(station.__exit__, None, None, None)
        for one in sockets:
            self.addCleanup(one.close)
        station.start("serve", "http", "listen=" + endpoint, inherit=[one.fileno() for one in sockets])
        return station

    def test_by_its_number(self):
        bound = listening()
        station = self.run_with([bound], "fd:3")
        port = bound.getsockname()[1]
        self.assertEqual(station.port("http"), port)
        self.assertEqual(page(port), 200)
        self.assertEqual(station.stop(), 0)

    def test_by_name_and_by_index(self):
        for endpoint in ("systemd:name=web", "systemd:index=1"):
            other, bound = listening(), listening()
            station = self.run_with([other, bound], endpoint, names="other:web")
            self.assertEqual(page(bound.getsockname()[1]), 200)
            self.assertEqual(station.stop(), 0)

    def test_two_sockets_of_one_name(self):
        first, second = listening(), listening()
        self.run_with([first, second], "systemd:name=web", names="web:web")
        for bound in first, second:
            self.assertEqual(page(bound.getsockname()[1]), 200)

    def test_a_unix_socket(self):
        with tempfile.TemporaryDirectory() as folder:
            path = os.path.join(folder, "web")
            station = self.run_with([listening(socket.AF_UNIX, path)], "systemd:index=0")
            with socket.socket(socket.AF_UNIX) as caller:
                caller.connect(path)
                self.assertEqual(ask(caller), "HTTP/1.1 200 OK")
            self.assertEqual(station.stop(), 0)
            self.assertTrue(os.path.exists(path), "the socket is systemd's, and for the next start")

    def refusal(self, sockets, endpoint, **more):
        station = Station(prefix=handing_over(sockets, **more))
        self.addCleanup(station.__exit__, None, None, None)
        done = subprocess.run([*station.prefix, station.program, "--data", station.data, "--config", station.config, "serve", "http",
                               "listen=" + endpoint], pass_fds=[one.fileno() for one in sockets], capture_output=True, text=True,
                              timeout=60)
        for one in sockets:
            one.close()
        self.assertIn(done.returncode, (65, 66, 69), done.stderr)  # it is none, there is none, it cannot be used
        return done.stderr

    def test_what_was_not_handed_over_is_named(self):
        self.assertIn("no socket named “mail”; there are: web", self.refusal([listening()], "systemd:name=mail", names="web"))
        self.assertIn("1 sockets, so there is none of index 4", self.refusal([listening()], "systemd:index=4"))
        # Somebody else's sockets, in an environment that was passed on.
        self.assertIn("there are: none", self.refusal([listening()], "systemd:name=web", names="web", pid="1"))
        datagrams = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        datagrams.bind(("127.0.0.1", 0))
        self.assertTrue(self.refusal([datagrams], "fd:3"))
        self.assertTrue(self.refusal([listening()], "fd:77"))

    def test_systemd_socket_activate(self):
        port = listening()
        number = port.getsockname()[1]
        port.close()
        station = Station(prefix=["systemd-socket-activate", "--listen=127.0.0.1:%d" % number, "--fdname=web", "--setenv=HOME",
                                  "--setenv=XDG_RUNTIME_DIR"])
        self.addCleanup(station.__exit__, None, None, None)
        answers = []

        def call():
            # The program is started by the first who calls, and whoever calls meanwhile waits.
            for _ in range(500):
                try:
                    with socket.create_connection(("127.0.0.1", number), timeout=30) as caller:
                        answers.append(ask(caller))
                        return
                except ConnectionRefusedError:
                    time.sleep(0.02)

        callers = [threading.Thread(target=call) for _ in range(3)]
        for caller in callers:
            caller.start()
        station.start("serve", "http", "listen=systemd:name=web")
        for caller in callers:
            caller.join(30)
        self.assertEqual(answers, ["HTTP/1.1 200 OK"] * 3, station.stderr())
        self.assertEqual(station.stop(), 0)

    def test_as_the_units_name_it(self):
        """The system's and that of one person."""
        for whose in ("system", "user"):
            with open(os.path.join(os.environ["EVERYPORT_SOURCE"], "packaging", "systemd", whose, "everyportd.socket"), encoding="utf-8") as unit:
                name = re.search(r"^FileDescriptorName=(.*)$", unit.read(), re.M)[1]
            bound = listening()
            station = self.run_with([bound], "systemd:name=" + name, names=name)
            self.assertEqual(page(bound.getsockname()[1]), 200, whose)
            self.assertEqual(station.stop(), 0)

    def test_at_the_standard_streams(self):
        station = Station()
        self.addCleanup(station.__exit__, None, None, None)
        ours, theirs = socket.socketpair()
        with ours, theirs:
            program = subprocess.Popen([station.program, "--data", station.data, "--config", station.config, "serve", "http", "listen=stdio:"],
                                       stdin=theirs, stdout=theirs, stderr=subprocess.PIPE)
            self.assertEqual(ask(ours), "HTTP/1.1 200 OK")  # and no `ready` before it
            program.terminate()
            self.assertIn("Listening on standard streams.", program.communicate(timeout=10)[1].decode())
            self.assertEqual(program.returncode, 0)

    def test_with_a_program_that_it_starts(self):
        station = Station()
        self.addCleanup(station.__exit__, None, None, None)
        answer = os.path.join(station.folder, "answer")
        caller = "printf 'GET / HTTP/1.0\\r\\n\\r\\n'; read -r line; echo \"$line\" >%s" % answer
        quoted = "".join("\\" + one if one in "\\:[]" else one for one in caller)
        station.start("serve", "http", "listen=process:sh:-c:" + quoted)
        until = time.monotonic() + 10
        while not os.path.exists(answer) or not os.path.getsize(answer):
            self.assertLess(time.monotonic(), until, station.stderr())
            time.sleep(0.02)
        with open(answer) as file:
            self.assertEqual(file.read().strip(), "HTTP/1.1 200 OK")
        self.assertEqual(station.stop(), 0)

    def test_behind_a_proxy(self):
        station = Station()
        self.addCleanup(station.__exit__, None, None, None)
        station.start("serve", "http", "listen=haproxy:from=127.0.0.1:tcp:0:interface=127.0.0.1")
        with socket.create_connection(("127.0.0.1", station.port("http"))) as proxy:
            proxy.sendall(b"PROXY TCP4 192.0.2.7 127.0.0.1 40000 80\r\n")
            self.assertEqual(ask(proxy), "HTTP/1.1 200 OK")
        with socket.create_connection(("127.0.0.1", station.port("http"))) as caller:
            with self.assertRaises(ConnectionResetError):  # whoever does not say who calls is cut off
                ask(caller)


if __name__ == "__main__":
    unittest.main()
