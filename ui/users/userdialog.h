#pragma once

#include "ui/users/usercontroller.h"
#include "ui/widgets/dialogs/dialog.h"

class QComboBox;
class QLineEdit;

namespace everyport::ui {

class Form;
class FormRow;
class PasswordField;
class MarkedText;

/// A dialog that changes an account: while that is under way the verb waits, and what goes wrong stands in the dialog,
/// which closes when all is well.
class UserWorkDialog : public Dialog {
    Q_OBJECT
public:
    UserWorkDialog(const QString& title, UserController& controller);

protected:
    /// `done` follows success; without one the dialog closes.
    void work(Task<Result<Done>> task, std::function<void()> done = {});
    void showFault(const QString& sentence);
    MarkedText* fault() const { return m_fault; } ///< Stands first, until it is put elsewhere.
    UserController& controller() const { return m_controller; }

private:
    UserController& m_controller;
    MarkedText* m_fault;
    Task<Result<Done>> m_work;
};

/// A new account: name, password, role.
class UserDialog : public UserWorkDialog {
    Q_OBJECT
public:
    explicit UserDialog(UserController& controller);

Q_SIGNALS:
    void added(const QString& name);

private:
    QString nameFault() const;
    void showName();
    bool add();

    Form* m_form;
    QLineEdit* m_name;
    FormRow* m_nameRow;
    PasswordField* m_password;
    QComboBox* m_role;
    MarkedText* m_power;
};

} // namespace everyport::ui
