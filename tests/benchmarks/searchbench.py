"""A search in a chat's history of 1,000,000 messages, from the question to its page of 50, for what people type: rare words,
words that all messages have, words that are only begun, one sender's, one room's."""

import os
import subprocess

MESSAGES = 1000000
AIM = 100


def measure(report):
    command = [os.path.join(os.environ["EVERYPORT_BENCH"], "bench_chatsearch"), str(MESSAGES)]
    worst = 0.0
    for line in subprocess.run(command, check=True, capture_output=True, text=True, timeout=1800).stdout.splitlines():
        millis, hits, words = line.split(" ", 2)
        worst = max(worst, float(millis))
        report("“%s”, %s hits" % (words, hits), float(millis), "ms", "aim < %d" % AIM)
    report("the longest", worst, "ms", "aim < %d" % AIM)
