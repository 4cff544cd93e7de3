#pragma once

#include "netcore/base/filedescriptor.h"
#include "netcore/base/result.h"
#include "netcore/interfaces/processoptions.h"

namespace everyport {

/// The two ends of a new pseudo-terminal (pty(7)), both closed on exec: `ours`, and the child's.
struct PseudoTerminal {
    FileDescriptor ours;
    FileDescriptor childs;

    static Result<PseudoTerminal> open(TerminalSize size);
};

Result<Done> setTerminalSize(int fd, TerminalSize size);

} // namespace everyport
