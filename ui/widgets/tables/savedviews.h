#pragma once

#include <QStringList>

class QSettings;

namespace everyport::ui {

/// Filter, order and columns of one table under names. A view is a copy of what the table remembers of itself, so
/// using one is copying it back.
class SavedViews {
public:
    SavedViews(const QString& table, QSettings& memory) : m_table(table), m_memory(memory) {}

    QStringList names() const;
    void save(const QString& name);
    void use(const QString& name);
    void forget(const QString& name);

    QString toText() const; ///< To be shared: a line each, "Slow ones | queue:>64k".
    /// Such lines become views, with the columns and the order that the table has now; how many did. One of the same
    /// name is replaced.
    int takeText(const QString& text);

private:
    QString placeOf(const QString& name) const;

    QString m_table;
    QSettings& m_memory;
};

} // namespace everyport::ui
