#pragma once

#include <vector>

#include <QtGlobal>

namespace everyport::ircd {

/// A list of items of somebody else's whose places stay theirs (`at` in them): who has come to place 300 goes on there
/// later, meets nobody twice and misses nobody who was there all the time, whoever came and went meanwhile.
template <typename T>
class StableList {
public:
    void add(T& item)
    {
        if (m_free.empty()) {
            item.at = quint32(m_items.size());
            m_items.push_back(&item);
            return;
        }
        item.at = m_free.back();
        m_free.pop_back();
        m_items[item.at] = &item;
    }
    void remove(T& item)
    {
        m_items[item.at] = nullptr;
        m_free.push_back(item.at);
    }
    /// The one at `place` or behind it, and `place` behind that one; null when there is none left.
    T* next(quint32& place) const
    {
        while (place < m_items.size()) {
            if (auto* item = m_items[place++])
                return item;
        }
        return nullptr;
    }
    qsizetype size() const { return qsizetype(m_items.size() - m_free.size()); }
    bool isEmpty() const { return size() == 0; }

    /// For loops that are over before anybody comes or goes.
    class Iterator {
    public:
        Iterator(const StableList& roll, quint32 place) : m_roll(roll), m_place(place) { ++*this; }
        T* operator*() const { return m_item; }
        Iterator& operator++()
        {
            m_item = m_roll.next(m_place);
            return *this;
        }
        bool operator!=(const Iterator& other) const { return m_item != other.m_item; }

    private:
        const StableList& m_roll;
        quint32 m_place;
        T* m_item = nullptr;
    };
    Iterator begin() const { return {*this, 0}; }
    Iterator end() const { return {*this, quint32(m_items.size())}; }

private:
    std::vector<T*> m_items;
    std::vector<quint32> m_free;
};

} // namespace everyport::ircd
