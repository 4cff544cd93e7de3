#pragma once

#include <functional>
#include <memory>
#include <utility>
#include <vector>

#include "netcore/base/registration.h"

namespace everyport {

/// What others have registered, in the order in which they came; each stays as long as its Registration. For what has a
/// name that must be free see Registry. Owned by whoever asks the entries, and shared with the registrations, which may
/// end later. One thread, usually the loop's.
template <typename T>
class RegisteredList {
public:
    using Entries = std::vector<std::shared_ptr<T>>;

    RegisteredList() = default;
    RegisteredList(const RegisteredList&) = delete;
    RegisteredList& operator=(const RegisteredList&) = delete;

    /// `ended` is called when it is in the list no more.
    Registration add(T value, std::function<void()> ended = {})
    {
        auto entry = std::make_shared<T>(std::move(value));
        m_entries->push_back(entry);
        return Registration([entries = m_entries, entry = std::move(entry), ended = std::move(ended)] {
            std::erase(*entries, entry);
            if (ended)
                ended();
        });
    }
    /// To be copied by whoever calls an entry: the call may end registrations, also its own.
    const Entries& entries() const { return *m_entries; }

private:
    std::shared_ptr<Entries> m_entries = std::make_shared<Entries>();
};

} // namespace everyport
