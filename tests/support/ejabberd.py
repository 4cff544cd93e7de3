"""Debian's ejabberd on free loopback ports, with a configuration made for one test and thrown away. Its Erlang runs without
distribution: the node has no name, so no epmd is started or asked, and what the test ends is all that there was. Several of them
are one server where they are told who else there is: then they have names, which an epmd of the test's own knows (Epmd)."""

import os
import shutil
import socket
import subprocess
import sysconfig
import tempfile
import time

from prosody import free_port
from srvanswers import SrvAnswers

PATIENCE = 170

CONFIGURATION = """
loglevel: %(loglevel)s
hosts: ["%(domain)s"]
certfiles: ["%(folder)s/both.pem"]
ca_file: "%(trust)s"
disable_sasl_mechanisms: [digest-md5, X-OAUTH2]
auth_password_format: scram
auth_scram_hash: %(hash)s
s2s_use_starttls: required
s2s_dns_timeout: 2
s2s_dns_retries: 1
outgoing_s2s_families: [ipv4]
listen:
  - {port: %(c2s)d, ip: "127.0.0.1", module: ejabberd_c2s, starttls: true, starttls_required: true, access: all}
  - {port: %(direct)d, ip: "127.0.0.1", module: ejabberd_c2s, tls: true, access: all}
  - {port: %(s2s)d, ip: "127.0.0.1", module: ejabberd_s2s_in}
  - {port: %(web)d, ip: "127.0.0.1", module: ejabberd_http, tls: true, request_handlers: {/upload: mod_http_upload}}
%(components)s
modules:
  mod_adhoc: {}
  mod_avatar: {}
  mod_blocking: {}
  mod_caps: {}
  mod_carboncopy: {}
  mod_client_state: {}
  mod_configure: {}
  mod_disco: {}
  mod_http_upload: {put_url: "https://127.0.0.1:%(web)d/upload", docroot: "%(folder)s/files", access: all, host: "upload.@HOST@", max_size: 100000}
  mod_last: {}
  mod_mam: {default: always, assume_mam_usage: true}
  mod_muc: {host: "rooms.@HOST@", access_create: all, access_persistent: all, access_mam: all, default_room_options: {mam: true}}
  mod_offline: {}
  mod_ping: {}
  mod_privacy: {}
  mod_private: {}
  mod_pubsub: {host: "nodes.@HOST@", access_createnode: all, plugins: [flat, pep]}
  mod_register: {ip_access: all}
  mod_roster: {versioning: true}
  mod_s2s_dialback: {}
  mod_stream_mgmt: {resend_on_timeout: if_offline, resume_timeout: 15}
  mod_time: {}
  mod_vcard: {search: false}
  mod_vcard_xupdate: {}
  mod_version: {}
"""


class Epmd:
    """Where the nodes of a cluster find each other, on loopback and a port that no other Erlang asks."""

    def __init__(self):
        self.environment = {"ERL_EPMD_ADDRESS": "127.0.0.1", "ERL_EPMD_PORT": str(free_port())}
        self.process = subprocess.Popen(["epmd"], env={**os.environ, **self.environment})

    def stop(self):
        self.process.kill()
        self.process.wait()


class Ejabberd:
    """`trust`: a file with the certificates that other servers are believed by; `routes`: ports of other domains' servers;
    `secret`: of components, whatever name they come by; `hash`: of the passwords it keeps, which names the SCRAM it offers.
    `epmd`: it may be one node of several of a domain; `joins`: another one, which runs, whose accounts and all else it then has."""

    keeps_outcasts_out = False  # of its rooms: 23.01 lets one in whom it lists as banned, as a participant

    def __init__(self, domain="ejabberd.localhost", trust=None, routes=None, secret=None, hash="sha256", loglevel="info", epmd=None, joins=None):
        self.domain = domain
        self.epmd, self.joins = epmd, joins
        self.folder = tempfile.mkdtemp(prefix="everyport-ejabberd.")
        self.c2s, self.direct, self.s2s, self.web, self.component = (free_port() for _ in range(5))
        self.node = "node-%d@127.0.0.1" % self.c2s
        self.accounts = []
        self.process = None
        names_of_cert = [domain] + [part + domain for part in ("rooms.", "nodes.", "upload.")]
        subprocess.run(["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-keyout", self.path("key.pem"), "-out", self.path("cert.pem"), "-days", "2",
                        "-subj", "/CN=" + domain, "-addext", "subjectAltName=%s,IP:127.0.0.1" % ",".join("DNS:" + name for name in names_of_cert)],
                       check=True, capture_output=True)
        self.write("both.pem", self.read("key.pem") + self.read("cert.pem"))
        os.mkdir(self.path("files"))
        self.names = SrvAnswers(routes or {})
        self.write("inetrc", '{resolv_conf, ""}.\n{lookup, [file]}.\n{nameserver, {127,0,0,1}, %d}.\n' % self.names.port)
        # Where names stand in the file, each that comes to the port answers for all of them.
        listening = '  - {port: %d, ip: "127.0.0.1", module: ejabberd_service, access: all, password: "%s"}' % (self.component, secret) if secret else ""
        self.write("ejabberd.yml", CONFIGURATION % {
            "loglevel": loglevel, "domain": domain, "folder": self.folder, "trust": trust or self.path("cert.pem"), "hash": hash,
            "c2s": self.c2s, "direct": self.direct, "s2s": self.s2s, "web": self.web, "components": listening})

    def path(self, name):
        return os.path.join(self.folder, name)

    def read(self, name):
        with open(self.path(name), errors="replace") as file:
            return file.read()

    def write(self, name, text):
        with open(self.path(name), "w") as file:
            file.write(text)

    def log(self):
        return self.read("log") if os.path.exists(self.path("log")) else ""

    def register(self, name, password):
        """An account; before the start."""
        self.accounts.append((name, password))

    def start(self):
        print("ejabberd", subprocess.run(["dpkg-query", "-W", "-f", "${Version}", "ejabberd"], check=True, capture_output=True, text=True).stdout, flush=True)
        # Erlang's own words for what `ejabberdctl foreground` starts, for the accounts and for `ejabberdctl join_cluster`; the first time.
        is_new = not os.path.exists(self.path("spool"))
        first = ['ok = ejabberd_auth:try_register(<<"%s">>, <<"%s">>, <<"%s">>), ' % (name, self.domain, word) for name, word in self.accounts]
        if self.joins:
            first.append("ok = ejabberd_cluster:join('%s'), " % self.joins.node)
        story = '{ok, _} = application:ensure_all_started(ejabberd), %sok = file:write_file("%s", <<>>).' % ("".join(first) if is_new else "", self.path("ready"))
        named = ["-name", self.node, "-setcookie", "loopback", "-start_epmd", "false", "-kernel", "inet_dist_use_interface", "{127,0,0,1}"] if self.epmd else []
        environment = dict(os.environ, EJABBERD_CONFIG_PATH=self.path("ejabberd.yml"), EJABBERD_LOG_PATH=self.path("log"), ERL_INETRC=self.path("inetrc"),
                           ERL_LIBS="/usr/lib/" + sysconfig.get_config_var("MULTIARCH"), ERL_CRASH_DUMP_BYTES="0", HOME=self.folder, **(self.epmd.environment if self.epmd else {}))
        with open(self.path("out"), "w") as out:
            self.process = subprocess.Popen(["erl", "-noinput", *named, "-mnesia", "dir", '"%s"' % self.path("spool"), "-ejabberd", "quiet", "true", "-eval", story],
                                            env=environment, cwd=self.folder, stdout=out, stderr=subprocess.STDOUT)
        until = time.monotonic() + PATIENCE
        while time.monotonic() < until:
            if self.process.poll() is not None:
                raise AssertionError("ejabberd ended by itself: " + self.read("out") + self.log())
            if os.path.exists(self.path("ready")):
                with socket.socket() as one, socket.socket() as other:
                    if one.connect_ex(("127.0.0.1", self.c2s)) == 0 and other.connect_ex(("127.0.0.1", self.s2s)) == 0:
                        return self
            time.sleep(0.05)
        raise AssertionError("ejabberd does not listen: " + self.read("out") + self.log())

    def kill(self):
        self.process.kill()
        self.process.wait()
        os.unlink(self.path("ready"))

    def stop(self):
        if self.process:
            self.process.kill()  # what it keeps is thrown away, and its helpers end with it
            self.process.wait()
            self.process = None
        self.names.stop()
        shutil.rmtree(self.folder, ignore_errors=True)
