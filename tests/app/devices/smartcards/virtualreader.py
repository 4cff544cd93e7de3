"""Debian's pcscd with vsmartcard's virtual reader, and the card on it.

Reads commands from its input, a line each, and answers `ok` or what went wrong; ends when its input does:

    start          pcscd, whose clients find it at FOLDER/pcscd.comm
    stop           ends it as a crash would
    hang           it answers nobody any more, until it is ended
    card HEX       lays a card with that number on the reader
    failing HEX    the same; it fails to tell its number twice
    nameless       a card that has no number
    away           takes it away
    asked          what the card was asked since it was put there, in hex, with blanks between

pcscd takes the socket from us, as it does from systemd, and runs where /run is its own: neither the computer's service nor
its files are touched, and nobody has to be root.
"""

import os
import signal
import socket
import struct
import subprocess
import sys
import threading
import time

DRIVER = "/usr/lib/pcsc/drivers/serial/libifdvpcd.so"
# As an ACR122U writes it for a MIFARE Ultralight.
ATR = bytes.fromhex("3B8F8001804F0CA0000003060300030000000068")
ASKS_NUMBER = bytes.fromhex("FFCA000000")
POWER_OFF, POWER_ON, RESET, GET_ATR = 0, 1, 2, 4


def free_ports():
    """vpcd has two slots, and listens for each: the second at the port behind the first."""
    for port in range(20000 + os.getpid() % 10000, 32000, 2):
        with socket.socket() as one, socket.socket() as other:
            try:
                one.bind(("0.0.0.0", port))
                other.bind(("0.0.0.0", port + 1))
            except OSError:
                continue
            return port
    raise SystemExit("no two ports are free for the virtual reader")


class Card:
    """Answers the virtual reader: each message has its length before it, two bytes."""

    def __init__(self, port, number, failures=0):
        self.number, self.failures, self.asked = number, failures, []
        for _ in range(100):
            try:
                self.wire = socket.create_connection(("127.0.0.1", port))
                break
            except OSError:
                time.sleep(0.05)
        else:
            raise SystemExit("the virtual reader does not listen")
        self.thread = threading.Thread(target=self.answer, daemon=True)
        self.thread.start()

    def exactly(self, size):
        data = b""
        while len(data) < size:
            more = self.wire.recv(size - len(data))
            if not more:
                raise OSError("the reader has gone")
            data += more
        return data

    def answer(self):
        try:
            while True:
                message = self.exactly(struct.unpack(">H", self.exactly(2))[0])
                if len(message) == 1 and message[0] == GET_ATR:
                    self.say(ATR)
                elif len(message) == 1 and message[0] in (POWER_OFF, POWER_ON, RESET):
                    continue
                else:
                    self.asked.append(message)
                    self.say(self.reply(message))
        except OSError:
            pass

    def reply(self, command):
        if command != ASKS_NUMBER or not self.number:
            return bytes.fromhex("6A81")
        if self.failures > 0:
            self.failures -= 1
            return bytes.fromhex("6300")
        return self.number + bytes.fromhex("9000")

    def say(self, data):
        self.wire.sendall(struct.pack(">H", len(data)) + data)

    def take_away(self):
        try:
            self.wire.shutdown(socket.SHUT_RDWR)
        except OSError:
            pass
        self.wire.close()
        self.thread.join(5)


class Service:
    def __init__(self, folder):
        self.folder, self.process, self.port = folder, None, 0

    def start(self):
        self.port = free_ports()
        config = os.path.join(self.folder, "reader.conf")
        with open(config, "w") as file:
            file.write('FRIENDLYNAME "Virtual PCD"\nDEVICENAME /dev/null:0x%X\nLIBPATH %s\nCHANNELID 0x%X\n'
                       % (self.port, DRIVER, self.port))
        path = os.path.join(self.folder, "pcscd.comm")
        if os.path.exists(path):
            os.unlink(path)
        listening = socket.socket(socket.AF_UNIX)
        listening.bind(path)
        listening.listen(16)
        os.set_inheritable(listening.fileno(), True)
        # LISTEN_PID is that of pcscd: exec keeps it.
        script = ("mount -t tmpfs none /run && exec 3<&%d && export LISTEN_FDS=1 LISTEN_PID=$$ "
                  "&& exec /usr/sbin/pcscd --foreground --config %s" % (listening.fileno(), config))
        self.process = subprocess.Popen(
            ["unshare", "--user", "--map-root-user", "--mount", "bash", "-c", script],
            pass_fds=[listening.fileno()], stdin=subprocess.DEVNULL,
            stdout=open(os.path.join(self.folder, "pcscd.log"), "a"), stderr=subprocess.STDOUT)
        listening.close()

    def stop(self):
        if self.process:
            self.process.send_signal(signal.SIGKILL)
            self.process.wait()
            os.unlink(os.path.join(self.folder, "pcscd.comm"))
        self.process = None


def main():
    for needed in ("/usr/sbin/pcscd", DRIVER):
        if not os.path.exists(needed):
            raise SystemExit("%s is missing: apt install pcscd vsmartcard-vpcd" % needed)
    service, card = Service(sys.argv[1]), None
    try:
        for line in sys.stdin:
            words = line.split()
            answer = "ok"
            if words[0] in ("card", "failing", "nameless", "away") and card:
                card.take_away()
                card = None
            if words[0] == "start":
                service.start()
            elif words[0] == "stop":
                service.stop()
            elif words[0] == "hang":
                service.process.send_signal(signal.SIGSTOP)
            elif words[0] in ("card", "failing"):
                card = Card(service.port, bytes.fromhex(words[1]), 2 if words[0] == "failing" else 0)
            elif words[0] == "nameless":
                card = Card(service.port, b"")
            elif words[0] == "asked":
                answer = " ".join(message.hex().upper() for message in card.asked)
            elif words[0] != "away":
                answer = "no such command"
            print(answer, flush=True)
    finally:
        service.stop()


if __name__ == "__main__":
    main()
