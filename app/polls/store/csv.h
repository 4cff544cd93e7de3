#pragma once

#include <QByteArray>
#include <QStringList>

namespace everyport::polls {

/// One line by RFC 4180, ended by CR LF; control characters are blanks in it. A field that a spreadsheet would take for
/// a formula is led by an apostrophe, a number is none, and one with a sign that some countries' spreadsheets take for
/// the end of a field stands in quotes: names, titles and what voters write are other people's words.
QByteArray csvLine(const QStringList& fields);

} // namespace everyport::polls
