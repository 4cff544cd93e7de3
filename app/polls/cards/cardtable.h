#pragma once

#include <array>
#include <optional>
#include <vector>

#include <QRandomGenerator>

#include "app/polls/cards/fingerprint.h"
#include "app/polls/cards/zeroedallocator.h"

namespace everyport::polls {

/// Who a card is in memory: 96 bits of its fingerprint. Among a million cards two share them with a chance of 1 in
/// 10^17.
struct CardKey {
    std::array<quint32, 3> words = {};

    static CardKey of(const Fingerprint& print)
    {
        return {{quint32(print.low), quint32(print.low >> 32), quint32(print.high)}};
    }
    /// For what is kept of a card on one reader.
    CardKey on(quint32 reader) const;
    /// Word by word: as arrays they would be compared by a call, millions of times at a start.
    bool operator==(const CardKey& other) const
    {
        return words[0] == other.words[0] && words[1] == other.words[1] && words[2] == other.words[2];
    }
};

namespace detail {

/// Spreads keys over a table. Other stations choose theirs, so nobody outside can tell where one comes to lie.
inline quint64 placeOf(const CardKey& key)
{
    static const quint64 seed = QRandomGenerator::system()->generate64() | 1;
    quint64 place = ((quint64(key.words[1]) << 32) | key.words[0]) ^ (key.words[2] * seed);
    for (int i = 0; i < 2; ++i) {
        place *= seed;
        place ^= place >> 32;
    }
    return place * 0x9e3779b97f4a7c15;
}

} // namespace detail

inline CardKey CardKey::on(quint32 reader) const
{
    auto key = *this;
    key.words[0] ^= reader * 0x9e3779b1U;
    return key;
}

/// A map from cards to small values, packed: some 20 bytes a card where a value has four. It grows a piece at a time,
/// so that no vote waits for a million others to be moved; nothing is ever taken out of it but by `keepOnly` and
/// `clear`.
///
/// It may lie on top of another, which it reads and never changes. `Value()` stands for none and is never set; all its
/// bytes are 0.
template <typename Value>
class CardTable {
public:
    static constexpr std::size_t shardCount = 64; ///< Pieces, each of which grows by itself.
    /// The piece that a card lies in, or would, by the highest bits of its place (detail::placeOf). While the program
    /// runs it is the same in every table; after the next start it is another one.
    static std::size_t shardOf(const CardKey& key) { return detail::placeOf(key) >> shardShift; }

    void setBelow(const CardTable* below) { m_below = below; }

    std::optional<Value> find(const CardKey& key) const
    {
        if (!m_shards.empty()) {
            const auto place = detail::placeOf(key);
            const auto& shard = m_shards[place >> shardShift];
            if (!shard.cells.empty()) {
                const auto& cell = shard.cells[shard.find(key, place)];
                if (cell.value != Value())
                    return cell.value;
            }
        }
        return m_below ? m_below->find(key) : std::nullopt;
    }
    void set(const CardKey& key, const Value& value)
    {
        if (m_shards.empty())
            m_shards.resize(shardCount);
        const auto place = detail::placeOf(key);
        m_size += m_shards[place >> shardShift].set(key, value, place);
    }

    /// Fetches where it will lie, for whoever sets many: with millions of cards waiting for that is most of the work.
    void willSet(const CardKey& key) const
    {
        if (m_shards.empty())
            return;
        const auto place = detail::placeOf(key);
        const auto& cells = m_shards[place >> shardShift].cells;
        if (!cells.empty())
            __builtin_prefetch(&cells[Shard::beginOf(place, cells.size())], 1);
    }

    std::size_t size() const { return m_size; } ///< Its own; what lies below is not counted.
    std::size_t bytes() const
    {
        std::size_t all = m_shards.size() * sizeof(Shard);
        for (const auto& shard : m_shards)
            all += shard.cells.size() * sizeof(Cell);
        return all;
    }
    void clear()
    {
        m_shards = {};
        m_size = 0;
    }
    /// Before so many come.
    void reserve(std::size_t count)
    {
        if (count == 0)
            return;
        m_shards.resize(shardCount);
        for (auto& shard : m_shards)
            shard.grow(roomFor(count / shardCount + count / shardCount / 16));
    }
    template <typename Function>
    void forEach(Function function) const
    {
        for (const auto& shard : m_shards) {
            for (const auto& cell : shard.cells) {
                if (cell.value != Value())
                    function(cell.key, cell.value);
            }
        }
    }
    template <typename Predicate>
    void keepOnly(Predicate predicate)
    {
        CardTable kept;
        forEach([&](const CardKey& key, const Value& value) {
            if (predicate(value))
                kept.set(key, value);
        });
        m_shards = std::move(kept.m_shards);
        m_size = kept.m_size;
    }

private:
    static constexpr int shardShift = 58; // leaves as many numbers as there are shards

    static std::size_t roomFor(std::size_t count) { return count + count / 4 + 1; }

    struct Cell {
        CardKey key;
        Value value = {};
    };
    using Cells = std::vector<Cell, ZeroedAllocator<Cell>>;
    struct Shard {
        Cells cells = {}; // open addressing, one fifth stays free
        std::size_t used = 0;

        static std::size_t beginOf(quint64 place, std::size_t room) { return (quint64(quint32(place)) * room) >> 32; }
        std::size_t find(const CardKey& key, quint64 place) const
        {
            auto at = beginOf(place, cells.size());
            while (cells[at].value != Value() && cells[at].key != key)
                at = at + 1 == cells.size() ? 0 : at + 1;
            return at;
        }
        bool set(const CardKey& key, const Value& value, quint64 place)
        {
            if (roomFor(used + 1) > cells.size())
                grow(roomFor(used + 1 + used / 4 + 2));
            auto& cell = cells[find(key, place)];
            const bool isNew = cell.value == Value();
            cell = {key, value};
            used += isNew;
            return isNew;
        }
        void grow(std::size_t room)
        {
            if (room <= cells.size())
                return;
            const auto old = std::exchange(cells, Cells(room));
            for (const auto& cell : old) {
                if (cell.value != Value())
                    cells[find(cell.key, detail::placeOf(cell.key))] = cell;
            }
        }
    };

    std::vector<Shard> m_shards; // none while it is empty
    std::size_t m_size = 0;
    const CardTable* m_below = nullptr;
};

} // namespace everyport::polls
