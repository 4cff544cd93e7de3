#pragma once

#include <QString>

namespace everyport {

/// ` name="value"`, whatever strangers have made the value.
inline QString htmlAttribute(const char* name, const QString& value)
{
    return u' ' + QLatin1StringView(name) + QStringLiteral("=\"") + value.toHtmlEscaped() + u'"';
}

} // namespace everyport
