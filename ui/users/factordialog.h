#pragma once

#include "app/accounts/credentials/secondfactors.h"
#include "ui/users/userdialog.h"

namespace everyport::ui {

/// Sets up a second factor: the secret as a QR code and as text, recovery codes, and the app's first code, which turns
/// it on. Until then nothing has changed.
class FactorDialog : public UserWorkDialog {
    Q_OBJECT
public:
    FactorDialog(UserController& controller, const QString& user);

private:
    void show(const SecondFactors::Enrolment& enrolment);
    bool confirm();

    QString m_user;
    QWidget* m_body;
    QVBoxLayout* m_column;
    Form* m_form;
    QLineEdit* m_code;
    Task<Result<SecondFactors::Enrolment>> m_beginning;
};

} // namespace everyport::ui
