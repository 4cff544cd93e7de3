#include "protocols/xml/names.h"

namespace everyport::xml {

namespace {

ExpandedName split(QByteArrayView expanded)
{
    const auto at = expanded.lastIndexOf(nameSeparator);
    if (at < 0)
        return {{}, QString::fromUtf8(expanded)};
    return {QString::fromUtf8(expanded.first(at)), QString::fromUtf8(expanded.sliced(at + 1))};
}

} // namespace

Names& Names::ofThisThread()
{
    thread_local Names names;
    return names;
}

ExpandedName Names::find(QByteArrayView expanded)
{
    const auto key = QByteArray::fromRawData(expanded.data(), expanded.size());
    if (const auto known = m_known.constFind(key); known != m_known.constEnd())
        return *known;
    auto name = split(expanded);
    if (expanded.size() <= longest && m_known.size() < maximum)
        m_known.insert(expanded.toByteArray(), name);
    return name;
}

} // namespace everyport::xml
