#pragma once

#include <functional>
#include <memory>
#include <vector>

#include <QHash>

#include "protocols/xml/xpath.h"

namespace everyport::xmpp {

/// Who wants to see which elements, by XPath, and which named events. Those of a higher priority hear first, equal ones
/// in the order of their coming. An observer may take away or add others, itself included, while it hears; who is added
/// then hears from the next time on. Loop's thread.
class Observers {
public:
    using Handler = std::function<void(const xml::Element&)>;

    /// Letting go of it ends the watching. May outlive the Observers.
    class [[nodiscard]] Watch {
    public:
        Watch() = default;
        Watch(Watch&&) noexcept = default;
        Watch& operator=(Watch&& other) noexcept
        {
            end();
            m_entry = std::move(other.m_entry);
            return *this;
        }
        ~Watch() { end(); }
        void end();
        bool isActive() const { return !m_entry.expired(); }

    private:
        friend class Observers;
        explicit Watch(std::weak_ptr<void> entry) : m_entry(std::move(entry)) {}
        std::weak_ptr<void> m_entry;
    };

    Watch on(const xml::XPath& path, Handler handler, int priority = 0);
    Watch once(const xml::XPath& path, Handler handler, int priority = 0);  ///< Ends by itself before it is told.
    Watch onEvent(const QString& event, Handler handler, int priority = 0); ///< "stream-opened": a name, not a path.

    /// How many heard it.
    int dispatch(const xml::Element& element);
    int tell(const QString& event, const xml::Element& element = {});

private:
    struct Entry {
        xml::XPath path;
        Handler handler;
        int priority = 0;
        bool isOnce = false;
        bool isOver = false;
    };
    using List = std::vector<std::shared_ptr<Entry>>;

    Watch add(List& list, xml::XPath path, Handler handler, int priority, bool isOnce);
    static int run(List& list, const xml::Element& element, bool asksPath);
    static void sweep(List& list);

    QHash<QString, List> m_byRoot; // by the root's name that the path wants; under the empty one those that take any
    QHash<QString, List> m_byEvent;
};

} // namespace everyport::xmpp
