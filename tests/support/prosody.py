"""Debian's Prosody on free loopback ports, with a configuration made for one test and thrown away."""

import os
import shutil
import socket
import subprocess
import tempfile
import time

from freeport import free_port

PATIENCE = 30

# Other servers are where the test says, not where a name server would.
ROUTES = """
module:set_global();
local service = require "net.resolvers.service";
local basic = require "net.resolvers.basic";
local routes = module:get_option("test_routes", {});
local original = service.new;
function service.new(hostname, ...)
    local port = routes[hostname];
    if port then
        return basic.new("127.0.0.1", port, "tcp");
    end
    return original(hostname, ...);
end
"""


class Prosody:
    """`routes`: ports of other domains' servers; `trust`: a file with the certificates that alone they are believed by.
    `modules`: beside the usual; `newest`: TLS and no later, as LuaSec says it. In `hosts`, %(https)d stands for its port of that.
    `c2s`: a port that must be this one."""

    keeps_outcasts_out = True

    def __init__(self, domain="prosody.localhost", extra="", hosts="", routes=None, trust=None, modules=(), newest=None, c2s=None):
        self.domain = domain
        self.folder = tempfile.mkdtemp(prefix="everyport-prosody.")
        self.c2s, self.direct, self.s2s, self.component, self.http, self.https = (free_port() for _ in range(6))
        self.c2s = c2s or self.c2s
        self.process = None
        subprocess.run(["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-keyout", self.path("key.pem"), "-out", self.path("cert.pem"), "-days", "2",
                        "-subj", "/CN=" + domain, "-addext", "subjectAltName=%s,IP:127.0.0.1" % ",".join("DNS:" + part + domain for part in ("", "rooms.", "nodes.", "guests."))], check=True, capture_output=True)
        with open(self.path("mod_test_routes.lua"), "w") as file:
            file.write(ROUTES)
        extra += "test_routes = { %s }\n" % ", ".join('["%s"] = %d' % item for item in (routes or {}).items())
        with open(self.path("prosody.cfg.lua"), "w") as file:
            file.write("""
run_as_root = true
daemonize = false
pidfile = "%(folder)s/pid"
data_path = "%(folder)s/data"
plugin_paths = { "%(folder)s" }
interfaces = { "127.0.0.1" }
c2s_ports = { %(c2s)d }
s2s_ports = { %(s2s)d }
component_ports = { %(component)d }
component_interfaces = { "127.0.0.1" }
c2s_direct_tls_ports = { %(direct)d } s2s_direct_tls_ports = {} legacy_ssl_ports = {}
http_ports = { %(http)d } https_ports = { %(https)d } http_interfaces = { "127.0.0.1" } https_interfaces = { "127.0.0.1" }
modules_enabled = { "roster", "saslauth", "tls", "dialback", "disco", "ping", "carbons", "pep", "private", "blocklist", "vcard4", "vcard_legacy",
                    "version", "time", "smacks", "csi_simple", "mam", "register", "test_routes"%(modules)s }
allow_registration = true
registration_throttle_max = 1000
s2s_secure_auth = %(secure)s
authentication = "internal_hashed"
storage = "internal"
certificates = "%(folder)s"
ssl = { certificate = "%(folder)s/cert.pem", key = "%(folder)s/key.pem"%(tls)s }
log = { debug = "%(folder)s/log" }
%(extra)s
VirtualHost "%(domain)s"
%(hosts)s
""" % {"folder": self.folder, "modules": "".join(', "%s"' % name for name in modules), "secure": "true" if trust else "false",
       "tls": (', cafile = "%s"' % trust if trust else "") + (', protocol = "%s"' % newest if newest else ""), "c2s": self.c2s, "s2s": self.s2s, "component": self.component, "direct": self.direct, "http": self.http,
       "https": self.https, "extra": extra, "domain": domain, "hosts": hosts.replace("%(https)d", str(self.https))})

    def path(self, name):
        return os.path.join(self.folder, name)

    def log(self):
        with open(self.path("log"), errors="replace") as file:
            return file.read()

    def register(self, name, password):
        """An account; before the start."""
        os.makedirs(self.path("data"), exist_ok=True)
        done = subprocess.run(["prosodyctl", "--root", "--config", self.path("prosody.cfg.lua"), "register", name, self.domain, password], capture_output=True, text=True)
        if done.returncode:
            raise AssertionError(done.stdout + done.stderr)

    def start(self):
        os.makedirs(self.path("data"), exist_ok=True)
        version = subprocess.run(["prosodyctl", "--root", "about"], capture_output=True, text=True).stdout
        print([line for line in version.splitlines() if line.startswith("Prosody 0")][:1], flush=True)
        self.process = subprocess.Popen(["prosody", "--root", "-F", "--config", self.path("prosody.cfg.lua")], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        end = time.monotonic() + PATIENCE
        while time.monotonic() < end:
            if self.process.poll() is not None:
                raise AssertionError("Prosody ended by itself: " + (self.log() if os.path.exists(self.path("log")) else ""))
            with socket.socket() as one, socket.socket() as other:
                if one.connect_ex(("127.0.0.1", self.c2s)) == 0 and other.connect_ex(("127.0.0.1", self.s2s)) == 0:
                    return self
            time.sleep(0.05)
        raise AssertionError("Prosody does not listen")

    def kill(self):
        self.process.kill()
        self.process.wait()

    def stop(self):
        if self.process:
            self.process.terminate()
            try:
                self.process.wait(10)
            except subprocess.TimeoutExpired:
                self.process.kill()
                self.process.wait()
            self.process = None
        shutil.rmtree(self.folder, ignore_errors=True)
