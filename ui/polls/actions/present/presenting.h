#pragma once

namespace everyport::ui {

/// Whether a poll fills a screen just now.
bool isPresenting();

} // namespace everyport::ui
