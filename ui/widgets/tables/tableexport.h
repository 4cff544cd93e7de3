#pragma once

#include <functional>

#include <QString>

class QWidget;

namespace everyport::ui {

class Table;

/// All shown rows and columns, in their order, with their headings.
QByteArray tableText(const Table& table, QChar separator);

/// Asks for a file (comma or tab separated) and writes the shown rows; `told` gets the sentence about it.
void exportTable(const Table& table, const QString& name, QWidget* parent, std::function<void(const QString&)> told);

} // namespace everyport::ui
