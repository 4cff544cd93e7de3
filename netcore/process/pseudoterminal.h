#pragma once

#include "netcore/filedescriptor.h"
#include "netcore/process/processoptions.h"
#include "netcore/result.h"

namespace everyport {

/// The two ends of a new pseudo-terminal (pty(7)), both closed on exec: `ours`, and the child's.
struct PseudoTerminal {
    FileDescriptor ours;
    FileDescriptor childs;

    static Result<PseudoTerminal> open(TerminalSize size);
};

Result<Done> setTerminalSize(int fd, TerminalSize size);

} // namespace everyport
