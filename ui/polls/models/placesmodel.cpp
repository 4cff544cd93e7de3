#include "ui/polls/models/placesmodel.h"

#include <QLocale>

#include "app/polls/cards/card.h"
#include "ui/style/painting/rowroles.h"

namespace everyport::ui {

void PlacesModel::set(const polls::QuizStandings& standings)
{
    if (standings == m_standings)
        return;
    const bool areAsMany = standings.rows.size() == m_standings.rows.size();
    if (!areAsMany)
        beginResetModel();
    m_standings = standings;
    if (!areAsMany)
        endResetModel();
    else if (rowCount() > 0)
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

int PlacesModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_standings.rows.size());
}

QVariant PlacesModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const auto& row = m_standings.rows[index.row()];
    const QString who = QLocale().toString(row.rank) + QStringLiteral(".\u00a0") + polls::cardName(row.card);
    const QString right = tr("%1 of %Ln right", nullptr, m_standings.questions).arg(QLocale().toString(row.right));
    switch (role) {
    case Qt::DisplayRole: return who;
    case Role::Weight: return row.rank == 1 ? QVariant(600) : QVariant();
    case Role::SecondLine: return right;
    case Role::RightText: return QLocale().toString(row.points);
    case Qt::AccessibleTextRole:
        return QStringList{who, tr("%n points", nullptr, row.points), right}.join(QStringLiteral(", "));
    default: return {};
    }
}

} // namespace everyport::ui
