#pragma once

#include <cstdint>
#include <optional>
#include <utility>
#include <vector>

namespace everyport {

/// Values by number, found in one step and stored side by side: 8 bytes beside each value, no allocation a value. A
/// number holds its slot and how often that was used, so a late question with an old number finds nobody. 0 is none.
/// What `find` gives is good until the next `add`.
template <typename T>
class SlotTable {
public:
    using Id = std::uint64_t;

    Id add(T value)
    {
        if (m_free == none) {
            m_slots.push_back({{}, 1, none});
            m_free = std::uint32_t(m_slots.size() - 1);
        }
        const auto at = m_free;
        auto& slot = m_slots[at];
        m_free = std::exchange(slot.next, taken);
        slot.value = std::move(value);
        ++m_count;
        return Id(slot.uses) << 32 | at;
    }

    T* find(Id id)
    {
        const auto at = std::uint32_t(id);
        if (at >= m_slots.size() || m_slots[at].uses != std::uint32_t(id >> 32) || m_slots[at].next != taken)
            return nullptr;
        return &m_slots[at].value;
    }

    std::optional<T> take(Id id)
    {
        auto* found = find(id);
        if (!found)
            return std::nullopt;
        auto value = std::exchange(*found, T{});
        auto& slot = m_slots[std::uint32_t(id)];
        if (++slot.uses == 0)
            slot.uses = 1;
        slot.next = std::exchange(m_free, std::uint32_t(id));
        --m_count;
        return value;
    }

    std::size_t count() const { return m_count; }

    /// Copies: whoever is called may add and take.
    std::vector<T> values() const
    {
        std::vector<T> all;
        all.reserve(m_count);
        for (const auto& slot : m_slots) {
            if (slot.next == taken)
                all.push_back(slot.value);
        }
        return all;
    }

private:
    static constexpr std::uint32_t none = 0xffffffff;
    static constexpr std::uint32_t taken = 0xfffffffe;
    struct Slot {
        T value{};
        std::uint32_t uses;
        std::uint32_t next; // the next free one, or `taken`
    };
    std::vector<Slot> m_slots;
    std::size_t m_count = 0;
    std::uint32_t m_free = none;
};

} // namespace everyport
