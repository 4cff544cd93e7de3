"""A PostgreSQL server of a test's own: in a temporary folder, on a socket there and nowhere else, ended by its process id. PostgreSQL
refuses root, so the server is then the account's that Debian makes for it."""

import glob
import os
import pwd
import shutil
import signal
import subprocess
import sys
import tempfile
import time

from freeport import free_port

PATIENCE = 60


def programs():
    """The folder with the newest server's programs."""
    found = glob.glob("/usr/lib/postgresql/*/bin/postgres")
    if not found:
        sys.exit("PostgreSQL's server is missing. Install postgresql.")
    return os.path.dirname(max(found, key=lambda path: int(path.split("/")[4])))


def unprivileged():
    """What stands before a command so that it is not root's."""
    if os.geteuid() != 0:
        return []
    account = pwd.getpwnam("postgres")
    return ["setpriv", "--reuid=%d" % account.pw_uid, "--regid=%d" % account.pw_gid, "--clear-groups"]


def is_running(pid):
    try:
        with open("/proc/%d/stat" % pid) as file:
            return file.read().rsplit(")", 1)[1].split()[0] != "Z"
    except FileNotFoundError:
        return False


class PostgresServer:
    """`with PostgresServer() as server: server.address`. `folder`: one that another process has made."""

    def __init__(self, folder=None):
        self.own = folder is None
        self.folder = folder or tempfile.mkdtemp(prefix="everyport-postgres.", dir="/tmp")
        self.address = "postgresql:///postgres?user=everyport&host=" + self.folder
        self.process = None  # ours, which has to be waited for
        self.words = []
        self.port = None  # of TCP
        if self.own:
            self.make()

    def give_folder(self):
        if os.geteuid() == 0:
            account = pwd.getpwnam("postgres")
            os.chown(self.folder, account.pw_uid, account.pw_gid)
        os.chmod(self.folder, 0o755)

    def make_standby(self, folder):
        """One with all that is here now, in `folder`, to be started; nothing that is stored later comes to it."""
        standby = PostgresServer(folder)
        standby.give_folder()
        subprocess.run([*unprivileged(), programs() + "/pg_basebackup", "--dbname=" + self.address, "--checkpoint=fast", "--no-sync",
                        "--pgdata=" + folder + "/data"], check=True, cwd="/")
        with open(folder + "/data/standby.signal", "w"):
            pass
        return standby

    def make(self):
        self.give_folder()
        subprocess.run([*unprivileged(), programs() + "/initdb", "-D", self.folder + "/data", "-U", "everyport", "-A", "trust", "-E", "UTF8",
                        "--locale=C.UTF-8", "--no-sync"], check=True, stdout=subprocess.DEVNULL, cwd="/")

    def __enter__(self):
        self.start()
        return self

    def __exit__(self, *_):
        self.stop()
        if self.own:
            shutil.rmtree(self.folder, ignore_errors=True)

    def start(self):
        with open(self.folder + "/log", "a") as log:
            self.process = subprocess.Popen(
                [*unprivileged(), programs() + "/postgres", "-D", self.folder + "/data", "-k", self.folder, "-c", "listen_addresses=",
                 *self.words, "-c", "fsync=" + os.environ.get("EVERYPORT_TEST_FSYNC", "off"), "-c", "shared_buffers=32MB"],
                stdout=log, stderr=log, stdin=subprocess.DEVNULL, cwd="/", start_new_session=True)
        until = time.monotonic() + PATIENCE
        while subprocess.run([programs() + "/pg_isready", "-q", "-h", self.folder, *(["-p", str(self.port)] if self.port else [])], check=False).returncode != 0:
            if time.monotonic() > until:
                with open(self.folder + "/log") as log:
                    sys.exit("PostgreSQL did not start:\n" + log.read())
            time.sleep(0.05)

    def serve_tcp(self, certificate, key, user, password):
        """On a port of loopback, to whoever has the password and nobody else, with TLS by the certificate; before the start."""
        self.port = free_port()
        for name, path in (("server.crt", certificate), ("server.key", key)):
            shutil.copy(path, os.path.join(self.folder, "data", name))
            os.chmod(os.path.join(self.folder, "data", name), 0o600)
            if os.geteuid() == 0:
                account = pwd.getpwnam("postgres")
                os.chown(os.path.join(self.folder, "data", name), account.pw_uid, account.pw_gid)
        with open(self.folder + "/data/pg_hba.conf", "w") as rules:
            rules.write("local all all trust\nhostssl all all samehost scram-sha-256\n")
        self.words = ["-c", "ssl=on", "-c", "listen_addresses=127.0.0.1", "-c", "port=%d" % self.port]
        self.address += "&port=%d" % self.port
        self.start()
        self.sql("CREATE ROLE %s LOGIN PASSWORD '%s'" % (user, password))
        self.sql("CREATE DATABASE %s OWNER %s" % (user, user))

    def processes(self):
        """All of the server's, the first one first."""
        pid = self.pid()
        with open("/proc/%d/task/%d/children" % (pid, pid)) as children:
            return [pid, *map(int, children.read().split())]

    def hang(self):
        """It is there, and does nothing, until `go_on`."""
        for pid in self.processes():
            os.kill(pid, signal.SIGSTOP)

    def go_on(self):
        for pid in self.processes():
            os.kill(pid, signal.SIGCONT)

    def pid(self):
        try:
            with open(self.folder + "/data/postmaster.pid") as file:
                return int(file.readline())
        except (OSError, ValueError):
            return None

    def stop(self, how=signal.SIGINT):
        """Fast: sessions are ended. By SIGQUIT at once, as after a loss of power."""
        pid = self.pid()
        if pid is None or not is_running(pid):
            return
        os.kill(pid, how)
        until = time.monotonic() + PATIENCE
        while is_running(pid):
            if self.process:
                self.process.poll()
            if time.monotonic() > until:
                sys.exit("PostgreSQL did not end")
            time.sleep(0.02)
        if self.process:
            self.process.wait(PATIENCE)

    def kill(self):
        self.stop(signal.SIGQUIT)

    def sql(self, text):
        """What psql prints for it, without headings."""
        return subprocess.run(["psql", "-qAt", "-v", "ON_ERROR_STOP=1", self.address, "-c", text], check=True, capture_output=True, text=True).stdout

    def tool(self, *words):
        """pg_dump, pg_restore: `words` after the program's name."""
        return subprocess.run([words[0], "--dbname=" + self.address, *words[1:]], check=True, capture_output=True)
