#include "ui/frame/keyboard/shortcutregistry.h"

#include <QAction>
#include <QSettings>

namespace everyport::ui {
namespace {

QString plainText(const QString& text)
{
    QString plain = text;
    return plain.remove(QLatin1Char('&')).remove(QChar(u'…'));
}

QString savedAt(const QString& id)
{
    return QStringLiteral("shortcuts/") + id;
}

/// The page whose key it is; empty: it counts everywhere.
QString pageOf(const QString& id)
{
    const QString first = id.section(QLatin1Char('/'), 0, 0);
    return first == QStringLiteral("window") || first == QStringLiteral("page") ? QString() : first;
}

/// Both can be meant by one key press.
bool meet(const QString& id, const QString& other)
{
    const QString page = pageOf(id), otherPage = pageOf(other);
    return page.isEmpty() || otherPage.isEmpty() || page == otherPage;
}

} // namespace

ShortcutRegistry::ShortcutRegistry(QSettings& memory, QObject* parent) : QObject(parent), m_memory(memory) {}

void ShortcutRegistry::add(QAction* action, const QString& id, const QString& group, const QKeySequence& standard)
{
    Entry* entry = find(id);
    if (!entry) {
        m_entries.append({id, group, {}, standard, standard, {}});
        entry = &m_entries.last();
    }
    entry->text = plainText(action->text());
    entry->action = action;
    entry->standard = standard;
    const QVariant saved = m_memory.value(savedAt(id));
    entry->now = saved.isValid() ? QKeySequence::fromString(saved.toString(), QKeySequence::PortableText) : standard;
    apply(*entry);
    Q_EMIT changed();
}

void ShortcutRegistry::addFixed(const QString& group, const QString& text, const QKeySequence& keys, bool shown)
{
    m_fixed.append({{}, group, text, keys, keys, {}});
    m_fixedShown.append(shown);
}

QList<ShortcutRegistry::Entry> ShortcutRegistry::fixed() const
{
    QList<Entry> result;
    for (qsizetype i = 0; i < m_fixed.size(); ++i) {
        if (m_fixedShown[i])
            result.append(m_fixed[i]);
    }
    return result;
}

QString ShortcutRegistry::holderOf(const QKeySequence& keys, const QString& exceptId) const
{
    if (keys.isEmpty())
        return {};
    const auto holds = [&](const Entry& entry) {
        return entry.now == keys && (entry.id.isEmpty() || (entry.id != exceptId && meet(entry.id, exceptId)));
    };
    for (const auto* list : {&m_entries, &m_fixed}) {
        for (const Entry& entry : *list) {
            if (holds(entry))
                return entry.text;
        }
    }
    return {};
}

void ShortcutRegistry::setKey(const QString& id, const QKeySequence& keys)
{
    Entry* entry = find(id);
    if (!entry || entry->now == keys)
        return;
    // One key does one thing: whoever had it goes without.
    for (Entry& other : m_entries) {
        if (other.id != id && !keys.isEmpty() && other.now == keys && meet(other.id, id)) {
            other.now = {};
            m_memory.setValue(savedAt(other.id), QString());
            apply(other);
        }
    }
    entry->now = keys;
    if (keys == entry->standard)
        m_memory.remove(savedAt(id));
    else
        m_memory.setValue(savedAt(id), keys.toString(QKeySequence::PortableText));
    apply(*entry);
    Q_EMIT changed();
}

void ShortcutRegistry::resetKey(const QString& id)
{
    if (Entry* entry = find(id))
        setKey(id, entry->standard);
}

void ShortcutRegistry::resetAll()
{
    m_memory.remove(QStringLiteral("shortcuts"));
    for (Entry& entry : m_entries) {
        entry.now = entry.standard;
        apply(entry);
    }
    Q_EMIT changed();
}

ShortcutRegistry::Entry* ShortcutRegistry::find(const QString& id)
{
    for (Entry& entry : m_entries) {
        if (entry.id == id)
            return &entry;
    }
    return nullptr;
}

void ShortcutRegistry::apply(Entry& entry)
{
    if (!entry.action)
        return;
    QList<QKeySequence> keys;
    if (!entry.now.isEmpty())
        keys.append(entry.now);
    // The same thing under the key that is easier to reach on many keyboards.
    if (entry.now == QKeySequence(Qt::CTRL | Qt::Key_Plus))
        keys.append(QKeySequence(Qt::CTRL | Qt::Key_Equal));
    entry.action->setShortcuts(keys);
    bind(entry);
}

void ShortcutRegistry::setFront(const QString& page)
{
    m_front = page;
    for (const Entry& entry : std::as_const(m_entries))
        bind(entry);
}

/// Menus and the palette go on showing the key, and choosing it there goes on doing it.
void ShortcutRegistry::bind(const Entry& entry) const
{
    const QString page = pageOf(entry.id);
    if (!entry.action || page.isEmpty())
        return;
    // "Widget" is the menu bar, which never has the keyboard while something is typed.
    const auto wanted = page == m_front ? Qt::WindowShortcut : Qt::WidgetShortcut;
    if (entry.action->shortcutContext() != wanted)
        entry.action->setShortcutContext(wanted);
}

} // namespace everyport::ui
