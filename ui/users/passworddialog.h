#pragma once

#include "ui/users/userdialog.h"

namespace everyport::ui {

/// Another password for an account; says what it ends.
class PasswordDialog : public UserWorkDialog {
    Q_OBJECT
public:
    PasswordDialog(UserController& controller, const QString& user);

private:
    bool change();

    QString m_user;
    Form* m_form;
    PasswordField* m_password;
};

} // namespace everyport::ui
