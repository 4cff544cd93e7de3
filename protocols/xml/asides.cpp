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

} // namespace everyport::xml
