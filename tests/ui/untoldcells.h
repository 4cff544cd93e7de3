#pragma once

#include <QAbstractItemModel>
#include <QStringList>

#include "ui/style/painting/rowroles.h"

namespace everyport::ui {

/// The cells of a model that say something else than it told: nobody paints them, and no column is measured for them.
/// Watches from its making on.
class UntoldCells : public QObject {
public:
    /// Columns of the keys `except` are painted by a clock of their page.
    explicit UntoldCells(const QAbstractItemModel& model, const QStringList& except = {})
        : m_model(model), m_except(except)
    {
        connect(
            &model, &QAbstractItemModel::dataChanged, this, [this](const QModelIndex& first, const QModelIndex& last) {
                for (int row = first.row(); row <= last.row(); ++row) {
                    for (int column = first.column(); column <= last.column(); ++column)
                        m_told[row][column] = cell(row, column);
                }
            });
        for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
            connect(&model, signal, this, &UntoldCells::lookAtAll);
        connect(&model, &QAbstractItemModel::modelReset, this, &UntoldCells::lookAtAll);
        connect(&model, &QAbstractItemModel::layoutChanged, this, &UntoldCells::lookAtAll);
        lookAtAll();
    }

    QStringList found() const
    {
        QStringList result;
        for (int row = 0; row < m_told.size(); ++row) {
            for (int column = 0; column < m_told[row].size(); ++column) {
                const QString key = m_model.headerData(column, Qt::Horizontal, Role::Key).toString();
                const QString now = cell(row, column);
                if (now != m_told[row][column] && !m_except.contains(key))
                    result.append(QStringLiteral("%1 of row %2: %3, told was %4")
                                      .arg(key)
                                      .arg(row)
                                      .arg(now, m_told[row][column]));
            }
        }
        return result;
    }

private:
    QString cell(int row, int column) const
    {
        const QModelIndex index = m_model.index(row, column);
        return index.data().toString()
            + (index.data(Role::Sparkline).isValid() ? QStringLiteral(" with a line") : QString());
    }
    void lookAtAll()
    {
        m_told.clear();
        for (int row = 0; row < m_model.rowCount(); ++row) {
            QStringList cells;
            for (int column = 0; column < m_model.columnCount(); ++column)
                cells.append(cell(row, column));
            m_told.append(cells);
        }
    }

    const QAbstractItemModel& m_model;
    const QStringList m_except;
    QList<QStringList> m_told;
};

} // namespace everyport::ui
