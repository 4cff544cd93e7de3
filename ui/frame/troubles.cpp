#include "ui/frame/troubles.h"

#include <algorithm>

namespace everyport::ui {

void Troubles::raise(const Trouble& trouble)
{
    for (Entry& entry : m_entries) {
        if (entry.trouble.id != trouble.id)
            continue;
        const bool same = entry.trouble.head == trouble.head && entry.trouble.text == trouble.text
            && entry.trouble.severity == trouble.severity && entry.trouble.details == trouble.details
            && entry.trouble.remedies.size() == trouble.remedies.size();
        entry.trouble = trouble;
        if (same)
            return;
        entry.dismissed = false;
        entry.number = ++m_last;
        Q_EMIT changed();
        return;
    }
    m_entries.append({trouble, ++m_last, false});
    Q_EMIT changed();
}

void Troubles::clear(const QString& id)
{
    if (m_entries.removeIf([&](const Entry& entry) { return entry.trouble.id == id; }) > 0)
        Q_EMIT changed();
}

void Troubles::clearOthers(const QString& prefix, const QStringList& keep)
{
    const auto over = [&](const Entry& entry) {
        return entry.trouble.id.startsWith(prefix) && !keep.contains(entry.trouble.id);
    };
    if (m_entries.removeIf(over) > 0)
        Q_EMIT changed();
}

void Troubles::dismiss(const QString& id)
{
    for (Entry& entry : m_entries) {
        if (entry.trouble.id == id && !entry.dismissed) {
            entry.dismissed = true;
            Q_EMIT changed();
        }
    }
}

QList<const Troubles::Entry*> Troubles::sorted() const
{
    QList<const Entry*> result;
    for (const Entry& entry : m_entries)
        result.append(&entry);
    std::stable_sort(result.begin(), result.end(), [](const Entry* a, const Entry* b) {
        return a->trouble.severity != b->trouble.severity ? a->trouble.severity > b->trouble.severity
                                                          : a->number > b->number;
    });
    return result;
}

QList<Trouble> Troubles::all() const
{
    QList<Trouble> result;
    for (const Entry* entry : sorted())
        result.append(entry->trouble);
    return result;
}

QList<Trouble> Troubles::ofPage(const QString& page) const
{
    QList<Trouble> result;
    for (const Entry* entry : sorted()) {
        if (entry->trouble.page == page && !entry->dismissed)
            result.append(entry->trouble);
    }
    return result;
}

int Troubles::countOf(const QString& page, Trouble::Severity atLeast) const
{
    return int(std::count_if(m_entries.cbegin(), m_entries.cend(), [&](const Entry& entry) {
        return entry.trouble.page == page && entry.trouble.severity >= atLeast;
    }));
}

} // namespace everyport::ui
