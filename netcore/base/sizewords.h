#pragma once

#include <QLocale>
#include <QString>

namespace everyport {

/// How large a file, a backup or a drive is, for people: "84.0 MB", in thousands as files' own programs count. In the
/// chosen language's way, which is QLocale's default; a page for somebody else's browser names its own.
QString sizeWords(qint64 bytes, const QLocale& locale = QLocale());

} // namespace everyport
