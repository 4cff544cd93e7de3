"""everyportd and a PostgreSQL server that wants a password and has a certificate: it goes there only where the certificate is the right one,
what it says of a refusal tells no password, and an address with a slip in it is no file of that name."""

import os
import subprocess
import unittest

from postgresserver import PostgresServer
from station import Station

USER = "anna"
SECRET = "TopSecretWord123"
NAME = "db.example"


def certificate(folder, name):
    """Of NAME, which is its own authority, and its key."""
    paths = [os.path.join(folder, name + ending) for ending in (".crt", ".key")]
    subprocess.run(["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-days", "2", "-subj", "/CN=" + name,
                    "-addext", "subjectAltName=DNS:" + NAME, "-out", paths[0], "-keyout", paths[1]], check=True, capture_output=True)
    return paths


class ServerLogin(unittest.TestCase):
    def setUp(self):
        self.station = Station()
        self.addCleanup(self.station.__exit__)
        self.station.storage = []  # the server is this test's own
        os.mkdir(self.station.config)
        self.server = PostgresServer()
        self.addCleanup(self.server.__exit__)
        self.authority, key = certificate(self.station.folder, NAME)
        self.server.serve_tcp(self.authority, key, USER, SECRET)

    def address(self, secret=SECRET, name=NAME, authority=None, mode="verify-full"):
        return "postgresql://%s:%s@%s:%d/%s?hostaddr=127.0.0.1&sslmode=%s&sslrootcert=%s" % (
            USER, secret, name, self.server.port, USER, mode, authority or self.authority)

    def configure(self, storage):
        path = os.path.join(self.station.config, "everyport.toml")
        with open(path, "w") as file:
            os.chmod(path, 0o600)
            file.write('storage = "%s"\n' % storage)

    def refused(self, storage, *words):
        """By `check` and by a start, in these words and none of a password."""
        self.configure(storage)
        for command in (["check"], []):
            done = self.station.command(*command, check=False)
            self.assertNotEqual(done.returncode, 0, command)
            said = done.stdout + done.stderr
            for word in words:
                self.assertIn(word, said)
            self.assertNotIn("Secret", said)
            self.assertNotIn("waits for it", said)  # as for a server that is starting
        self.assertNotIn("everyport.sqlite", os.listdir(self.station.data))

    def test_right(self):
        self.configure(self.address())
        self.station.command("check")
        self.station.start()
        self.assertEqual(self.server.sql("SELECT DISTINCT ssl FROM pg_stat_ssl JOIN pg_stat_activity USING (pid) WHERE application_name = 'everyport'"), "t\n")
        self.assertEqual(self.station.stop(), 0)
        self.assertNotIn("Secret", self.station.stderr())

    def test_another_authority(self):
        self.refused(self.address(authority=certificate(self.station.folder, "another")[0]), "certificate verify failed")

    def test_another_name(self):
        self.refused(self.address(name="other.example"), "other.example", "does not match")

    def test_an_authority_that_nobody_would_ask_for_the_name(self):
        self.refused(self.address(mode="require"), "sslmode=verify-full")

    def test_wrong_password(self):
        self.refused(self.address("AnotherSecret"), "refuses the login")

    def test_a_slip(self):
        before = os.listdir(".")
        for slip in ("postgres//%s:%s@host/base", "postgresql:/%s:%s@host/base", "postgresql://%s:1/%s@host/base", "%s:%s@host/base"):
            self.refused(slip % (USER, SECRET), "postgresql://USER@HOST/DATABASE")
        self.assertEqual(os.listdir("."), before)


if __name__ == "__main__":
    unittest.main(verbosity=2)
