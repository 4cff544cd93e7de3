#pragma once

#include <QString>

namespace everyport::ui {

class PageContext;

/// A line of a file that a traceback names, with the file around it; only to read.
namespace SourceDialog {
void show(const QString& file, int line, PageContext& context);
constexpr qint64 largest = 2 * 1024 * 1024; ///< More of a file is not read.
} // namespace SourceDialog

} // namespace everyport::ui
