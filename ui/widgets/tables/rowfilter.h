#pragma once

#include <functional>
#include <QHash>

#include <QSortFilterProxyModel>

#include "netcore/base/naturalorder.h"
#include "ui/widgets/tables/filter.h"

namespace everyport::ui {

/// Sorts and filters a table by what is typed and by chips. Columns are known by Role::Key in their header,
/// sorted by Role::Sort where there is one (numbers as numbers, largest first at the first click), texts as people sort
/// them, and group rows (Role::Group) stay above theirs.
class RowFilter : public QSortFilterProxyModel {
    Q_OBJECT
public:
    explicit RowFilter(QObject* parent = nullptr);

    void setTyped(const QString& text);
    /// Which rows this table is about at all, such as the lines of one service; nobody filtered the others out.
    void setScope(std::function<bool(const QModelIndex& sourceRow)> scope);
    /// One more condition under a name, for a chip; null takes it away.
    void setCondition(const QString& name, std::function<bool(const QModelIndex& sourceRow)> condition);
    bool accepts(const QModelIndex& sourceRow) const { return filterAcceptsRow(sourceRow.row(), sourceRow.parent()); }
    bool isFiltering() const { return !m_filter.isEmpty() || !m_conditions.isEmpty(); }
    bool isTyped() const { return !m_filter.isEmpty(); } ///< Words are typed, beside what chips say.
    QStringList keys() const;                            ///< For completing what is typed.
    int total() const;                                   ///< Rows without filter, in scope, group rows not counted.
    int shown() const;

    /// A screen reader is told strangers' words as RowDelegate shows them.
    QVariant data(const QModelIndex& index, int role) const override;
    // Rows that have an expression can be dragged to where expressions are typed.
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    QStringList mimeTypes() const override;
    QMimeData* mimeData(const QModelIndexList& indexes) const override;

Q_SIGNALS:
    void filterChanged();

protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override;
    bool lessThan(const QModelIndex& left, const QModelIndex& right) const override;

private:
    bool acceptsMember(const QModelIndex& first, const QModelIndex& parent) const;
    bool groupHasHit(const QModelIndex& heading, const QModelIndex& parent) const;

    NaturalOrder m_order; ///< Of texts.
    QString m_typed;
    Filter m_filter;
    std::function<bool(const QModelIndex&)> m_scope;
    QHash<QString, std::function<bool(const QModelIndex&)>> m_conditions;
};

} // namespace everyport::ui
