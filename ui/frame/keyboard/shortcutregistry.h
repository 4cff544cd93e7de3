#pragma once

#include <QHash>
#include <QKeySequence>
#include <QList>
#include <QObject>
#include <QPointer>

class QAction;
class QSettings;

namespace everyport::ui {

/// Every key of the window: what it does, what it was at first, what a person made of it. Actions come and go with
/// their pages; the keys stay.
class ShortcutRegistry : public QObject {
    Q_OBJECT
public:
    explicit ShortcutRegistry(QSettings& memory, QObject* parent = nullptr);

    struct Entry {
        QString id = {};    ///< "devices/identify": in the settings.
        QString group = {}; ///< Heading in the list: "Window", "Devices".
        QString text = {};
        QKeySequence standard = {};
        QKeySequence now = {};
        QPointer<QAction> action = {};
    };

    /// Sets the action's key from the registry and keeps it so; the action's text is what the list shows.
    void add(QAction* action, const QString& id, const QString& group, const QKeySequence& standard = {});
    /// The page in front. Keys of other pages wait until theirs is: what stands in the window's own group and the
    /// pages' counts everywhere.
    void setFront(const QString& page);
    /// A key without an action here: something that views or the present mode do by themselves, or a reserved one.
    void addFixed(const QString& group, const QString& text, const QKeySequence& keys, bool shown = true);

    QSettings& memory() const { return m_memory; }
    QList<Entry> entries() const { return m_entries; } ///< In the order of adding.
    QList<Entry> fixed() const;
    /// Who has these keys already: the action's text, or an empty string. Two pages may use the same.
    QString holderOf(const QKeySequence& keys, const QString& exceptId) const;
    void setKey(const QString& id, const QKeySequence& keys);
    void resetKey(const QString& id);
    void resetAll();

Q_SIGNALS:
    void changed();

private:
    Entry* find(const QString& id);
    void apply(Entry& entry);
    void bind(const Entry& entry) const;

    QSettings& m_memory;
    QList<Entry> m_entries;
    QList<Entry> m_fixed;
    QList<bool> m_fixedShown;
    QString m_front;
};

} // namespace everyport::ui
