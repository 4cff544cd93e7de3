"""Who hears of each vote after its commit."""

import subprocess
import threading


class Follower(threading.Thread):
    """`everyportd poll follow`: what it printed in whole lines is acknowledged."""

    def __init__(self, station, since, poll="fruit"):
        super().__init__(daemon=True)
        self.process = subprocess.Popen([*station.prefix, station.program, "--data", station.data, "poll", "follow", poll,
                                         "--since", str(since)],
                                        stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
        self.votes = []
        self.start()

    def run(self):
        for line in self.process.stdout:
            if line.endswith(b"\n"):
                number, _, outcome, answer, reader, tag = line.decode().rstrip("\n").split("\t")
                self.votes.append((int(number), outcome, answer, reader, tag))

    def finish(self):
        self.process.wait(20)
        self.join(20)
        self.process.stdout.close()
        return self.votes
