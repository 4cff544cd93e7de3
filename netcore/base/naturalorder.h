#pragma once

#include <QCollator>
#include <QLocale>

namespace everyport {

/// Names in the order in which people look for them: "Reader 2" before "Reader 10", "abe" before "Zed". It costs some
/// to make and little to ask: a sort makes one, and does not make it for each pair.
class NaturalOrder {
public:
    /// In the language of the program; "ä" stands elsewhere in another one.
    explicit NaturalOrder(const QLocale& language = QLocale());

    bool operator()(const QString& one, const QString& other) const { return compare(one, other) < 0; }
    int compare(const QString& one, const QString& other) const { return m_collator.compare(one, other); }
    QCollatorSortKey key(const QString& name) const { return m_collator.sortKey(name); } ///< For very many names.
    void ignorePunctuation() { m_collator.setIgnorePunctuation(true); } ///< "#lobby" stands beside "lobby".

private:
    QCollator m_collator;
};

} // namespace everyport
