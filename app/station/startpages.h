#pragma once

namespace everyport {

/// Gives the system back the pages of code and constants that the start has touched: the program's own and its libraries',
/// of which a program at rest needs a tenth. Nothing is lost: what runs again is mapped again, out of the system's cache, some
/// 64 KiB in a microsecond. Also the heap's free pages. Takes about a millisecond; any thread.
void releaseStartPages();

} // namespace everyport
