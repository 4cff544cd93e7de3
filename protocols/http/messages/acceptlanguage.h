#pragma once

#include <QByteArrayList>
#include <QStringList>

namespace everyport::http {

/// Which of `offered` ("en", "de") the client likes best by its Accept-Language (RFC 9110 §12.5.4), "de-AT" being
/// German, too. Empty: none of them, or it did not say.
QString acceptedLanguage(const QByteArrayList& acceptLanguage, const QStringList& offered);

} // namespace everyport::http
