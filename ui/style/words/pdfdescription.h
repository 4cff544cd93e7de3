#pragma once

#include <QString>

class QPdfWriter;

namespace everyport::ui {

/// What a PDF says of itself, as viewers, searches and screen readers ask it: its title, that Everyport made it, and
/// the language of its words ("de"). Before anything is painted. Qt writes no /Lang, so the language stands in the
/// metadata alone (XMP: ISO 16684-1; PDF: ISO 32000-1, 14.3.2), which have the title, too. A viewer has that in its
/// window's head, beside words of its own: what turns the direction of writing or leaves the line is taken out.
void describePdf(QPdfWriter& writer, const QString& title, const QString& language);

} // namespace everyport::ui
