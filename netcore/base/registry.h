#pragma once

#include <functional>
#include <map>
#include <memory>
#include <utility>

#include <QString>

#include "netcore/base/registration.h"
#include "netcore/base/result.h"

namespace everyport {

/// Refused/InUse. `what` as "The command hello", `owner` as "the plugin greeter".
inline Error answeredAlready(const QString& what, const QString& owner)
{
    return Error::refused(Reason::InUse, QStringLiteral("%1 is answered by %2 already.").arg(what, owner));
}

/// What others have registered under a key that one of them has: commands by name, places by path. Each entry stays as
/// long as its Registration. Owned by whoever asks the entries, and shared with the registrations, which may end later.
/// One thread, usually the loop's.
template <typename Key, typename T>
class Registry {
public:
    struct Entry {
        QString owner;
        std::shared_ptr<T> value;
    };
    using Entries = std::map<Key, Entry>;

    Registry() = default;
    Registry(const Registry&) = delete;
    Registry& operator=(const Registry&) = delete;

    /// Refused/InUse for a key that somebody has, with `what` and their name in its sentence. `ended` is called when
    /// the entry is in the table no more.
    Result<Registration> add(
        const Key& key, const QString& what, const QString& owner, T value, std::function<void()> ended = {})
    {
        if (const auto found = m_entries->find(key); found != m_entries->end())
            return answeredAlready(what, found->second.owner);
        m_entries->emplace(key, Entry{owner, std::make_shared<T>(std::move(value))});
        return Registration([entries = m_entries, key, ended = std::move(ended)] {
            const auto gone = entries->extract(key); // what goes with it may ask the table
            if (ended)
                ended();
        });
    }

    /// Null where there is none. To be kept by whoever calls it: the call may end its own registration.
    std::shared_ptr<T> find(const Key& key) const
    {
        const auto found = m_entries->find(key);
        return found == m_entries->end() ? nullptr : found->second.value;
    }
    bool contains(const Key& key) const { return m_entries->find(key) != m_entries->end(); }
    const Entries& entries() const { return *m_entries; } ///< By key. Not while something is called that may end one.

private:
    std::shared_ptr<Entries> m_entries = std::make_shared<Entries>();
};

} // namespace everyport
