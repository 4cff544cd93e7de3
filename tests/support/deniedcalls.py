"""deniedcalls.py PROGRAM…: runs it under a seccomp filter like systemd's SystemCallFilter=@system-service, seen from
its other side: the calls of @clock, @cpu-emulation, @debug, @module, @mount, @obsolete, @raw-io, @reboot and @swap, and some
that sandboxes of containers refuse besides, answer EPERM. Numbers are those of x86-64."""

import ctypes
import os
import platform
import struct
import sys

DENIED = {
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
ARCHITECTURE = 0xC000003E  # AUDIT_ARCH_X86_64
LOAD, EQUAL, RETURN = 0x20, 0x15, 0x06
ALLOW, REFUSE = 0x7FFF0000, 0x00050001  # SECCOMP_RET_ALLOW, SECCOMP_RET_ERRNO with EPERM


def filter_program():
    numbers = [number for group in DENIED.values() for number in group]
    steps = [(LOAD, 0, 0, 4), (EQUAL, 0, len(numbers) + 1, ARCHITECTURE), (LOAD, 0, 0, 0)]
    for at, number in enumerate(numbers):
        steps.append((EQUAL, len(numbers) - at, 0, number))
    steps += [(RETURN, 0, 0, ALLOW), (RETURN, 0, 0, REFUSE)]
    return b"".join(struct.pack("<HBBI", *step) for step in steps)


def main():
    if platform.machine() != "x86_64":
        raise SystemExit("deniedcalls.py knows the numbers of x86-64 only")
    code = ctypes.create_string_buffer(filter_program())
    program = struct.pack("<HxxxxxxQ", (len(code) - 1) // 8, ctypes.addressof(code))
    libc = ctypes.CDLL(None, use_errno=True)
    no_new_privileges, set_seccomp, mode_filter = 38, 22, 2
    if libc.prctl(no_new_privileges, 1, 0, 0, 0) != 0 or libc.prctl(set_seccomp, mode_filter, program, 0, 0) != 0:
        raise SystemExit("no filter: %s" % os.strerror(ctypes.get_errno()))
    os.execvp(sys.argv[1], sys.argv[1:])


if __name__ == "__main__":
    main()
