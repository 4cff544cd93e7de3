#pragma once

namespace everyport::ui {

/// `everyport --draw-report`, which everyportd starts for a report as PDF: reads its JSON on standard input and writes
/// the PDF on standard output. Needs a QGuiApplication and gives the exit code.
int drawReportFromInput();

} // namespace everyport::ui
