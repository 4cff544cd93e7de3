#pragma once

#include <QAbstractTableModel>

#include "ui/users/usercontroller.h"
#include "ui/widgets/tables/columnlist.h"

namespace everyport::ui {

/// The controller's accounts as rows. A row stays where it is while only its state changes.
class UsersModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Name, Role, State, Services, LastSeen };
    explicit UsersModel(UserController& controller, QObject* parent = nullptr);

    const UserRow* user(const QModelIndex& index) const;
    QModelIndex indexOf(const QString& name) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void follow();

    UserController& m_controller;
    QList<UserRow> m_rows; // as they were told last
    const ColumnList<UserRow> m_columns;
};

} // namespace everyport::ui
