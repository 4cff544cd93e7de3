#include "protocols/xml/rootname.h"

#include "protocols/xml/asides.h"

namespace everyport::xml {

using namespace Qt::StringLiterals;

namespace {

/// Behind a DOCTYPE with all that it declares; -1: it has no end.
qsizetype behindType(QStringView document, qsizetype at)
{
    int open = 0;
    char16_t quote = 0;
    while (at < document.size()) {
        const auto c = document[at].unicode();
        const auto behind = quote ? at : behindAside(document, at);
        if (behind != at) {
            if (behind < 0)
                return -1;
            at = behind;
            continue;
        }
        ++at;
        if (quote)
            quote = c == quote ? 0 : quote;
        else if (c == u'"' || c == u'\'')
            quote = c;
        else if (c == u'<')
            ++open;
        else if (c == u'>' && --open == 0)
            return at;
    }
    return -1;
}

/// Where the first thing that is a tag may begin; -1: nothing is left for one.
qsizetype behindProlog(QStringView document)
{
    for (qsizetype at = 0; at >= 0 && at < document.size();) {
        if (isBlank(document[at].unicode())) {
            ++at;
            continue;
        }
        auto behind = behindAside(document, at);
        if (behind == at && document.sliced(at).startsWith("<!DOCTYPE"_L1))
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
