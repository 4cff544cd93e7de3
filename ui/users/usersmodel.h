#pragma once

#include "ui/users/usercontroller.h"
#include "ui/widgets/tables/columnmodel.h"

namespace everyport::ui {

/// The controller's accounts as rows. A row stays where it is while only its state changes.
class UsersModel : public ColumnModel<UserRow> {
    Q_OBJECT
public:
    enum Column { Name, Role, State, Services, LastSeen };
    explicit UsersModel(UserController& controller, QObject* parent = nullptr);

    const UserRow* user(const QModelIndex& index) const;
    QModelIndex indexOf(const QString& name) const;

private:
    int size() const override { return int(m_rows.size()); }
    const UserRow* rowAt(int row) const override { return &m_rows[row]; }
    void follow();

    UserController& m_controller;
    QList<UserRow> m_rows; // as they were told last
};

} // namespace everyport::ui
