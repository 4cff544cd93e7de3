#include "protocols/http/messages/shownhead.h"

#include <algorithm>

#include "protocols/http/messages/secretpath.h"

namespace everyport::http {

namespace {

constexpr auto hiddenValue = "(hidden)";

/// Of Authorization the scheme may be read.
QByteArray shownValue(QByteArrayView name, QByteArrayView value)
{
    constexpr QByteArrayView schemed[] = {"Authorization", "Proxy-Authorization"};
    constexpr QByteArrayView hidden[] = {"Cookie", "Set-Cookie", "X-Gitlab-Token", "X-Api-Key", "X-Auth-Token"};
    const auto is = [name](QByteArrayView one) { return name.compare(one, Qt::CaseInsensitive) == 0; };
    if (std::any_of(std::begin(schemed), std::end(schemed), is)) {
        const auto blank = value.indexOf(' ');
        return blank < 0 ? QByteArray(hiddenValue) : value.first(blank + 1).toByteArray() + hiddenValue;
    }
    return std::any_of(std::begin(hidden), std::end(hidden), is) ? QByteArray(hiddenValue)
                                                                 : withoutSecretPath(value.toByteArray());
}

bool appendLine(QByteArray& shown, const QByteArray& line)
{
    if (shown.size() + line.size() + 4 > longestShownHead)
        return false;
    shown += line + "\r\n";
    return true;
}

} // namespace

QByteArray shownHead(QByteArrayView firstLine, const Headers& headers)
{
    QByteArray shown;
    const auto line = withoutSecretPath(
        firstLine.first(std::min(firstLine.size(), longestShownHead - 4)).toByteArray());
    appendLine(shown, line);
    for (const auto& [name, value] : headers) {
        if (!appendLine(shown, name + ": " + shownValue(name, value)))
            break;
    }
    return shown + "\r\n";
}

QByteArray shownHead(QByteArrayView head)
{
    const auto lineEnd = [&head] { return std::max<qsizetype>(head.indexOf("\r\n"), 0); };
    const auto firstLine = head.first(lineEnd());
    Headers headers;
    while (!head.isEmpty()) {
        const auto end = lineEnd();
        const auto line = head.first(end);
        head = head.sliced(std::min(end + 2, head.size()));
        if (line.isEmpty())
            break;
        const auto colon = line.indexOf(':');
        if (colon > 0)
            headers.add(line.first(colon).toByteArray(), line.sliced(colon + 1).trimmed().toByteArray());
    }
    return shownHead(firstLine, headers);
}

} // namespace everyport::http
