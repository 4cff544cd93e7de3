"""Files over SSH: OpenSSH's sftp and scp, paramiko and asyncssh, in an area that nobody gets out of."""

import hashlib
import os
import stat
import subprocess
import threading
import unittest

import asyncssh
import paramiko

from sshecho import SshEcho


class Files(unittest.TestCase):
    def setUp(self):
        self.server = SshEcho()
        self.addCleanup(self.server.__exit__)
        self.area = self.server.path("area")
        self.data = os.urandom(3_000_000)
        self.local = self.server.path("local")
        with open(self.local, "wb") as file:
            file.write(self.data)

    def inside(self, name):
        with open(os.path.join(self.area, name), "rb") as file:
            return file.read()

    def sftp(self, *lines):
        return subprocess.run(["sftp", *self.server.options(), "-P", str(self.server.port), "-b", "-", "alice@127.0.0.1"],
                              input="\n".join(lines), capture_output=True, text=True, timeout=60)

    def paramiko(self):
        transport = paramiko.Transport(("127.0.0.1", self.server.port))
        self.addCleanup(transport.close)
        transport.connect(username="alice", password="wonderland")
        return paramiko.SFTPClient.from_transport(transport)


class OpenSsh(Files):
    def test_a_session(self):
        back = self.server.path("back")
        done = self.sftp("put %s a.bin" % self.local, "mkdir sub", "rename a.bin sub/b.bin", "ls -la sub", "chmod 600 sub/b.bin",
                         "ln -s sub/b.bin link", "get link %s" % back, "ln sub/b.bin sub/hard", "df", "cd sub", "pwd", "rm hard", "ls")
        self.assertEqual(done.returncode, 0, done.stderr)
        self.assertIn("Remote working directory: /sub", done.stdout)
        self.assertRegex(done.stdout, r"-rw-r--r-- +1 \d+ +\d+ +3000000 .* b\.bin")
        with open(back, "rb") as file:
            self.assertEqual(file.read(), self.data)
        self.assertEqual(stat.S_IMODE(os.stat(os.path.join(self.area, "sub/b.bin")).st_mode), 0o600)
        self.assertEqual(os.readlink(os.path.join(self.area, "link")), "sub/b.bin")

    def test_nothing_is_left_of_what_does_not_fit(self):
        with self.paramiko().open("filler", "w") as file:
            file.truncate(200_000_000)
        done = self.sftp("put %s new.bin" % self.local)
        self.assertNotEqual(done.returncode, 0)
        self.assertEqual(os.listdir(self.area), ["filler"])

    def test_transfers_are_taken_up_again(self):
        with open(os.path.join(self.area, "up"), "wb") as file:
            file.write(self.data[:1_234_567])
        part = self.server.path("part")
        with open(part, "wb") as file:
            file.write(self.data[:2_000_001])
        done = self.sftp("reput %s up" % self.local, "reget up %s" % part)
        self.assertEqual(done.returncode, 0, done.stderr)
        self.assertEqual(self.inside("up"), self.data)
        with open(part, "rb") as file:
            self.assertEqual(file.read(), self.data)

    def test_folders_and_times(self):
        tree = self.server.path("tree")
        for number in range(30):
            os.makedirs(os.path.join(tree, str(number)))
            with open(os.path.join(tree, str(number), "file"), "w") as file:
                file.write(str(number))
        os.utime(os.path.join(tree, "7/file"), (1_000_000_000, 1_000_000_000))
        done = self.sftp("put -rp %s there" % tree, "get -r there %s" % self.server.path("again"))
        self.assertEqual(done.returncode, 0, done.stderr)
        self.assertEqual(os.stat(os.path.join(self.area, "there/7/file")).st_mtime, 1_000_000_000)
        for number in range(30):
            with open(os.path.join(self.server.path("again"), str(number), "file")) as file:
                self.assertEqual(file.read(), str(number))

    def test_scp(self):
        for way in ([], ["-C"]):
            words = ["scp", *way, *self.server.options(), "-P", str(self.server.port)]
            subprocess.run([*words, self.local, "alice@127.0.0.1:/s"], check=True, timeout=60)
            self.assertEqual(self.inside("s"), self.data)
            subprocess.run([*words, "alice@127.0.0.1:s", self.server.path("s2")], check=True, timeout=60)
        with open(self.server.path("s2"), "rb") as file:
            self.assertEqual(file.read(), self.data)

    def test_the_way_out(self):
        secret = self.server.path("secret")
        with open(secret, "w") as file:
            file.write("secret")
        os.symlink(secret, os.path.join(self.area, "absolute"))
        os.symlink("../secret", os.path.join(self.area, "relative"))
        os.symlink("..", os.path.join(self.area, "up"))
        got = self.server.path("got")
        for path in ("../secret", "/../secret", secret, "absolute", "relative", "up/secret", "/./up/../../secret", "/etc/passwd", "/proc/self/environ"):
            done = self.sftp("get %s %s" % (path, got))
            self.assertNotEqual(done.returncode, 0, path)
            self.assertFalse(os.path.exists(got), path)
        for line in ("put %s up/new" % self.local, "ln -s ../secret mine", "ln absolute mine", "put %s absolute" % self.local, "rename up/secret mine",
                     "rm up/secret", "chmod 777 absolute", "rmdir up"):
            self.assertNotEqual(self.sftp(line).returncode, 0, line)
        with open(secret) as file:
            self.assertEqual(file.read(), "secret")
        self.assertNotIn("new", os.listdir(self.server.folder.name))
        done = self.sftp("ls -la ..")
        self.assertNotIn("secret ", done.stdout)


class Paramiko(Files):
    def test_random_access_and_attributes(self):
        sftp = self.paramiko()
        with sftp.open("f", "w+") as file:
            file.write(b"0123456789")
            file.seek(3)
            file.write(b"abc")
            file.seek(0)
            self.assertEqual(file.read(), b"012abc6789")
            file.truncate(4)
            self.assertEqual(file.stat().st_size, 4)
        with sftp.open("f", "a") as file:
            file.write(b"end")
        self.assertEqual(self.inside("f"), b"012aend")
        with self.assertRaises(IOError):
            sftp.open("f", "x")
        sftp.utime("f", (5, 6))
        self.assertEqual(sftp.stat("f").st_mtime, 6)
        with self.assertRaises(PermissionError):
            sftp.chown("f", 12345, 12345)
        sftp.posix_rename("f", "g")
        with self.assertRaises(FileNotFoundError):
            sftp.stat("f")
        self.assertEqual(sftp.normalize("a/../../b"), "/b")
        self.assertEqual(sorted(each.filename for each in sftp.listdir_attr()), ["g"])

    def test_names_of_all_kinds(self):
        sftp = self.paramiko()
        names = ["blank name", "ünïcode", "...", "-dash", "new\nline", "x" * 255]
        for name in names:
            sftp.open(name, "w").close()
        self.assertEqual(sorted(sftp.listdir()), sorted(names))
        for name in ("x" * 256, "nul\0nul", "y/" * 3000):
            with self.assertRaises(IOError):
                sftp.open(name, "w")

    def test_prefetched_reading_and_pipelined_writing(self):
        sftp = self.paramiko()
        sftp.put(self.local, "p")
        with sftp.open("p") as file:
            file.prefetch()
            self.assertEqual(hashlib.sha256(file.read()).digest(), hashlib.sha256(self.data).digest())

    def test_the_area_is_full_at_some_time(self):
        sftp = self.paramiko()
        with sftp.open("far", "w") as file:
            file.seek(1_000_000_000)
            with self.assertRaises(IOError):
                file.write(b"x")
        self.assertNotIn("far", os.listdir(self.area))
        with self.assertRaises(IOError):
            for number in range(1100):
                sftp.mkdir(str(number))
        self.assertLessEqual(len(os.listdir(self.area)), 1000)

    def test_handles_have_a_limit(self):
        sftp = self.paramiko()
        files = [sftp.open("f", "w") for _ in range(100)]
        with self.assertRaises(IOError):
            sftp.open("f")
        files[0].close()
        sftp.open("f").close()

    def test_clients_at_the_same_time(self):
        trouble = []

        def work(number):
            try:
                sftp = self.paramiko()
                for turn in range(5):
                    name = "%d-%d" % (number, turn)
                    with sftp.open(name, "w") as file:
                        file.write(name.encode() * 1000)
                    with sftp.open(name) as file:
                        if file.read() != name.encode() * 1000:
                            trouble.append(name)
            except Exception as error: # told below, in the test's own thread
                trouble.append(error)
        threads = [threading.Thread(target=work, args=(number,)) for number in range(6)]
        for each in threads:
            each.start()
        for each in threads:
            each.join()
        self.assertEqual(trouble, [])
        self.assertEqual(len(os.listdir(self.area)), 30)


class AsyncSsh(Files, unittest.IsolatedAsyncioTestCase):
    async def test_pipelined_transfers_and_extensions(self):
        async with asyncssh.connect("127.0.0.1", self.server.port, known_hosts=None, config=None, agent_path=None, username="alice",
                                    client_keys=[self.server.key]) as connection:
            async with connection.start_sftp_client() as sftp:
                await sftp.put(self.local, "up", block_size=100_000, max_requests=64)
                self.assertEqual(self.inside("up"), self.data)
                back = self.server.path("back")
                await sftp.get("up", back, block_size=255 * 1024, max_requests=64)
                with open(back, "rb") as file:
                    self.assertEqual(file.read(), self.data)
                self.assertGreater((await sftp.statvfs("/")).blocks, 0)
                await sftp.link("up", "hard")
                self.assertEqual(os.stat(os.path.join(self.area, "up")).st_nlink, 2)
                async with sftp.open("hard", "r+b") as file:
                    await file.write(b"first", 0)
                    await file.fsync()
                self.assertEqual(self.inside("up")[:5], b"first")
                self.assertEqual(sorted(await sftp.glob("*")), ["hard", "up"])
                # It keeps to the draft's order where the server's name is not OpenSSH.
                await sftp.symlink("link", "/up")
                self.assertEqual(await sftp.readlink("link"), "up")


if __name__ == "__main__":
    unittest.main(verbosity=2)
