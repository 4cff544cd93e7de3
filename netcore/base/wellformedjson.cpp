#include "netcore/base/wellformedjson.h"

#include <algorithm>

namespace everyport {

namespace {

/// QJsonDocument writes whole pairs as UTF-8, so whatever is escaped stands alone.
bool isSurrogate(QByteArrayView escape)
{
    return escape.size() == 6 && escape[1] == 'u' && (escape[2] == 'd' || escape[2] == 'D')
        && QByteArrayView("89abcdefABCDEF").contains(escape[3]);
}

} // namespace

QByteArray wellFormedJson(QByteArray written)
{
    for (auto at = written.indexOf('\\'); at >= 0; at = written.indexOf('\\', at)) {
        if (!isSurrogate(QByteArrayView(written).sliced(at).first(std::min<qsizetype>(6, written.size() - at)))) {
            at += 2; // with what is escaped, which may be a backslash
            continue;
        }
        written.replace(at, 6, "\xEF\xBF\xBD");
        at += 3;
    }
    return written;
}

} // namespace everyport
