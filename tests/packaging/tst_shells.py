"""Tab in bash, zsh and fish, at a prompt of each: what the scripts of `completion SHELL` put there, and that nothing of it runs."""

import os
import pty
import select
import shlex
import shutil
import subprocess
import tempfile
import time
import unittest

from station import Station

BIN = os.environ["EVERYPORT_BIN"]
SHOWN = b"\x18\x07"  # Ctrl+X Ctrl+G: prints the line that is being typed, and empties it
LOADER = "/usr/share/bash-completion/bash_completion"


class Prompt:
    """A shell on a terminal of its own, which never runs what is typed."""

    def __init__(self, words, setup, folder):
        environment = {**os.environ, "PATH": BIN + ":" + os.environ["PATH"], "TERM": "dumb", "PS1": "", "INPUTRC": "/dev/null"}
        self.process_id, self.terminal = pty.fork()
        if self.process_id == 0:
            os.chdir(folder)
            os.execvpe(words[0], words, environment)
        self.heard = b""
        os.write(self.terminal, setup.encode() + b"\n")
        self.until(b"<ready>")

    def until(self, wanted):
        deadline = time.monotonic() + 30
        while wanted not in self.heard:
            ready, _, _ = select.select([self.terminal], [], [], max(0.0, deadline - time.monotonic()))
            if not ready:
                raise AssertionError("%r did not come: %r" % (wanted, self.heard))
            self.heard += os.read(self.terminal, 4096)
        before, _, self.heard = self.heard.partition(wanted)
        return before

    def typed(self, line):
        """The line with Tab behind it, as it then stands there."""
        os.write(self.terminal, line.encode() + b"\t" + SHOWN)
        self.until(b"<line>")
        return self.until(b"</line>").decode()

    def end(self):
        os.close(self.terminal)
        os.kill(self.process_id, 9)
        os.waitpid(self.process_id, 0)


class Shells(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = tempfile.mkdtemp(prefix="everyport-shells.")
        cls.addClassCleanup(shutil.rmtree, cls.folder)
        os.mkdir(os.path.join(cls.folder, "a folder"))
        with open(os.path.join(cls.folder, "lunch.toml"), "w"):
            pass
        for shell in ("bash", "zsh", "fish"):
            for program in ("everyportd", "everyport"):
                with open(os.path.join(cls.folder, program + "." + shell), "w") as script:
                    subprocess.run([os.path.join(BIN, program), "completion", shell], stdout=script, check=True, timeout=60)

    def ask(self, prompt, lines):
        self.addCleanup(prompt.end)
        for typed, shown in lines.items():
            self.assertEqual(prompt.typed(typed), shown)

    LINES = {
        "everyportd poll imp": "everyportd poll import ",
        "everyportd user add bob --ro": "everyportd user add bob --role=",
        "everyportd user add bob --role=gu": "everyportd user add bob --role=guest ",
        "everyportd user add bob --role gu": "everyportd user add bob --role guest ",
        "everyportd serve ht": "everyportd serve http ",
        "everyportd serve http status=lo": "everyportd serve http status=local ",
        "everyportd poll import lun": "everyportd poll import lunch.toml ",
        "everyportd --logfile=lun": "everyportd --logfile=lunch.toml ",
        "everyportd --data a": "everyportd --data a\\ folder/",
        "everyportd device add door seri": "everyportd device add door serial:",
        "everyportd teapot x": "everyportd teapot x",
        "everyport serve ht": "everyport serve http ",
    }

    def bash(self):
        return Prompt(["bash", "--norc", "--noprofile", "-i"], r"""bind 'set bell-style none'; bind 'set enable-bracketed-paste off'; . %s
. ./everyportd.bash; . ./everyport.bash; bind -x '"\C-x\C-g": printf "<%%s>%%s</%%s>\n" line "$READLINE_LINE" line; READLINE_LINE='; printf "<%%s>\n" ready""" % LOADER, self.folder)

    def test_bash(self):
        self.ask(self.bash(), self.LINES)

    def test_bash_without_bash_completion(self):
        """Nothing is completed then, and nothing is said at the prompt."""
        done = subprocess.run(["bash", "--norc", "--noprofile", "-c", ". ./everyportd.bash; COMP_WORDS=(everyportd po); COMP_CWORD=1; "
                               "_everyportd everyportd po everyportd; echo ${#COMPREPLY[@]}"],
                              cwd=self.folder, env={**os.environ, "PATH": BIN + ":" + os.environ["PATH"]}, capture_output=True, text=True, timeout=60)
        self.assertEqual((done.stdout, done.stderr), ("0\n", ""))

    def test_zsh(self):
        for how in ("source", "fpath"):
            begin = "source everyportd.zsh; source everyport.zsh" if how == "source" else ":"
            if how == "fpath":
                os.mkdir(os.path.join(self.folder, "functions"))
                for program in ("everyportd", "everyport"):
                    shutil.copy(os.path.join(self.folder, program + ".zsh"), os.path.join(self.folder, "functions", "_" + program))
            setup = """unsetopt beep list_ambiguous prompt_cr prompt_sp; bindkey -e; fpath=($PWD/functions $fpath); autoload -Uz compinit; compinit -u -D
%s; show() { zle -I; printf '<%%s>%%s</%%s>\\n' line "$BUFFER" line; BUFFER= }; zle -N show; bindkey '^X^G' show; printf '<%%s>\\n' ready""" % begin
            self.ask(Prompt(["zsh", "-f", "-i"], setup, self.folder), self.LINES)

    def test_zsh_describes_only_what_has_help(self):
        """A word with nothing behind its colon is listed with a lone "--". Of a program that says both kinds."""
        with open(os.path.join(self.folder, "says"), "w") as program:
            program.write("#!/bin/sh\nprintf 'words\\nplain\\t\\nhelped\\tHelp: here.\\nbare\\nserial:\\t\\nlisten=\\tWhere.\\n'\n")
        os.chmod(program.name, 0o755)
        done = subprocess.run(["zsh", "-f", "-c", "compdef() { }; _describe() { print -rl -- $whole / $open }; source everyportd.zsh\n"
                               "words=(./says x) CURRENT=2; _everyportd"], cwd=self.folder, capture_output=True, text=True, timeout=60)
        self.assertEqual((done.stdout.splitlines(), done.stderr), (["plain", "helped:Help: here.", "bare", "/", "serial\\:", "listen=:Where."], ""))

    def test_fish(self):
        for typed, shown in self.LINES.items():
            done = subprocess.run(["fish", "--no-config", "-c", "source everyportd.fish; source everyport.fish; complete -C %s" % shlex.quote(typed)],
                                  cwd=self.folder, env={**os.environ, "PATH": BIN + ":" + os.environ["PATH"]}, capture_output=True, text=True, timeout=60)
            offered = [line.split("\t")[0] for line in done.stdout.splitlines()]
            last = shown.rstrip().rpartition(" ")[2]
            expected = [] if shown == typed else [last] if "\\" not in shown else ["a folder/"]
            self.assertEqual((offered, done.stderr), (expected, ""), typed)

    def test_names_of_the_running_program(self):
        """They are words for the shell, whatever they are called, and are never run."""
        with Station() as station:
            station.start("serve", "echo", "listen=tcp:0:interface=127.0.0.1")
            station.command("device", "add", "front-door", "simulated:", "id12")
            station.command("user", "add", "x$(exit)", "--password-stdin", text="wonderland\n")
            prompt = self.bash()
            self.addCleanup(prompt.end)
            lead = "everyportd --data %s " % station.data
            self.assertEqual(prompt.typed(lead + "device remove fr"), lead + "device remove front-door ")
            self.assertEqual(prompt.typed(lead + "user passwd x"), lead + "user passwd x\\$\\(exit\\) ")
            self.assertEqual(prompt.typed("everyportd --data /nowhere device remove fr"), "everyportd --data /nowhere device remove fr")


if __name__ == "__main__":
    unittest.main()
