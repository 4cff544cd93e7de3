"""How the packages are made: what Debian's and Flatpak's descriptions name is what packaging installs, and only a purge takes data."""

import contextlib
import glob
import importlib.machinery
import importlib.util
import json
import os
import re
import shutil
import struct
import subprocess
import sys
import tempfile
import unittest
import xml.etree.ElementTree as xml

import jsonschema

PACKAGING = os.path.join(os.environ["EVERYPORT_SOURCE"], "packaging")
PROGRAMS = ("everyport", "everyportd")


def text_of(*path):
    with open(os.path.join(*path), encoding="utf-8") as file:
        return file.read()


class Debian(unittest.TestCase):
    def test_each_package_is_a_component(self):
        control = text_of(PACKAGING, "debian", "control.in")
        packages = set(re.findall(r"^Package: (.*)$", control, re.M))
        components = {name for name in re.findall(r"COMPONENT (\w+)", text_of(PACKAGING, "CMakeLists.txt")) if name != "documents"} | set(PROGRAMS)
        self.assertEqual(packages, {"everyport-common" if name == "common" else name for name in components})
        for package, component in re.findall(r"DESTDIR=\$\(CURDIR\)/debian/(\S+) cmake --install \S+ --component (\S+)", text_of(PACKAGING, "debian", "rules")):
            self.assertEqual(package, "everyport-common" if component == "common" else component)
            packages.remove(package)
        self.assertEqual(packages, set(), "a package into which nothing is installed")

    def test_fonts_for_every_script_are_suggested(self):
        """fonts-noto-core has neither Chinese, Japanese and Korean nor pictures: without these a report has boxes in their place. The program
        without a screen has everyport draw it."""
        package = re.search(r"^Package: everyport\n.*?(?=^Description)", text_of(PACKAGING, "debian", "control.in"), re.M | re.S)[0]
        suggested = re.search(r"^Suggests: (.*)$", package, re.M)[1].split(", ")
        self.assertLessEqual({"fonts-noto-cjk", "fonts-noto-color-emoji"}, set(suggested))

    def test_scripts_can_be_read(self):
        for script in [os.path.join(PACKAGING, "deb"), *glob.glob(os.path.join(PACKAGING, "debian", "*.p*"))]:
            subprocess.run(["sh", "-n", script], check=True, timeout=60)
        self.assertTrue(os.access(os.path.join(PACKAGING, "debian", "rules"), os.X_OK))

    def test_both_builds_are_of_one_commit(self):
        """Though the folder has something else that is not committed, and the first build's quarter of an hour brings a new commit."""
        with tempfile.TemporaryDirectory() as folder:
            def write(name, text, mode=0o644):
                path = os.path.join(folder, name)
                os.makedirs(os.path.dirname(path), exist_ok=True)
                with open(path, "w") as file:
                    file.write(text)
                os.chmod(path, mode)

            source = os.path.join(folder, "source")
            commit = "git -C %s -c user.name=Test -c user.email=test@example.org commit -q -a -m Test" % source
            write("source/CMakeLists.txt", "project(Everyport VERSION 1.0\n")
            write("source/packaging/dependencies", "build: committed\n")
            write("source/packaging/debian/control.in", "Maintainer: Somebody\nBuild-Depends: @BUILD@\n")
            write("source/packaging/install-missing", "#!/bin/sh\n", 0o755)
            write("source/packaging/deb", text_of(PACKAGING, "deb"), 0o755)
            subprocess.run("git init -q %s && git -C %s add . && %s" % (source, source, commit), shell=True, check=True, timeout=60)
            write("source/packaging/dependencies", "build: changed\n")
            write("tools/dpkg-buildpackage", "#!/bin/sh\ncat debian/control debian/changelog > ../x.deb\ntouch ../x.buildinfo ../x.changes\n%s || true\n" % commit, 0o755)
            write("tools/lintian", "#!/bin/sh\n", 0o755)
            done = subprocess.run([os.path.join(source, "packaging", "deb"), "--twice", os.path.join(folder, "dist")], capture_output=True, text=True, timeout=60,
                                  env={**os.environ, "PATH": os.path.join(folder, "tools") + ":" + os.environ["PATH"], "TMPDIR": folder})
            self.assertEqual(done.returncode, 0, done.stdout + done.stderr)
            self.assertIn("Both builds are the same.", done.stdout)
            self.assertIn("Maintainer: Somebody\nBuild-Depends: committed\n", text_of(folder, "dist", "x.deb"))

    def said_by(self, script, why, tools, **more):
        return subprocess.run(["/bin/sh", "-c", script, "postrm", why], env={"PATH": tools, **more}, check=True, capture_output=True, text=True, timeout=60).stdout

    def test_only_a_purge_takes_what_is_kept(self):
        """Run with tools that only say what they were asked to do."""
        with tempfile.TemporaryDirectory() as folder:
            for tool in ("rm", "userdel", "groupdel"):
                path = os.path.join(folder, tool)
                with open(path, "w") as file:
                    file.write("#!/bin/sh\necho %s \"$@\"\n" % tool)
                os.chmod(path, 0o755)
            script = text_of(PACKAGING, "debian", "everyportd.postrm").replace("#DEBHELPER#", "")
            for why in ("upgrade", "failed-upgrade", "abort-install", "disappear"):
                self.assertEqual(self.said_by(script, why, folder), "", why)
            self.assertEqual(self.said_by(script, "remove", folder), "rm -rf /run/everyport\n")
            self.assertIn("rm -rf /var/lib/everyport /etc/everyport\nuserdel everyport\n", self.said_by(script, "purge", folder))
            # dpkg --root, without a chroot: this computer's own stay.
            self.assertIn("rm -rf /there/var/lib/everyport /there/etc/everyport\nuserdel --prefix /there everyport\n",
                          self.said_by(script, "purge", folder, DPKG_ROOT="/there"))


    @unittest.skipUnless(shutil.which("dh_installsystemd"), "debhelper is not installed")
    def test_an_upgrade_leaves_the_socket_open(self):
        """What debhelper makes of the lines in rules: nothing opens the socket again, so nothing may close it but a removal."""
        lines = re.findall(r"^\t(dh_installsystemd .*)$", text_of(PACKAGING, "debian", "rules"), re.M)
        with tempfile.TemporaryDirectory() as folder:
            def write(name, text):
                path = os.path.join(folder, "debian", name)
                os.makedirs(os.path.dirname(path), exist_ok=True)
                with open(path, "w") as file:
                    file.write(text)

            write("control", "Source: everyport\nBuild-Depends: debhelper-compat (= 13)\n\nPackage: everyportd\nArchitecture: all\n")
            write("changelog", "everyport (1) unstable; urgency=low\n\n  * Test.\n\n -- Test <test@example.org>  Thu, 01 Jan 1970 00:00:00 +0000\n")
            for unit in ("everyportd.service", "everyportd.socket"):
                write("everyportd/lib/systemd/system/" + unit, "[Unit]\nDescription=Test\n\n[Install]\nWantedBy=multi-user.target\n")
            for line in lines:
                subprocess.run(["sh", "-c", line], cwd=folder, check=True, capture_output=True, timeout=60)
            made = glob.glob(os.path.join(folder, "debian", "*.debhelper")) + glob.glob(os.path.join(folder, "debian", ".debhelper", "generated", "*", "*"))
            told = [line.strip() for path in made for line in text_of(path).splitlines() if "deb-systemd-invoke" in line]
        self.assertTrue([line for line in told if "everyportd.service" in line], "the service is started")
        self.assertEqual([line for line in told if "everyportd.socket" in line], [])


def program(name):
    """A program of packaging, which has no ending, as a module; nothing is noted beside it."""
    sys.dont_write_bytecode = True
    loader = importlib.machinery.SourceFileLoader(name.replace("-", "_"), os.path.join(PACKAGING, name))
    module = importlib.util.module_from_spec(importlib.util.spec_from_loader(loader.name, loader))
    loader.exec_module(module)
    return module


def deb_check():
    return program("deb-check")


def flatpak_sources():
    return program("flatpak-sources")


class Desktop(unittest.TestCase):
    def test_entry_and_metainfo_are_of_the_same_categories(self):
        """Menus go by the one, software centres by the other. Only the entry names the toolkit."""
        entry = re.search(r"^Categories=(.*);$", text_of(PACKAGING, "desktop", "everyport.desktop"), re.M)[1].split(";")
        metainfo = xml.parse(os.path.join(PACKAGING, "desktop", "org.everyport.Everyport.metainfo.xml"))
        self.assertEqual(set(entry) - {"Qt"}, {category.text for category in metainfo.iter("category")})


class DebCheck(unittest.TestCase):
    """What packaging/deb-check asks, without a Debian of its own."""

    def setUp(self):
        self.program = deb_check()
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = folder.name

    def write(self, name, content=b""):
        path = os.path.join(self.folder, name)
        os.makedirs(os.path.dirname(path), exist_ok=True)
        with open(path, "wb") as file:
            file.write(content)
        return path

    def test_a_folder_without_packages_is_said(self):
        self.write("everyport_1-1_amd64.deb")
        self.write("everyportd-dbgsym_1-1_amd64.deb")
        with self.assertRaisesRegex(SystemExit, "no package everyport-common, everyportd; packaging/deb"):
            self.program.packages_in(self.folder)
        both = [self.write(name + "_1-1_amd64.deb") for name in ("everyport-common", "everyportd")]
        self.assertEqual(self.program.packages_in(self.folder)[:2], both)

    def test_a_script_that_closes_the_socket_is_found(self):
        chroot = self.program.Chroot(self.folder)
        removal = b"if [ \"$1\" = remove ]; then\n    deb-systemd-invoke stop everyportd.socket >/dev/null || true\nfi\n"
        self.write("var/lib/dpkg/info/everyportd.prerm", removal)
        self.write("var/lib/dpkg/info/everyportd.postinst", b"deb-systemd-invoke $_dh_action 'everyportd.service'\ndeb-systemd-helper unmask 'everyportd.socket'\n")
        with open(os.devnull, "w") as nowhere, contextlib.redirect_stdout(nowhere):
            self.program.check_socket(chroot)
            self.write("var/lib/dpkg/info/everyportd.preinst", b"deb-systemd-invoke stop 'everyportd.socket' >/dev/null || true\n")
            with self.assertRaises(SystemExit):
                self.program.check_socket(chroot)

    def test_each_icon_has_to_be_there(self):
        hicolor = "usr/share/icons/hicolor/"
        sizes = self.program.icon_sizes()
        self.assertEqual((sizes[0], sizes[-1]), ("16", "512"))
        icons = [(hicolor + "%sx%s/%s.png" % (size, size, name), int(size)) for size in sizes for name in ("apps/everyport", "mimetypes/application-x-everyport-backup")]
        for name, size in icons:
            self.write(name, struct.pack(">16x2I", size, size))
        for name in ("scalable/apps/everyport", "scalable/mimetypes/application-x-everyport-backup", "symbolic/apps/everyport-symbolic"):
            self.write(hicolor + name + ".svg")
        chroot = self.program.Chroot(self.folder)
        with open(os.devnull, "w") as nowhere, contextlib.redirect_stdout(nowhere):
            self.program.check_icons(chroot)
            for name, size in icons:
                os.remove(os.path.join(self.folder, name))
                with self.assertRaises(SystemExit, msg=name):
                    self.program.check_icons(chroot)
                self.write(name, struct.pack(">16x2I", size, size))


class Flatpak(unittest.TestCase):
    MANIFEST = os.path.join(PACKAGING, "flatpak", "org.everyport.Everyport.json")

    def manifest(self):
        return json.loads(text_of(self.MANIFEST))

    def test_flatpak_builder_knows_its_keys(self):
        """It passes over what it does not know: a key that is misspelt is as none. The schema is ours, of the keys that are used."""
        schema = json.loads(text_of(os.path.dirname(os.path.abspath(__file__)), "flatpak.schema.json"))
        check = jsonschema.Draft7Validator(schema)
        check.check_schema(schema)
        self.assertEqual([fault.message for fault in check.iter_errors(self.manifest())], [])
        manifest = self.manifest()
        manifest["finish-arg"] = []
        self.assertFalse(check.is_valid(manifest))
        of_archive = next(i for i, module in enumerate(manifest["modules"]) if module["sources"][0]["type"] == "archive")
        for key, value in (("sha256", "short"), ("shasum", "0" * 64), ("url", None)):
            manifest = self.manifest()
            manifest["modules"][of_archive]["sources"][0][key] = value
            self.assertFalse(check.is_valid(manifest), key)
        manifest = self.manifest()
        manifest["finish-args"].append("--filesystem=host")
        self.assertFalse(check.is_valid(manifest))

    def test_it_names_what_is_installed(self):
        manifest = self.manifest()
        self.assertEqual(manifest["id"] + ".json", os.path.basename(self.MANIFEST))
        self.assertEqual(manifest["rename-desktop-file"], "everyport.desktop")
        self.assertEqual(manifest["rename-icon"], "everyport")
        self.assertEqual(manifest["command"], "everyport")
        self.assertTrue(os.path.exists(os.path.join(PACKAGING, "desktop", manifest["rename-desktop-file"])))
        self.assertTrue(os.path.exists(os.path.join(PACKAGING, "desktop", manifest["id"] + ".metainfo.xml")))

    def test_what_desktops_look_for_leaves_it(self):
        """Flatpak shows a desktop only files that begin with the program's id. What is installed under another name is renamed by
        flatpak-builder, which also changes who names it: the icon in the entry, that of a type in its file."""
        manifest = self.manifest()
        rules = text_of(PACKAGING, "CMakeLists.txt")
        rules = re.sub(r"\$\{(backup_icon)\}", lambda name: re.search(r"^set\(%s (\S+)\)" % name[1], rules, re.M)[1], rules)
        icons = set()
        for files, folder, more in re.findall(r"install\(FILES (\S+) DESTINATION \$\{hicolor\}/\S+/(apps|mimetypes) (.*)\)", rules):
            name = re.search(r"RENAME (\S+)", more)
            name = name[1] if name else "everyport.png" if files == "${picture}" else os.path.basename(files)
            icons.add((folder, re.sub(r"(-symbolic)?\.(png|svg)$", "", name)))
        self.assertEqual({name for folder, name in icons if folder == "apps"}, {manifest["rename-icon"]})
        self.assertEqual({name for folder, name in icons if folder == "mimetypes"}, set(manifest["rename-mime-icons"]))
        # Else it is renamed twice.
        for name in manifest["rename-mime-icons"]:
            self.assertFalse(name.startswith((manifest["rename-icon"] + ".", manifest["rename-icon"] + "-symbolic.")), name)
        kinds = xml.parse(os.path.join(PACKAGING, "desktop", manifest["id"] + ".mime.xml")).getroot()
        named = [kind.get("name") for kind in kinds.iter("{http://www.freedesktop.org/standards/shared-mime-info}icon")]
        self.assertEqual(named, manifest["rename-mime-icons"])
        self.assertIn("RENAME %s.xml" % manifest["id"], rules, "the types' file")

    def test_what_comes_from_elsewhere_is_patched_or_known_by_its_sum(self):
        sources = flatpak_sources()
        wanted = sources.wanted(self.manifest())
        for module in self.manifest()["modules"]:
            for source in module["sources"]:
                if source["type"] == "archive":  # headers alone, which Debian patches nothing of
                    self.assertEqual(module["name"], "pybind11")
                    self.assertRegex(source["sha256"], "^[0-9a-f]{64}$")
                    self.assertTrue(source["url"].startswith("https://"))
                elif module["name"] == "everyport":
                    self.assertIn("packaging/flatpak/" + sources.SOURCES, source["skip"], "what is fetched is no part of the program")
                else:
                    wanted.remove(os.path.basename(source["path"]))
        self.assertEqual(wanted, [], "fetched, and built by no module")
        self.assertIn("/packaging/flatpak/sources/", text_of(PACKAGING, "..", ".gitignore"))

    def test_it_may_do_what_the_program_is_for_and_no_more(self):
        self.assertEqual(set(self.manifest()["finish-args"]), {
            "--share=network", "--share=ipc", "--socket=wayland", "--socket=fallback-x11", "--socket=pulseaudio", "--device=all",
            "--talk-name=org.freedesktop.Notifications", "--talk-name=org.freedesktop.secrets", "--talk-name=org.kde.StatusNotifierWatcher",
            "--talk-name=org.freedesktop.ScreenSaver",  # a poll on the wall keeps the screen awake
            "--socket=pcsc",  # the smart card service's
            "--filesystem=/media", "--filesystem=/run/media"}  # where UDisks2 opens sticks, for results that go onto one
            | {"--system-talk-name=" + name for name in self.asked_of_the_system()})

    def asked_of_the_system(self):
        """What app/machine follows: a Flatpak sees no name of the system's bus that it was not given, and says that it is not there."""
        folder = os.path.join(PACKAGING, "..", "app", "machine")
        names = set()
        for file in os.listdir(folder):
            if file.endswith((".cpp", ".h")):
                names.update(re.findall(r'"((?:org\.freedesktop\.|org\.)[A-Za-z0-9]+)"', text_of(folder, file)))
        self.assertEqual(len(names), 5, names)
        return names


class FlatpakSources(unittest.TestCase):
    """With an apt that unpacks what it is told to, of a computer whose lists are of packages alone."""

    APT = """#!/bin/sh
set -eu
for word in "$@"; do
    case $word in Dir::Etc::sourceparts=*) cat "${word#*=}"/* >> "$TOLD" ;; esac
    last=$word
done
[ "$last" != update ] || exit 0
[ "$last" != "${MISSING:-}" ] || exit 100
mkdir -p "$last-1.0/debian"
echo "$last (1.0-1+deb12u1) bookworm; urgency=high" > "$last-1.0/debian/changelog"
touch "$last.dsc"
"""

    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = folder.name
        self.flatpak = os.path.join(self.folder, "packaging", "flatpak")
        os.makedirs(self.flatpak)
        for name in ("flatpak-sources", "flatpak/org.everyport.Everyport.json"):
            shutil.copy(os.path.join(PACKAGING, name), os.path.join(self.folder, "packaging", name))
        tools = os.path.join(self.folder, "tools")
        os.makedirs(tools)
        for tool, text in (("apt-get", self.APT), ("dpkg-source", "#!/bin/sh\n")):
            with open(os.path.join(tools, tool), "w") as file:
                file.write(text)
            os.chmod(file.name, 0o755)
        self.environment = {**os.environ, "PATH": tools + ":" + os.environ["PATH"], "TOLD": os.path.join(self.folder, "told")}

    def fetch(self, **more):
        return subprocess.run([os.path.join(self.folder, "packaging", "flatpak-sources")], env={**self.environment, **more},
                              capture_output=True, text=True, timeout=60)

    def test_each_module_gets_its_folder(self):
        wanted = flatpak_sources().wanted(json.loads(text_of(Flatpak.MANIFEST)))
        self.assertIn("libssh", wanted)
        done = self.fetch()
        self.assertEqual(done.returncode, 0, done.stderr)
        self.assertIn("libssh 1.0-1+deb12u1\n", done.stdout)
        self.assertEqual(sorted(os.listdir(os.path.join(self.flatpak, "sources"))), wanted)
        self.assertTrue(os.path.exists(os.path.join(self.flatpak, "sources", "libssh", "debian", "changelog")))

    def test_what_is_there_is_replaced_whole_or_not_at_all(self):
        self.assertEqual(self.fetch().returncode, 0)
        mark = os.path.join(self.flatpak, "sources", "libssh", "of-yesterday")
        with open(mark, "w"):
            pass
        done = self.fetch(MISSING="mosquitto")
        self.assertEqual(done.returncode, 1)
        self.assertIn("--only-source mosquitto ended with 100, for what stands above. Nothing was replaced", done.stderr)
        self.assertTrue(os.path.exists(mark))
        self.assertEqual(self.fetch().returncode, 0)
        self.assertFalse(os.path.exists(mark))
        self.assertEqual(sorted(os.listdir(self.flatpak)), ["org.everyport.Everyport.json", "sources"], "nothing is left beside it")

    def test_lists_are_read_in_both_of_apts_ways(self):
        of_sources = flatpak_sources().of_sources
        self.assertEqual(of_sources("Types: deb\nURIs: http://a.example/debian\n\nTypes: deb deb-src\nSuites: deb\n"),
                         "Types: deb-src\nURIs: http://a.example/debian\n\nTypes: deb-src\nSuites: deb\n")
        self.assertEqual(of_sources("# deb x\ndeb [signed-by=k] http://a.example/debian bookworm main\ndeb-src http://a.example/debian bookworm main\n"),
                         "# deb x\ndeb-src [signed-by=k] http://a.example/debian bookworm main\ndeb-src http://a.example/debian bookworm main\n")


if __name__ == "__main__":
    unittest.main()
