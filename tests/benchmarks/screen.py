"""A screen that nobody sees, and what a program on it finds in its environment: nothing of who measures."""

import os
import subprocess


def start_display():
    read, write = os.pipe()
    process = subprocess.Popen(["Xvfb", "-displayfd", str(write), "-screen", "0", "1600x1000x24", "-nolisten", "tcp"],
                               pass_fds=[write], stderr=subprocess.DEVNULL)
    os.close(write)
    with os.fdopen(read) as pipe:
        return process, ":" + pipe.readline().strip()


def environment(display, home, **more):
    kept = {"PATH": os.environ["PATH"], "DISPLAY": display, "HOME": home, "XDG_CONFIG_HOME": home + "/config",
            "XDG_DATA_HOME": home + "/data", "XDG_RUNTIME_DIR": home, "QT_QPA_PLATFORM": "xcb", "LC_ALL": "C.UTF-8"}
    kept.update(more)
    return kept
