"""The XMPP servers that xmppbench measures, each on a free loopback port in a folder of its own, with a load beside it.

What is alike: no encryption, SCRAM-SHA-256 from stored keys, in-band registration, no limits on rates, no archive, no
history in rooms, the errors alone in the log, and each server's own default storage (SQLite, Mnesia on disk, Prosody's
files, but for its nodes: those it would write anew, with all subscribers, for each who comes). Erlang's schedulers do not spin while they have nothing to do, which it would otherwise count as ejabberd's work."""

import glob
import os
import re
import shutil
import socket
import subprocess
import sysconfig
import tempfile
import time

from freeport import free_port
from echobench import Program, program

EJABBERD = """
loglevel: error
hosts: [localhost]
disable_sasl_mechanisms: [digest-md5, X-OAUTH2]
auth_password_format: scram
auth_scram_hash: sha256
registration_timeout: infinity
shaper_rules: {max_user_sessions: infinity, max_user_offline_messages: 1000}
listen:
  - {port: %(port)d, ip: "127.0.0.1", module: ejabberd_c2s, starttls: false, access: all, backlog: 4096, max_stanza_size: 262144}
modules:
  mod_adhoc: {}
  mod_blocking: {}
  mod_caps: {}
  mod_carboncopy: {}
  mod_client_state: {}
  mod_disco: {}
  mod_last: {}
  mod_muc: {host: rooms.localhost, access_create: all, max_users: 20000, history_size: 0, min_message_interval: 0, default_room_options: {max_users: 20000}}
  mod_offline: {}
  mod_ping: {}
  mod_privacy: {}
  mod_private: {}
  mod_pubsub: {host: pubsub.localhost, access_createnode: all, plugins: [flat, pep]}
  mod_register: {ip_access: all}
  mod_roster: {versioning: true}
  mod_stream_mgmt: {}
  mod_time: {}
  mod_vcard: {search: false}
  mod_vcard_xupdate: {}
  mod_version: {}
"""

PROSODY = """
run_as_root = true
daemonize = false
pidfile = "%(folder)s/pid"
data_path = "%(folder)s/data"
certificates = "%(folder)s/data"
interfaces = { "127.0.0.1" }
c2s_ports = { %(port)d }
http_ports = {} https_ports = {} legacy_ssl_ports = {}
modules_enabled = { "roster", "saslauth", "disco", "ping", "carbons", "pep", "private", "blocklist", "vcard4", "vcard_legacy", "version", "time",
                    "smacks", "csi_simple", "register" }
modules_disabled = { "s2s", "tls" }
c2s_require_encryption = false
allow_registration = true
authentication = "internal_hashed"
password_hash = "SHA-256"
storage = "internal"
admins = { "u0@localhost" }
log = { error = "%(folder)s/log" }
VirtualHost "localhost"
Component "rooms.localhost" "muc"
    muc_room_default_history_length = 0
    muc_max_occupants = 20000
    max_history_messages = 0
Component "pubsub.localhost" "pubsub"
    storage = "memory"
"""


class Server:
    """`words`: the program and its arguments; %(port)d and %(folder)s stand for what this one has. `files`: {name: text}."""

    def __init__(self, name, words, files=None, **environment):
        self.name = name
        self.port = free_port()
        self.folder = tempfile.mkdtemp(prefix="everyport-bench-")
        names = {"port": self.port, "folder": self.folder}
        for file, text in (files or {}).items():
            with open(os.path.join(self.folder, file), "w") as out:
                out.write(text % names)
        os.mkdir(os.path.join(self.folder, "data"))
        environment = {key: value % names for key, value in environment.items()}
        with open(os.path.join(self.folder, "output"), "w") as output:
            self.process = subprocess.Popen([word % names for word in words], cwd=self.folder, stdout=output, stderr=output,
                                            env=dict(os.environ, HOME=self.folder, **environment))
        self.room_form = ["muc#roomconfig_maxusers=5000"]
        self.load = None
        try:
            self.wait()
            self.load = Program(program("xmppload", str(self.port)))
        except BaseException:
            self.close()
            raise

    def wait(self):
        end = time.monotonic() + 120
        while True:
            try:
                socket.create_connection(("127.0.0.1", self.port), 1).close()
                return
            except OSError:
                if time.monotonic() > end or self.process.poll() is not None:
                    raise AssertionError("%s does not listen: %s" % (self.name, self.said()))
                time.sleep(0.1)

    def said(self):
        texts = []
        for path in glob.glob(os.path.join(self.folder, "output")) + glob.glob(os.path.join(self.folder, "log*")):
            with open(path, errors="replace") as file:
                texts.append(file.read()[-2000:])
        return "\n".join(texts)

    def cpu(self):
        """Seconds of processor, of all its threads; the clock of another process, see clock_getcpuclockid(3)."""
        return time.clock_gettime((~self.process.pid << 3) | 2)

    def private(self):
        """KiB that no other process shares."""
        with open("/proc/%d/smaps_rollup" % self.process.pid) as file:
            return sum(int(kib) for kib in re.findall(r"^Private_(?:Clean|Dirty):\s+(\d+)", file.read(), re.M))

    def do(self, *words):
        return self.load.ask(*words)

    def cost(self, count, *words):
        """Microseconds of processor for each of `count`, and how many there were in a second."""
        before, began = self.cpu(), time.monotonic()
        self.do(*words)
        return (self.cpu() - before) / count * 1e6, count / (time.monotonic() - began)

    def close(self):
        if self.load:
            self.load.close()
        self.process.kill()
        self.process.wait()
        shutil.rmtree(self.folder, ignore_errors=True)


def everyport(name="everyportd", archive="off"):
    server = Server(name, [os.path.join(os.environ["EVERYPORT_BIN"], "everyportd"), "--data", "%(folder)s/data", "--config", "%(folder)s/own",
                                     "serve", "xmpp", "domain=localhost", "listen=tcp:%(port)d:interface=127.0.0.1", "registration=open", "rate=0",
                                     "archive=" + archive, "max-resources=1000", "idle-timeout=1d"])
    server.room_form = ["muc#roomconfig_enablelogging=0", *server.room_form]
    return server


def archiving():
    """As it is shipped: what accounts write to each other is kept for both."""
    return everyport("everyportd with its archive", "on")


def ejabberd():
    # The node has no name, so nothing of Erlang listens beside ejabberd.
    return Server("ejabberd", ["/usr/bin/erl", "-noinput", "+K", "true", "+P", "250000", "+sbwt", "none", "+sbwtdcpu", "none", "+sbwtdio", "none",
                               "-mnesia", "dir", '"%(folder)s/data"', "-ejabberd", "quiet", "true", "-s", "ejabberd"], {"ejabberd.yml": EJABBERD},
                  EJABBERD_CONFIG_PATH="%(folder)s/ejabberd.yml", EJABBERD_LOG_PATH="%(folder)s/log",
                  ERL_LIBS="/usr/lib/" + sysconfig.get_config_var("MULTIARCH"), ERL_CRASH_DUMP_BYTES="0")


def prosody():
    return Server("Prosody", ["/usr/bin/prosody", "--root", "-F", "--config", "%(folder)s/prosody.cfg.lua"], {"prosody.cfg.lua": PROSODY})


MAKERS = {"everyportd": everyport, "archive": archiving, "ejabberd": ejabberd, "Prosody": prosody}
