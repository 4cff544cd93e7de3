#pragma once

#include <chrono>

namespace everyport {

/// For a program that has started and rests: what only its start needed is given back. That is memory that was freed,
/// and the pages of programs and libraries that were read and that a resting program hardly touches. Those stay in the
/// system's cache of files and are mapped anew where they are used, 16 at a time, without a disk. Half a millisecond.
/// Linux (madvise(2), malloc_trim(3)); any thread. A debugger's breakpoints stand in such pages: does nothing where one
/// watches.
void giveBackStartMemory();
/// As long after its start a program is taken to rest.
constexpr std::chrono::seconds restAfterStart{3};

} // namespace everyport
