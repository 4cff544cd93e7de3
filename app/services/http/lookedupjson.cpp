#include "app/services/http/lookedupjson.h"

namespace everyport {

Task<Result<TaggedJson>> LookedUpJson::get(QString subject, QString asOf, Look look)
{
    const auto held = co_await m_looking.take(); // whoever was before has found it out, or has given up
    if (const auto known = m_known.find(subject); known != m_known.end() && known->second.asOf == asOf)
        co_return known->second.json;
    auto looking = look();
    auto found = co_await std::move(looking);
    if (!found)
        co_return found.error();
    if (m_known.size() >= mostKept)
        m_known.clear();
    const auto& kept = m_known[subject] = {asOf, TaggedJson(std::move(*found))};
    co_return kept.json;
}

} // namespace everyport
