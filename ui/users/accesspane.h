#pragma once

#include <QHash>
#include <QWidget>

#include "ui/users/usercontroller.h"

class QComboBox;
class QGridLayout;
class QPushButton;
class QVBoxLayout;

namespace everyport::ui {

class MarkedText;
class Text;

/// What an account may do: its role, what that brings, and the rules beside it, for one service or everywhere.
class AccessPane : public QWidget {
    Q_OBJECT
public:
    explicit AccessPane(UserController& controller, QWidget* parent = nullptr);
    void show(const UserRow& row, const UserBelongings& belongings);

private:
    void layOutRole(QVBoxLayout* column);
    void layOutRights(QVBoxLayout* column);
    void addRight(QGridLayout* grid, Right right);
    void showRole();
    void showRights();
    void giveRole();
    void setRule(Right right, int choice);

    UserController& m_controller;
    UserRow m_row;
    UserBelongings m_belongings;
    QComboBox* m_role;
    Text* m_roleSays;
    MarkedText* m_power;
    QPushButton* m_giveRole;
    QComboBox* m_place;
    QHash<Right, QComboBox*> m_choices;
    QHash<Right, Text*> m_now;
};

} // namespace everyport::ui
