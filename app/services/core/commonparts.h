#pragma once

#include <memory>
#include <typeindex>
#include <unordered_map>

namespace everyport {

/// What several services have together, of whatever kinds they are: one object of each class, made for the first who
/// asks and gone with the last who holds it. Whoever holds one has it with the others of this list, and lends it
/// nothing that may go before them. Loop's thread.
class CommonParts {
public:
    template <typename T, typename... Arguments>
    std::shared_ptr<T> part(Arguments&&... arguments)
    {
        auto& place = m_parts[std::type_index(typeid(T))];
        auto part = std::static_pointer_cast<T>(place.lock());
        if (!part) {
            part = std::make_shared<T>(std::forward<Arguments>(arguments)...);
            place = part;
        }
        return part;
    }

private:
    std::unordered_map<std::type_index, std::weak_ptr<void>> m_parts;
};

} // namespace everyport
