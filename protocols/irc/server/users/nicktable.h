#pragma once

#include <vector>

#include <QByteArray>

namespace everyport::ircd {

class User;

/// Users by nick, as nicks compare here: a pointer each, and no copy of the name. Whoever changes a nick takes the user
/// out before and puts it in again.
class NickTable {
public:
    User* find(QByteArrayView nick) const;
    void insert(User& user);
    void remove(const User& user);
    qsizetype size() const { return qsizetype(m_count); }

private:
    size_t placeOf(QByteArrayView nick) const; ///< Where its search begins.
    size_t behind(size_t place) const { return (place + 1) & (m_slots.size() - 1); }
    void put(User& user);

    std::vector<User*> m_slots; // a power of two of them, at most three quarters taken
    size_t m_count = 0;
};

} // namespace everyport::ircd
