#pragma once

#include "ui/users/userdialog.h"

class QCheckBox;
class QSpinBox;

namespace everyport::ui {

/// Makes a token for an account, then shows it: once.
class TokenDialog : public UserWorkDialog {
    Q_OBJECT
public:
    TokenDialog(UserController& controller, const QString& user);

private:
    bool make();
    void showUnit();
    void showMade(const QString& token);

    QString m_user;
    Form* m_form;
    QLineEdit* m_label;
    QList<QPair<QString, QCheckBox*>> m_services;
    QSpinBox* m_days;
    Task<Result<QString>> m_making;
};

} // namespace everyport::ui
