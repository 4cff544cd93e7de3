#include "netcore/base/webrequest.h"

#include <algorithm>

namespace everyport {

bool isWebRequest(QByteArrayView line)
{
    static constexpr QByteArrayView words[] = {
        "GET", "POST", "PUT", "HEAD", "OPTIONS", "DELETE", "PATCH", "CONNECT", "TRACE", "PRI", "HOST:"};
    if (line.startsWith('\x16'))
        return true;
    // Without anything behind it, it may be somebody's name.
    const auto space = line.indexOf(' ');
    const auto word = line.first(std::max(space, qsizetype(0)));
    return std::any_of(std::begin(words), std::end(words),
        [word](QByteArrayView one) { return word.compare(one, Qt::CaseInsensitive) == 0; });
}

} // namespace everyport
