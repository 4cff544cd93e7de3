#pragma once

#include <QString>

namespace everyport {

/// ` name="value"`, whatever strangers have made the value.
inline QString htmlAttribute(QAnyStringView name, const QString& value)
{
    return u' ' + name.toString() + QStringLiteral("=\"") + value.toHtmlEscaped() + u'"';
}

} // namespace everyport
