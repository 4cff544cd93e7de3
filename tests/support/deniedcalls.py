"""deniedcalls.py [--answer EPERM|ENOSYS] [--calls NAME,NAME…|--numbers N,N…] PROGRAM…: runs it under a seccomp filter, as sandboxes do.
Without --calls it is one like systemd's SystemCallFilter=@system-service, seen from its other side: the calls of @clock,
@cpu-emulation, @debug, @module, @mount, @obsolete, @raw-io, @reboot and @swap, and some that containers refuse besides.
Numbers are those of x86-64."""

import argparse
import ctypes
import errno
import os
import platform
import struct
import sys

GROUPS = {
    "@clock": (159, 164, 227, 305),                 # adjtimex, settimeofday, clock_settime, clock_adjtime
    "@cpu-emulation": (154,),                       # modify_ldt
    "@debug": (101, 298, 310, 311),                 # ptrace, perf_event_open, process_vm_readv, process_vm_writev
    "@module": (175, 176, 313),                     # init_module, delete_module, finit_module
    "@mount": (155, 161, 165, 166, 428, 429, 430),  # pivot_root, chroot, mount, umount2, open_tree, move_mount, fsopen
    "@obsolete": (134, 136, 139, 156),              # uselib, ustat, sysfs, _sysctl
    "@raw-io": (172, 173),                          # iopl, ioperm
    "@reboot": (169, 246),                          # reboot, kexec_load
    "@swap": (167, 168),                            # swapon, swapoff
    "containers": (248, 249, 250, 272, 308, 321, 323, 425, 426, 427),  # keys, unshare, setns, bpf, userfaultfd, io_uring
}
CALLS = {
    "close_range": (436,), "inotify": (253, 254, 294), "io_uring": (425, 426, 427), "perf": (298,), "statx": (332,),
    "epoll": (213, 232, 233, 281, 291, 441), "eventfd": (284, 290), "memfd": (319,), "openat2": (437,), "rseq": (334,),
    "pidfd": (424, 434, 438), "timerfd": (283, 286, 287), "setfsuid": (122, 123), "setgroups": (116,), "setuid": (105, 117),
}
ARCHITECTURE = 0xC000003E  # AUDIT_ARCH_X86_64
LOAD, EQUAL, RETURN = 0x20, 0x15, 0x06
ALLOW, REFUSE = 0x7FFF0000, 0x00050000  # SECCOMP_RET_ALLOW; SECCOMP_RET_ERRNO, to which the number is added


def is_known_here():
    return platform.machine() == "x86_64"


def filter_program(numbers, answer):
    steps = [(LOAD, 0, 0, 4), (EQUAL, 0, len(numbers) + 1, ARCHITECTURE), (LOAD, 0, 0, 0)]
    for at, number in enumerate(numbers):
        steps.append((EQUAL, len(numbers) - at, 0, number))
    steps += [(RETURN, 0, 0, ALLOW), (RETURN, 0, 0, REFUSE + answer)]
    return b"".join(struct.pack("<HBBI", *step) for step in steps)


def forbid(numbers, answer):
    """In this process, and in all that comes of it."""
    code = ctypes.create_string_buffer(filter_program(numbers, answer))
    program = struct.pack("<HxxxxxxQ", (len(code) - 1) // 8, ctypes.addressof(code))
    libc = ctypes.CDLL(None, use_errno=True)
    no_new_privileges, set_seccomp, mode_filter = 38, 22, 2
    if libc.prctl(no_new_privileges, 1, 0, 0, 0) != 0 or libc.prctl(set_seccomp, mode_filter, program, 0, 0) != 0:
        raise SystemExit("no filter: %s" % os.strerror(ctypes.get_errno()))


def forbid_new_code():
    set_mdwe, refuse_gain = 65, 1  # prctl(2), Linux 6.3
    if ctypes.CDLL(None, use_errno=True).prctl(set_mdwe, refuse_gain, 0, 0, 0) != 0:
        print("this kernel cannot forbid new code: %s" % os.strerror(ctypes.get_errno()), file=sys.stderr)


def main():
    parser = argparse.ArgumentParser(prog="deniedcalls.py")
    parser.add_argument("--answer", choices=("EPERM", "ENOSYS"), default="EPERM")
    parser.add_argument("--calls", help="some of: %s" % ", ".join(sorted(CALLS)))
    parser.add_argument("--numbers", help="in place of names: 1,2,3")
    parser.add_argument("--no-new-code", action="store_true", help="no memory that was written may run, as MemoryDenyWriteExecute=")
    parser.add_argument("program", nargs=argparse.REMAINDER)
    asked = parser.parse_args()
    if not is_known_here():
        raise SystemExit("deniedcalls.py knows the numbers of x86-64 only")
    groups = [CALLS[name] for name in asked.calls.split(",")] if asked.calls else GROUPS.values()
    numbers = [int(number) for number in asked.numbers.split(",")] if asked.numbers else [number for group in groups for number in group]
    if asked.no_new_code:
        forbid_new_code()
    # Whoever looks for leaks does it by ptrace, which is among them.
    os.environ["ASAN_OPTIONS"] = os.environ.get("ASAN_OPTIONS", "") + ":detect_leaks=0"
    forbid(numbers, getattr(errno, asked.answer))
    os.execvp(asked.program[0], asked.program)


if __name__ == "__main__":
    main()
