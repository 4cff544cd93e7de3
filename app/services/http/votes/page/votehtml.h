#pragma once

#include <QString>

namespace everyport {

/// ` name="value"`, whatever strangers have made the value.
inline QString htmlAttribute(QAnyStringView name, const QString& value)
{
    return u' ' + name.toString() + QStringLiteral("=\"") + value.toHtmlEscaped() + u'"';
}

/// A link out of the page's end.
inline QString linkBelow(const QString& address, const QString& label)
{
    return QStringLiteral("<p class=\"more\"><a") + htmlAttribute("href", address) + u'>' + label.toHtmlEscaped()
        + QStringLiteral("</a></p>\n");
}

} // namespace everyport
