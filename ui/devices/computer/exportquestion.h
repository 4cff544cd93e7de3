#pragma once

#include <functional>

#include "ui/devices/computer/stickexport.h"

class QWidget;

namespace everyport::ui {

/// Asks which of the events are to be written; those that are meant are ticked. `chosen` gets at least one. Where there
/// is but one, nothing is asked.
void askWhatToExport(
    QWidget* parent, const QList<ExportedEvent>& events, std::function<void(const QList<ExportedEvent>&)> chosen);

} // namespace everyport::ui
