"""What packages bring beside the programs: the tools that desktops and systemd check such files with find nothing wrong, and what is
said in several of them is the same."""

import configparser
import glob
import os
import re
import shutil
import struct
import subprocess
import tarfile
import tempfile
import unittest
import xml.etree.ElementTree as xml

SOURCE = os.environ["EVERYPORT_SOURCE"]
PACKAGING = os.path.join(SOURCE, "packaging")
BUILT = os.path.join(os.environ["EVERYPORT_BIN"], "..")
PROGRAMS = ("everyport", "everyportd")
# Those of the window, besides English; and how XML says which one a text is in.
LANGUAGES = {os.path.basename(path)[:-3].split("_")[-1] for path in glob.glob(os.path.join(SOURCE, "resources", "languages", "*.ts"))}
SPOKEN = "{http://www.w3.org/XML/1998/namespace}lang"


def text_of(*path):
    with open(os.path.join(*path), encoding="utf-8") as file:
        return file.read()


def unit_of(text):
    """section -> key -> values, as systemd adds them up."""
    unit, section = {}, None
    for line in text.splitlines():
        if line.startswith("["):
            section = unit.setdefault(line.strip("[]"), {})
        elif "=" in line and not line.startswith("#"):
            key, value = line.split("=", 1)
            section.setdefault(key, []).append(value)
    return unit


class Packaged(unittest.TestCase):
    def run_tool(self, *words, **more):
        done = subprocess.run(words, capture_output=True, text=True, timeout=60, **more)
        self.assertEqual(done.returncode, 0, "%s\n%s%s" % (" ".join(words), done.stdout, done.stderr))
        return done.stdout + done.stderr


class Desktop(Packaged):
    ENTRY = os.path.join(PACKAGING, "desktop", "everyport.desktop")
    METAINFO = os.path.join(PACKAGING, "desktop", "org.everyport.Everyport.metainfo.xml")
    MIME = os.path.join(PACKAGING, "desktop", "org.everyport.Everyport.mime.xml")
    SHARED = "{http://www.freedesktop.org/standards/shared-mime-info}"

    def entry(self):
        parser = configparser.ConfigParser(interpolation=None)
        parser.optionxform = str
        parser.read(self.ENTRY, encoding="utf-8")
        return parser["Desktop Entry"]

    def test_entry(self):
        self.assertEqual(self.run_tool("desktop-file-validate", "--warn-kde", self.ENTRY), "")

    def test_metainfo(self):
        self.run_tool("appstreamcli", "validate", "--no-net", self.METAINFO)

    def test_they_agree(self):
        info = xml.parse(self.METAINFO).getroot()
        entry = self.entry()
        self.assertEqual(info.findtext("launchable"), os.path.basename(self.ENTRY))
        self.assertEqual(info.findtext("name"), entry["Name"])
        self.assertIsNone(info.find("icon"), "it is the entry's, which may have another name in a Flatpak")
        self.assertEqual(os.path.basename(self.METAINFO), info.findtext("id") + ".metainfo.xml")
        self.assertEqual([kind.text for kind in info.find("provides").iter("mediatype")], entry["MimeType"].strip(";").split(";"))
        version = re.search(r"^project\(Everyport VERSION ([\d.]+)", text_of(SOURCE, "CMakeLists.txt"), re.M)[1]
        self.assertEqual(info.find("releases/release").get("version"), version)
        self.assertIn("## " + version, text_of(SOURCE, "CHANGELOG.md"))

    def test_they_speak_the_windows_languages(self):
        """What menus and catalogues show and search; the name is the same everywhere."""
        self.assertTrue(LANGUAGES)
        entry = self.entry()
        for key in ("GenericName", "Comment", "Keywords"):
            for language in LANGUAGES:
                self.assertNotEqual(entry["%s[%s]" % (key, language)], entry[key])
        self.assertFalse([key for key in entry if key.startswith("Name[")])
        info = xml.parse(self.METAINFO).getroot()
        for tag in ("summary", "keywords/keyword"):
            self.assertEqual({each.get(SPOKEN) for each in info.findall(tag)}, LANGUAGES | {None}, tag)

    def test_only_addresses_are_opened(self):
        """No file is opened by an argument, so the program takes no type of files; see packaging/README.md."""
        self.assertTrue(self.entry()["Exec"].endswith(" %u"))
        for kind in self.entry()["MimeType"].strip(";").split(";"):
            self.assertTrue(kind.startswith("x-scheme-handler/"), kind)

    def test_a_backup_has_a_type(self):
        """By its name and by what is in it; in the languages of the window."""
        kind = xml.parse(self.MIME).getroot().find(self.SHARED + "mime-type")
        self.assertEqual({comment.get(SPOKEN, "en") for comment in kind.iter(self.SHARED + "comment")}, LANGUAGES | {"en"})
        self.assertEqual(kind.find(self.SHARED + "icon").get("name"), kind.get("type").replace("/", "-"))
        self.assertNotIn(kind.get("type"), self.entry()["MimeType"], "no file is opened by an argument")
        self.assertIn("everyport-backup.json", text_of(SOURCE, "app", "backup", "format", "backupformat.h"))
        with tempfile.TemporaryDirectory() as folder:
            packages = os.path.join(folder, "mime", "packages")
            os.makedirs(packages)
            shutil.copy(self.MIME, packages)
            system = "/usr/share/mime/packages/freedesktop.org.xml"
            shutil.copy(system, packages)  # tar's own magic must not win
            self.run_tool("update-mime-database", os.path.join(folder, "mime"))
            for name in ("hall.everyport", "renamed"):
                path = os.path.join(folder, name)
                with tarfile.open(path, "w", format=tarfile.USTAR_FORMAT) as tar:
                    tar.addfile(tarfile.TarInfo("everyport-backup.json"))
                said = self.run_tool("gio", "info", "-a", "standard::content-type", path,
                                     env=dict(os.environ, XDG_DATA_HOME=folder, XDG_DATA_DIRS=folder))
                self.assertIn("standard::content-type: " + kind.get("type"), said, name)

    def test_icons(self):
        icons = os.path.join(SOURCE, "resources", "icons")
        for name, side in (("everyport.svg", "64"), ("everyport-symbolic.svg", "16")):
            root = xml.parse(os.path.join(icons, name)).getroot()
            self.assertEqual((root.get("width"), root.get("height"), root.get("viewBox")), (side, side, "0 0 %s %s" % (side, side)))
        colours = set(re.findall(r"#[0-9a-fA-F]{3,6}", text_of(icons, "everyport-symbolic.svg")))
        self.assertEqual(len(colours), 1, "a symbolic icon has one colour, which the desktop replaces")

    @unittest.skipUnless(shutil.which("rsvg-convert"), "rsvg-convert is missing: packaging/install-missing test")
    def test_icons_of_fixed_sizes_are_made_and_installed(self):
        """Of the program and of a backup, each by ninja's own rule, in a folder of the test's."""
        installed = text_of(BUILT, "packaging", "cmake_install.cmake")
        for size in ("16", "22", "24", "32", "48", "64", "96", "128", "256", "512"):
            for folder in ("apps", "mimetypes"):
                self.assertRegex(installed, r'/icons/hicolor/%sx%s/%s" .*/icons/%s/everyport\.png"' % (size, size, folder, size))
            picture = "icons/%s/everyport.png" % size
            rule = self.run_tool("ninja", "-C", BUILT, "--quiet", "-t", "commands", "-s", picture)
            with tempfile.TemporaryDirectory() as folder:
                os.mkdir(os.path.join(folder, "packaging"))  # where ninja's rules begin
                self.run_tool("sh", "-c", rule.replace(os.path.realpath(BUILT), folder))
                with open(os.path.join(folder, picture), "rb") as file:
                    # PNG's mark, then its first part: how wide and high it is.
                    self.assertEqual(struct.unpack(">8s8x2I", file.read(24)), (b"\x89PNG\r\n\x1a\n", int(size), int(size)))

    def test_nobody_goes_without_icons_unaware(self):
        rules = text_of(PACKAGING, "CMakeLists.txt")
        self.assertRegex(rules, r"(?s)\nif\(EVERYPORT_RSVG_CONVERT\)\n.*\nelse\(\)\n    message\(WARNING \"rsvg-convert is missing")
        self.assertRegex(text_of(PACKAGING, "dependencies"), r"(?m)^package: .*\blibrsvg2-bin\b")


class Units(Packaged):
    """How little the system's unit may do: tests/interop/tst_unit.py."""

    def checked(self, *words, units):
        with tempfile.TemporaryDirectory() as folder:
            places = []
            for unit in units:
                # The program stands where it was built.
                text = re.sub(r"^ExecStart=\S+", "ExecStart=" + os.path.join(os.environ["EVERYPORT_BIN"], "everyportd"), text_of(unit), flags=re.M)
                places.append(os.path.join(folder, os.path.basename(unit)))
                with open(places[-1], "w", encoding="utf-8") as file:
                    file.write(text)
            return self.run_tool("systemd-analyze", *words, *places)

    def test_systemd_finds_no_fault(self):
        said = self.checked("verify", "--man=no", units=[os.path.join(BUILT, "systemd", "system", "everyportd.service"),
                                                         os.path.join(PACKAGING, "systemd", "system", "everyportd.socket")])
        self.assertNotIn("everyportd", said)
        self.assertNotIn("everyportd", self.checked("--user", "verify", "--man=no", units=[os.path.join(BUILT, "systemd", "user", "everyportd.service"),
                                                                                             os.path.join(PACKAGING, "systemd", "user", "everyportd.socket")]))

    def test_both_take_away_the_same_calls(self):
        system = unit_of(text_of(BUILT, "systemd", "system", "everyportd.service"))["Service"]
        user = unit_of(text_of(BUILT, "systemd", "user", "everyportd.service"))["Service"]
        for key in ("NoNewPrivileges", "MemoryDenyWriteExecute", "RestrictNamespaces", "RestrictAddressFamilies", "SystemCallFilter",
                    "SystemCallArchitectures", "RestrictSUIDSGID", "RestrictRealtime", "LockPersonality", "UMask", "ExecReload", "Type"):
            self.assertEqual(system[key], user[key], key)
        for key in user:
            self.assertFalse(key.startswith(("Protect", "Private")), "%s= needs a user namespace, in which root's files are nobody's" % key)

    def test_the_account_and_its_folders(self):
        service = unit_of(text_of(BUILT, "systemd", "system", "everyportd.service"))["Service"]
        account = [line.split() for line in text_of(PACKAGING, "systemd", "sysusers.conf").splitlines() if line.startswith("u ")]
        self.assertEqual([(row[1], row[-1]) for row in account], [(service["User"][0], "/var/lib/" + service["StateDirectory"][0])])
        folders = {row[1]: row for row in (line.split() for line in text_of(PACKAGING, "systemd", "tmpfiles.conf").splitlines()) if row[0] == "d"}
        config = "/etc/" + service["ConfigurationDirectory"][0]
        self.assertEqual(folders[config][2:5], [service["ConfigurationDirectoryMode"][0], "root", service["User"][0]])
        self.assertIn("-/run/everyport", service["ReadWritePaths"])
        self.assertNotIn("/var/lib/everyport", folders, "systemd makes it, and gives the account what root had put there before")

    def test_systemd_makes_them(self):
        with tempfile.TemporaryDirectory() as root:
            os.mkdir(os.path.join(root, "etc"))
            self.run_tool("systemd-sysusers", "--root=" + root, os.path.join(PACKAGING, "systemd", "sysusers.conf"))
            self.assertRegex(text_of(root, "etc", "passwd"), r"^everyport:x:\d+:\d+:Everyport:/var/lib/everyport:/usr/sbin/nologin\n")
            if os.geteuid() == 0:  # nobody else may give folders away
                self.run_tool("systemd-tmpfiles", "--root=" + root, "--create", os.path.join(PACKAGING, "systemd", "tmpfiles.conf"))
                self.assertEqual(os.stat(os.path.join(root, "etc/everyport/services")).st_mode & 0o777, 0o750)
                self.assertNotEqual(os.stat(os.path.join(root, "run/everyport")).st_uid, 0)

    def test_the_sockets_have_the_service_s_name(self):
        ports = {}
        for whose in ("system", "user"):
            unit = unit_of(text_of(PACKAGING, "systemd", whose, "everyportd.socket"))
            self.assertIn("`systemd:name=%s`" % unit["Socket"]["FileDescriptorName"][0], text_of(SOURCE, "resources/handbook/commandline.md"))
            self.assertEqual(unit["Install"]["WantedBy"], ["sockets.target"])
            ports[whose] = set(unit["Socket"]["ListenStream"])
            self.assertTrue(all(where.startswith("127.0.0.1:") for where in ports[whose]), "nobody else, unless somebody says so")
            self.assertRegex(text_of(PACKAGING, "CMakeLists.txt"), r"systemd/%s/everyportd\.service systemd/%s/everyportd\.socket\s" % (whose, whose))
        self.assertFalse(ports["system"] & ports["user"], "both may be open at once")


class Manual(Packaged):
    PAGES = sorted(os.path.basename(path)[:-3] for path in glob.glob(os.path.join(SOURCE, "resources", "handbook", "*.md")))

    def printed(self, program, *words):
        return subprocess.run([os.path.join(os.environ["EVERYPORT_BIN"], program), *words], check=True, capture_output=True, timeout=60).stdout

    def check_by_groff(self, page, name):
        done = subprocess.run(["groff", "-man", "-Tutf8", "-K", "utf8", "-ww", "-z"], input=page, capture_output=True, timeout=60)
        self.assertEqual((done.returncode, done.stderr.decode()), (0, ""), name)

    def test_groff_finds_no_fault(self):
        for program in PROGRAMS:
            self.check_by_groff(self.printed(program, "help", "--man"), program)
        for name in self.PAGES:
            self.check_by_groff(self.printed("everyportd", "handbook", "--man", name), name)

    def test_the_handbook_is_installed_as_the_manuals_name_it(self):
        installed = text_of(BUILT, "packaging", "cmake_install.cmake")
        common = "".join(re.findall(r'STREQUAL "common".*?\nendif\(\)', installed, re.S))
        self.assertEqual(sorted(re.findall(r'man7" .*?/man/everyport-([\w-]+)\.7"', common)), self.PAGES)
        for program in PROGRAMS:
            named = re.findall(r"^\.BR everyport\\-(\S+) \(7\),?$", self.printed(program, "help", "--man").decode(), re.M)
            self.assertEqual(sorted(name.replace("\\-", "-") for name in named), self.PAGES, program)


class Linked(Packaged):
    def linked(self):
        """What the programs and their parts need of others: "libssl.so.3"."""
        linked = set()
        for path in [*(os.path.join(BUILT, "bin", program) for program in PROGRAMS), *glob.glob(os.path.join(BUILT, "lib", "everyport", "*.so"))]:
            linked |= set(re.findall(r"NEEDED +(\S+)", self.run_tool("objdump", "-p", path)))
        # Sanitizers, and what Qt names of OpenGL and nobody calls, are of builds that nobody is given.
        return {name for name in linked if not re.match(r"lib([at]|ub|l)san\.|libGLX|libOpenGL", name)}

    def test_each_package_is_among_the_dependencies(self):
        """Where the names are Debian 12's. What another package brings along may go with that one."""
        release = "/etc/os-release"
        if not os.path.exists(release) or "VERSION_CODENAME=bookworm\n" not in text_of(release):
            self.skipTest("packaging/dependencies has the names of another system")
        native = self.run_tool("dpkg", "--print-architecture").strip()
        found = self.run_tool("dpkg", "-S", *("*/" + name for name in self.linked()))
        packages = set(re.findall(r"^(\S+):%s: " % native, found, re.M)) - {"libc6", "libgcc-s1", "libstdc++6"}  # of all C++
        listed = " ".join(re.findall(r"^run: (.*)$", text_of(PACKAGING, "dependencies"), re.M))
        self.assertIn("libssl3", packages)
        self.assertEqual(sorted(packages - {re.sub(">=.*", "", name) for name in listed.split()}), [])

    def test_about_has_all_that_is_linked(self):
        """Those of the programs and their parts, and no other."""
        # As "libpython3.11.so.1.0" and "ld-linux-x86-64.so.2".
        linked = {re.sub(r"(-x86-64|-aarch64)?(\.\d+)?\.so(\.\d+)*$", "", name) for name in self.linked()}
        listed = re.findall(r'u"(lib[^"]+|ld-linux)"_s', " ".join(re.findall(r'_s,\s+\{([^{}]*)\}\}', text_of(SOURCE, "app", "station", "commandline", "licences.cpp"))))
        self.assertEqual(sorted(linked), sorted(listed))


if __name__ == "__main__":
    unittest.main()
