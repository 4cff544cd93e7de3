"""A real everyportd that serves XMPP, with the face of the other servers of tests/support: domain, ports, accounts, a certificate
that clients may trust."""

import os
import subprocess

from prosody import free_port
from station import Station


class EveryServer:
    """`secret`: of components; `more`: further options."""

    def __init__(self, domain="localhost", secret=None, more=()):
        self.domain = domain
        self.c2s, self.component = free_port(), free_port()
        self.station = Station()
        subprocess.run(["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-keyout", self.path("key.pem"), "-out", self.path("cert.pem"), "-days", "2",
                        "-subj", "/CN=" + domain, "-addext", "subjectAltName=DNS:%s,DNS:rooms.%s,DNS:pubsub.%s,IP:127.0.0.1" % (domain, domain, domain)],
                       check=True, capture_output=True)
        self.words = ["domain=" + domain, "listen=" + self.place(self.c2s), "certificate=" + self.path("cert.pem"), "key=" + self.path("key.pem"), *more]
        if secret:
            with open(self.path("secret"), "w") as file:
                file.write(secret + "\n")
            self.words += ["component-listen=" + self.place(self.component), "component-secret-file=" + self.path("secret")]

    def reach(self, port, routes, trust=None):
        """Others connect to `port`, and are at the ports of `routes` by their domains; `trust`: a file with certificates that they are
        believed by. Before the start."""
        self.s2s = port
        self.words.append("s2s-listen=" + self.place(port))
        self.words += ["s2s-routes=%s=tcp:127.0.0.1:%d" % item for item in routes.items()]
        if trust:
            self.words.append("s2s-trust=" + trust)

    def place(self, port):
        return "tcp:%d:interface=127.0.0.1" % port

    def path(self, name):
        return os.path.join(self.station.folder, name)

    def register(self, name, password):
        """An account; before the start."""
        self.station.command("user", "add", name, "--password-stdin", text=password + "\n")

    def start(self):
        self.station.start("serve", "xmpp", *self.words)
        return self

    def stop(self):
        self.station.__exit__()
