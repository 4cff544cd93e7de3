#pragma once

#include <QStringView>

namespace everyport::xml {

/// For those who look through a document without reading it. Any thread.
bool isBlank(char16_t c);
/// What stands between tags and may hold anything, a comment, an instruction or marked text: the place behind the one
/// that begins at `at`, or `at` where none does; -1: it has no end.
qsizetype behindAside(QStringView document, qsizetype at);
qsizetype behindType(QStringView document, qsizetype at); ///< The same of a DOCTYPE with all that it declares.

} // namespace everyport::xml
