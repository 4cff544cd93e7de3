#pragma once

#include <vector>

#include "ui/frame/page/pageentry.h"

namespace everyport::ui {

/// Every page of the window, in the order of the side rail.
std::vector<PageEntry> allPages();

} // namespace everyport::ui
