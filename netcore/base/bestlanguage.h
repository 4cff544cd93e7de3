#pragma once

#include <QString>
#include <QStringList>

namespace everyport {

/// Which of `offered` ("de", "en") somebody reads best whose system names languages in their order, as
/// QLocale::uiLanguages and POSIX do: "de-AT", "de_AT", "de". Empty: none of them.
QString bestLanguage(const QStringList& wanted, const QStringList& offered);

/// "de" of "de-AT" and of "de_AT".
QString languageOf(const QString& name);

} // namespace everyport
