#pragma once

#include <memory>

#include <QSettings>
#include <QWidget>

namespace everyport::ui {

/// Every control in every state on one sheet, to look at: what the pictures' sheet of controls shows.
std::unique_ptr<QWidget> makeControlSheet(QSettings& memory);

} // namespace everyport::ui
