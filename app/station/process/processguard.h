#pragma once

namespace everyport {

/// For the first line of a program that holds others' passwords: nobody can look into its memory, by a debugger or by
/// what is left of it when it crashes, unless the environment says EVERYPORT_DEBUGGABLE=1 (or a sanitizer is built in,
/// which looks itself); and nothing that it makes can be written by others, whatever umask it was started with. A file
/// that may grow no larger (RLIMIT_FSIZE) is an error of who writes it, as a full disk is, and not the end of it all.
/// Linux; before any thread.
void guardProcess();

} // namespace everyport
