#pragma once

#include <QStringList>

class QSettings;

namespace everyport::ui {

/// Filter, order and columns of one table under names, and what its page remembers under the table's name besides:
/// colour rules, grouping, the interval of its graph. A view is a copy of all this, so using one is copying it back.
class SavedViews {
public:
    SavedViews(const QString& table, QSettings& memory) : m_table(table), m_memory(memory) {}

    QStringList names() const;
    void save(const QString& name);
    void use(const QString& name);
    void forget(const QString& name);

    /// To be shared: a line each, "Slow ones | queue:>64k", and below it, indented, what else it holds: "grouping: 1",
    /// "colours: red | Name | proto:irc".
    QString toText() const;
    /// Such lines become views; how many did. One of the same name is replaced. A line alone has the columns and the
    /// order that the table has now, and leaves the page's colours and grouping.
    int takeText(const QString& text);

private:
    void takeDetail(const QString& place, QLatin1String part, const QString& words);
    QString placeOf(const QString& name) const;

    QString m_table;
    QSettings& m_memory;
};

} // namespace everyport::ui
