#include "ui/frame/feedback/alerts.h"

#include <algorithm>

namespace everyport::ui {

Mark markOf(Trouble::Severity severity)
{
    switch (severity) {
    case Trouble::Severity::Working: return Mark::Info;
    case Trouble::Severity::Trouble: return Mark::Trouble;
    case Trouble::Severity::Failed: return Mark::Failed;
    }
    return Mark::Trouble;
}

bool Trouble::looksLike(const Trouble& other) const
{
    const auto isSameButton = [](const Remedy& one, const Remedy& two) {
        return one.label == two.label && one.icon == two.icon;
    };
    return head == other.head && text == other.text && severity == other.severity && details == other.details
        && std::equal(remedies.begin(), remedies.end(), other.remedies.begin(), other.remedies.end(), isSameButton);
}

QString Needs::words() const
{
    return count == 1 ? Alerts::tr("1 needs you") : Alerts::tr("%n need you", nullptr, count);
}

void Alerts::raise(const Trouble& trouble)
{
    for (Entry& entry : m_entries) {
        if (entry.trouble.id != trouble.id)
            continue;
        const bool same = entry.trouble.looksLike(trouble);
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

void Alerts::clear(const QString& id)
{
    if (m_entries.removeIf([&](const Entry& entry) { return entry.trouble.id == id; }) > 0)
        Q_EMIT changed();
}

void Alerts::clearOthers(const QString& prefix, const QStringList& keep)
{
    const auto over = [&](const Entry& entry) {
        return entry.trouble.id.startsWith(prefix) && !keep.contains(entry.trouble.id);
    };
    if (m_entries.removeIf(over) > 0)
        Q_EMIT changed();
}

void Alerts::dismiss(const QString& id)
{
    for (Entry& entry : m_entries) {
        if (entry.trouble.id == id && !entry.dismissed) {
            entry.dismissed = true;
            Q_EMIT changed();
        }
    }
}

void Alerts::apply(const QString& id, const QString& label)
{
    for (const Entry& entry : std::as_const(m_entries)) {
        const auto& remedies = entry.trouble.remedies;
        const auto found = std::find_if(remedies.begin(), remedies.end(),
            [&](const Trouble::Remedy& remedy) { return entry.trouble.id == id && remedy.label == label; });
        if (found == remedies.end())
            continue;
        const auto done = found->apply; // it may clear its trouble
        done();
        return;
    }
}

void Alerts::setInFront(const QString& page, const QStringList& subjects)
{
    if (std::exchange(m_inFront[page], subjects) != subjects)
        Q_EMIT inFrontChanged();
}

bool Alerts::isInFront(const QString& page, const QString& subject) const
{
    const QStringList subjects = inFront(page);
    return subject.isEmpty() || subjects.isEmpty() || subjects.contains(subject);
}

bool Alerts::areSaid(const QString& words) const
{
    return std::any_of(m_entries.begin(), m_entries.end(), [&](const Entry& entry) {
        const QString& said = entry.trouble.cause.isEmpty() ? entry.trouble.text : entry.trouble.cause;
        // Not any end: another failure may close with the same few words.
        return !said.isEmpty() && (words == said || words.endsWith(QStringLiteral(": ") + said));
    });
}

QList<const Alerts::Entry*> Alerts::sorted() const
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

QList<Trouble> Alerts::all() const
{
    QList<Trouble> result;
    for (const Entry* entry : sorted())
        result.append(entry->trouble);
    return result;
}

std::optional<Trouble> Alerts::find(const QString& id) const
{
    for (const Entry& entry : m_entries) {
        if (entry.trouble.id == id)
            return entry.trouble;
    }
    return {};
}

QList<Trouble> Alerts::ofPage(const QString& page) const
{
    QList<Trouble> result;
    for (const Entry* entry : sorted()) {
        if (entry->trouble.page == page && !entry->dismissed && isInFront(page, entry->trouble.subject))
            result.append(entry->trouble);
    }
    // Somebody waits for the answer, but it must not stand in front of what hurts.
    const bool hurts = !result.isEmpty() && result.first().severity >= Trouble::Severity::Trouble;
    std::stable_partition(
        result.begin() + (hurts ? 1 : 0), result.end(), [](const Trouble& trouble) { return trouble.isAnswer; });
    return result;
}

Needs Alerts::needs(const QString& page) const
{
    Needs needs;
    for (const Entry& entry : m_entries) {
        const bool isOne = entry.trouble.severity >= Trouble::Severity::Trouble
            && (page.isEmpty() || entry.trouble.page == page);
        needs.count += isOne;
        if (isOne)
            needs.worst = std::max(needs.worst, entry.trouble.severity);
    }
    return needs;
}

} // namespace everyport::ui
