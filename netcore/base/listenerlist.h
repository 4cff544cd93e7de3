#pragma once

#include <algorithm>
#include <cstddef>
#include <vector>

namespace everyport {

/// Who is to be notified of what somebody does: the other end of `addListener` and `removeListener`. A member of that
/// somebody, who owns no listener; each one removes itself before it goes.
///
/// Listeners are called in the order in which they were added. From inside a call they may add and remove others and
/// themselves, cause the next notification, and destroy the list: who was removed is not called any more, who was added
/// (also anew) is called from the next notification on. Notifying allocates nothing. One thread, usually the loop's.
template <typename T>
class ListenerList {
public:
    ListenerList() = default;
    ~ListenerList()
    {
        for (auto* walk = m_innermost; walk; walk = walk->outer)
            walk->list = nullptr;
    }
    ListenerList(const ListenerList&) = delete;
    ListenerList& operator=(const ListenerList&) = delete;

    /// Once; to add somebody who is in it already changes nothing.
    void add(T* listener)
    {
        if (!contains(listener))
            m_listeners.push_back(listener);
    }
    /// Nothing where they are not in it.
    void remove(const T* listener)
    {
        // In the midst of a notification the list keeps its length: the place stays, empty.
        std::replace_if(
            m_listeners.begin(), m_listeners.end(), [&](const T* one) { return one == listener; }, nullptr);
        tidy();
    }
    void clear()
    {
        std::fill(m_listeners.begin(), m_listeners.end(), nullptr);
        tidy();
    }
    bool contains(const T* listener) const
    {
        return listener && std::find(m_listeners.begin(), m_listeners.end(), listener) != m_listeners.end();
    }

    /// Calls the event of each listener: `notify(&PollEvents::pollChanged, id)`. Each gets the same, nothing is moved.
    template <typename... Of, typename... Given>
    void notify(void (T::*event)(Of...), Given&&... given) const
    {
        forEach([&](T& listener) { (listener.*event)(given...); });
    }
    template <typename Call>
    void forEach(const Call& call) const
    {
        any([&](T& listener) {
            call(listener);
            return false;
        });
    }
    /// Whether one of them says yes; the others are not asked then.
    template <typename Ask>
    bool any(const Ask& ask) const
    {
        Walk walk(*this);
        while (auto* listener = walk.next()) {
            if (ask(*listener))
                return true;
        }
        return false;
    }

private:
    /// A notification under way, on the stack of whoever notifies.
    struct Walk {
#pragma GCC diagnostic push
#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC diagnostic ignored "-Wdangling-pointer" // the destructor takes it out again
#endif
        explicit Walk(const ListenerList& of) : list(&of), outer(of.m_innermost), end(of.m_listeners.size())
        {
            of.m_innermost = this;
        }
#pragma GCC diagnostic pop
        ~Walk()
        {
            if (!list)
                return;
            list->m_innermost = outer;
            list->tidy();
        }
        Walk(const Walk&) = delete;
        Walk& operator=(const Walk&) = delete;

        T* next()
        {
            while (list && at < end) {
                if (auto* listener = list->m_listeners[at++])
                    return listener;
            }
            return nullptr;
        }

        const ListenerList* list; // null: it went while it notified
        Walk* outer;
        std::size_t at = 0;
        std::size_t end; // who comes later is not called
    };

    void tidy() const
    {
        if (!m_innermost)
            std::erase(m_listeners, nullptr);
    }

    mutable std::vector<T*> m_listeners; // null: removed during a notification
    mutable Walk* m_innermost = nullptr;
};

} // namespace everyport
