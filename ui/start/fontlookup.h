#pragma once

#include <future>

namespace everyport::ui {

/// Has the system's fonts looked up beside the start: fontconfig reads its rules and lists for a fifth of all that is
/// done until the first paint, and needs no screen for it. To be waited for before the first font is asked for: two who
/// look at once both do all of it. Not valid where no thread is to be had; then whoever asks first does it.
std::future<void> lookUpFonts();

} // namespace everyport::ui
