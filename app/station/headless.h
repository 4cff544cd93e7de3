#pragma once

namespace everyport {

/// `everyportd`, whole: its exit code.
int runHeadless(int argc, char** argv);

} // namespace everyport
