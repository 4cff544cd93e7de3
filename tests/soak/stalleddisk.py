"""A disk that answers nothing for a while: a file system in a file, which the kernel freezes. Only root may; others have none."""

import ctypes
import os
import subprocess
import tempfile

CLONE_NEWNS = 0x20000
BYTES = 4 << 30  # as far as it is written to


def leave_mounts():
    """What this process mounts from here on is seen by it and its children alone, and is gone with them. Before its first thread."""
    if os.geteuid() != 0 or ctypes.CDLL(None).unshare(CLONE_NEWNS) != 0:
        return False
    return subprocess.run(["mount", "--make-rprivate", "/"], check=False, capture_output=True).returncode == 0


class StalledDisk:
    """Context manager. `folder` is on it; where none could be made `why` says so, and the folder is an ordinary one."""

    def __init__(self, parent):
        self.folder = tempfile.mkdtemp(prefix="disk.", dir=parent)
        self.image = self.folder + ".image"
        self.why = "" if os.geteuid() == 0 else "only root may mount"

    def __enter__(self):
        if not self.why:
            with open(self.image, "wb") as file:
                file.truncate(BYTES)
            for command in (["mkfs.ext4", "-q", "-E", "lazy_itable_init=1,lazy_journal_init=1", self.image], ["mount", "-o", "loop", self.image, self.folder]):
                done = subprocess.run(command, check=False, capture_output=True, text=True)
                if done.returncode != 0:
                    self.why = done.stderr.strip()
                    break
        return self

    def stall(self, seconds):
        """From a process of its own, which ends it whatever becomes of this one."""
        subprocess.run(["sh", "-c", 'fsfreeze -f "$0" && sleep "$1"; fsfreeze -u "$0"', self.folder, "%g" % seconds],
                       check=True, start_new_session=True)

    def __exit__(self, *_):
        if not self.why:
            subprocess.run(["umount", "-l", self.folder], check=False)
        if os.path.exists(self.image):
            os.unlink(self.image)
