#include "protocols/xml/rootname.h"

#include "protocols/xml/asides.h"

namespace everyport::xml {

using namespace Qt::StringLiterals;

namespace {

/// Where the first thing that is a tag may begin; -1: nothing is left for one.
qsizetype behindProlog(QStringView document)
{
    for (qsizetype at = 0; at >= 0 && at < document.size();) {
        if (isBlank(document[at].unicode())) {
            ++at;
            continue;
        }
        auto behind = behindAside(document, at);
        if (behind == at)
            behind = behindType(document, at);
        if (behind == at)
            return at;
        at = behind;
    }
    return -1;
}

} // namespace

QStringView rootName(QStringView document)
{
    const auto at = behindProlog(document);
    if (at < 0 || document[at] != u'<')
        return {};
    auto end = at + 1;
    while (end < document.size() && !isBlank(document[end].unicode()) && document[end] != u'/' && document[end] != u'>')
        ++end;
    if (end == document.size())
        return {};
    const auto name = document.sliced(at + 1, end - at - 1);
    return name.sliced(name.lastIndexOf(u':') + 1);
}

} // namespace everyport::xml
