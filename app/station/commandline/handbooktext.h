#pragma once

#include "app/handbook/handbook.h"

namespace everyport {

// The handbook for terminals, lines of 79 characters; code and tables may have longer ones.

/// The names of all pages with their titles, under their parts.
QString handbookContents(const Handbook& handbook);
/// A page's words: headings underlined, steps numbered, tables as columns.
QString handbookPageText(const HandbookPage& page);
/// A page as a manual page of section 7, everyport-PAGE.
QString handbookManualPage(const HandbookPage& page);
/// The pages with these words, best first, each with its sentence. Empty where there is none. The words may be those of
/// another language, too: what its labels in the window are in English.
QString handbookHits(const Handbook& handbook, const QString& words, const QString& language = QStringLiteral("en"));

} // namespace everyport
