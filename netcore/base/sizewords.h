#pragma once

#include <QLocale>
#include <QString>

namespace everyport {

/// How large a file, a backup or a drive is, for people: "84.0 MB", in thousands as files' own programs count. In the
/// chosen language's way, which is QLocale's default; a page for somebody else's browser names its own, and a sentence
/// that is kept in English QLocale::c(), of which ownSizeWords makes the language's way where it is shown.
QString sizeWords(qint64 bytes, const QLocale& locale = QLocale());
/// "84.0 MB", as QLocale::c() writes it, in another way; empty where it is none of these.
QString ownSizeWords(const QString& plain, const QLocale& locale = QLocale());

} // namespace everyport
