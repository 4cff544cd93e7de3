#include "protocols/xml/asides.h"

#include <utility>

namespace everyport::xml {

using namespace Qt::StringLiterals;

bool isBlank(char16_t c)
{
    return c == u' ' || c == u'\t' || c == u'\n' || c == u'\r';
}

qsizetype behindAside(QStringView document, qsizetype at)
{
    constexpr std::pair<QLatin1StringView, QLatin1StringView> kinds[]{
        {"<!--"_L1, "-->"_L1}, {"<![CDATA["_L1, "]]>"_L1}, {"<?"_L1, "?>"_L1}};
    for (const auto& [begin, end] : kinds) {
        if (document.sliced(at).startsWith(begin)) {
            const auto place = document.indexOf(end, at + begin.size());
            return place < 0 ? -1 : place + end.size();
        }
    }
    return at;
}

qsizetype behindType(QStringView document, qsizetype at)
{
    if (!document.sliced(at).startsWith("<!DOCTYPE"_L1))
        return at;
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

} // namespace everyport::xml
