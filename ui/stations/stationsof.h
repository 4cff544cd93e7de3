#pragma once

#include <functional>

namespace everyport::stations {
class Stations;
}

namespace everyport::ui {

class PageContext;

/// Whose stations a page shows: those of the context's Station, or others that outlive the window, which a test plays.
using StationsOf = std::function<stations::Stations&(PageContext& context)>;

} // namespace everyport::ui
