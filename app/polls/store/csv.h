#pragma once

#include <QByteArray>
#include <QStringList>

namespace everyport::polls {

/// One line by RFC 4180, ended by CR LF. A field that a spreadsheet would take for a formula is led by an
/// apostrophe: reader names and titles are other people's words.
QByteArray csvLine(const QStringList& fields);

} // namespace everyport::polls
