#pragma once

#include <vector>

#include "ui/frame/pageentry.h"

namespace everyport::ui {

/// Every page of the window, in the order of the side rail. Ctrl+9 is kept for Console.
std::vector<PageEntry> allPages();

} // namespace everyport::ui
