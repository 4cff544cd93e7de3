#include "ui/widgets/tables/rowfilter.h"

#include "ui/style/painting/rowroles.h"
#include "ui/style/words/shownwords.h"
#include "ui/widgets/tables/expressions.h"

namespace everyport::ui {
namespace {

QString textOf(const QModelIndex& index)
{
    const QString text = index.data(Qt::DisplayRole).toString();
    const QString second = index.data(Role::SecondText).toString();
    return second.isEmpty() ? text : text + QLatin1Char(' ') + second;
}

} // namespace

RowFilter::RowFilter(QObject* parent) : QSortFilterProxyModel(parent)
{
    setSortRole(Role::Sort);
    setDynamicSortFilter(true);
}

QStringList RowFilter::keys() const
{
    QStringList result;
    if (!sourceModel())
        return result;
    for (int column = 0; column < sourceModel()->columnCount(); ++column) {
        const QString key = sourceModel()->headerData(column, Qt::Horizontal, Role::Key).toString();
        if (!key.isEmpty())
            result.append(key);
    }
    return result;
}

void RowFilter::setTyped(const QString& text)
{
    if (text == m_typed)
        return;
    m_typed = text;
    const Filter filter(text, keys());
    if (filter == m_filter)
        return;
    m_filter = filter;
    invalidateFilter();
    Q_EMIT filterChanged();
}

void RowFilter::setCondition(const QString& name, std::function<bool(const QModelIndex&)> condition)
{
    if (condition)
        m_conditions.insert(name, std::move(condition));
    else if (m_conditions.remove(name) == 0)
        return;
    invalidateFilter();
    Q_EMIT filterChanged();
}

void RowFilter::setScope(std::function<bool(const QModelIndex&)> scope)
{
    m_scope = std::move(scope);
    invalidateFilter();
    Q_EMIT filterChanged();
}

int RowFilter::total() const
{
    if (!sourceModel())
        return 0;
    int count = 0;
    for (int row = 0; row < sourceModel()->rowCount(); ++row) {
        const QModelIndex first = sourceModel()->index(row, 0);
        count += !first.data(Role::Group).toBool() && (!m_scope || m_scope(first));
    }
    return count;
}

int RowFilter::shown() const
{
    int count = 0;
    for (int row = 0; row < rowCount(); ++row)
        count += index(row, 0).data(Role::Group).toBool() ? 0 : 1;
    return count;
}

bool RowFilter::filterAcceptsRow(int row, const QModelIndex& parent) const
{
    if (parent.isValid())
        return true; // what unfolds below a row goes with it
    const QModelIndex first = sourceModel()->index(row, 0, parent);
    if (first.data(Role::Group).toBool())
        return (!isFiltering() && !m_scope) || groupHasHit(first, parent);
    return acceptsMember(first, parent);
}

bool RowFilter::groupHasHit(const QModelIndex& heading, const QModelIndex& parent) const
{
    const QVariant group = heading.data(Role::GroupOf);
    if (!group.isValid())
        return false;
    for (int row = 0; row < sourceModel()->rowCount(parent); ++row) {
        const QModelIndex member = sourceModel()->index(row, 0, parent);
        if (member.data(Role::GroupOf) == group && !member.data(Role::Group).toBool() && acceptsMember(member, parent))
            return true;
    }
    return false;
}

bool RowFilter::acceptsMember(const QModelIndex& first, const QModelIndex& parent) const
{
    if (m_scope && !m_scope(first))
        return false;
    for (const auto& condition : m_conditions) {
        if (!condition(first))
            return false;
    }
    if (m_filter.isEmpty())
        return true;
    return m_filter.matches([&](const QString& key) {
        QString text;
        for (int column = 0; column < sourceModel()->columnCount(parent); ++column) {
            if (key.isEmpty())
                text += textOf(first.siblingAtColumn(column)) + QLatin1Char('\n');
            else if (sourceModel()
                         ->headerData(column, Qt::Horizontal, Role::Key)
                         .toString()
                         .compare(key, Qt::CaseInsensitive)
                == 0)
                return textOf(first.siblingAtColumn(column));
        }
        return text;
    });
}

bool RowFilter::lessThan(const QModelIndex& left, const QModelIndex& right) const
{
    // Groups keep their order and stay below their headings, whichever way their rows are sorted.
    const bool down = sortOrder() == Qt::DescendingOrder;
    const QVariant groupA = left.siblingAtColumn(0).data(Role::GroupOf),
                   groupB = right.siblingAtColumn(0).data(Role::GroupOf);
    if (groupA != groupB)
        return (QVariant::compare(groupA, groupB) == QPartialOrdering::Less) != down;
    if (groupA.isValid()) {
        const bool headingA = left.siblingAtColumn(0).data(Role::Group).toBool(),
                   headingB = right.siblingAtColumn(0).data(Role::Group).toBool();
        if (headingA != headingB)
            return headingA != down;
    }
    QVariant a = left.data(Role::Sort), b = right.data(Role::Sort);
    if (!a.isValid() || !b.isValid()) {
        a = textOf(left);
        b = textOf(right);
    }
    if (a.userType() == QMetaType::QString)
        return m_order(a.toString(), b.toString());
    return QVariant::compare(a, b) == QPartialOrdering::Less;
}

QVariant RowFilter::data(const QModelIndex& index, int role) const
{
    const QVariant given = QSortFilterProxyModel::data(index, role);
    if (role == Qt::AccessibleTextRole) {
        const QString spoken = given.toString();
        return shownInLine(spoken.isEmpty() ? index.data(Qt::DisplayRole).toString() : spoken);
    }
    return role == Qt::AccessibleDescriptionRole ? QVariant(shownInLine(given.toString())) : given;
}

Qt::ItemFlags RowFilter::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags flags = QSortFilterProxyModel::flags(index);
    return index.data(Role::Expression).toString().isEmpty() ? flags : flags | Qt::ItemIsDragEnabled;
}

QStringList RowFilter::mimeTypes() const
{
    return {expressionMimeType()};
}

QMimeData* RowFilter::mimeData(const QModelIndexList& indexes) const
{
    return expressionMimeData(indexes);
}

} // namespace everyport::ui
