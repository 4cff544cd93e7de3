#include "protocols/xmpp/streams/observers.h"

#include <algorithm>

namespace everyport::xmpp {

void Observers::Watch::end()
{
    if (const auto entry = std::static_pointer_cast<Entry>(m_entry.lock())) {
        entry->isOver = true;
        entry->path = {};
    }
    m_entry.reset();
}

Observers::Watch Observers::on(const xml::XPath& path, Handler handler, int priority)
{
    return add(m_byRoot[path.rootName()], path, std::move(handler), priority, false);
}

Observers::Watch Observers::once(const xml::XPath& path, Handler handler, int priority)
{
    return add(m_byRoot[path.rootName()], path, std::move(handler), priority, true);
}

Observers::Watch Observers::onEvent(const QString& event, Handler handler, int priority)
{
    return add(m_byEvent[event], {}, std::move(handler), priority, false);
}

Observers::Watch Observers::add(List& list, xml::XPath path, Handler handler, int priority, bool isOnce)
{
    sweep(list);
    auto entry = std::make_shared<Entry>(Entry{std::move(path), std::move(handler), priority, isOnce, false});
    const auto place = std::upper_bound(
        list.begin(), list.end(), priority, [](int wanted, const auto& other) { return wanted > other->priority; });
    list.insert(place, entry);
    return Watch(std::weak_ptr<void>(entry));
}

/// Those that are interested are found first and told then: what they do to the list cannot disturb it.
int Observers::dispatch(const xml::Element& element)
{
    List asked;
    for (const auto& name : {element.name(), QString()}) {
        const auto found = m_byRoot.constFind(name);
        if (found != m_byRoot.cend())
            asked.insert(asked.end(), found->begin(), found->end());
    }
    std::stable_sort(
        asked.begin(), asked.end(), [](const auto& one, const auto& other) { return one->priority > other->priority; });
    const int heard = run(asked, element, true);
    if (const auto found = m_byRoot.find(element.name()); found != m_byRoot.end())
        sweep(*found);
    if (const auto found = m_byRoot.find(QString()); found != m_byRoot.end())
        sweep(*found);
    return heard;
}

int Observers::tell(const QString& event, const xml::Element& element)
{
    auto asked = m_byEvent.value(event);
    const int heard = run(asked, element, false);
    if (const auto found = m_byEvent.find(event); found != m_byEvent.end())
        sweep(*found);
    return heard;
}

int Observers::run(List& list, const xml::Element& element, bool asksPath)
{
    int heard = 0;
    for (const auto& entry : list) {
        if (entry->isOver || (asksPath && !entry->path.matches(element)))
            continue;
        entry->isOver = entry->isOnce;
        ++heard;
        const auto handler = entry->handler; // it may be let go of while it runs
        handler(element);
    }
    return heard;
}

void Observers::sweep(List& list)
{
    std::erase_if(list, [](const auto& entry) { return entry->isOver; });
}

} // namespace everyport::xmpp
