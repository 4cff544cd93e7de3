#pragma once

#include "ui/users/userdialog.h"

namespace everyport::ui {

class LinesEdit;

/// Takes a text that is pasted or read from a file, and says at once what it is.
class PasteDialog : public UserWorkDialog {
    Q_OBJECT
protected:
    PasteDialog(const QString& title, const QString& label, const QString& placeholder, const QString& files,
        UserController& controller);
    QString text() const;
    void setText(const QString& text);
    /// What is in the text, or why it is none. Asked while it is typed.
    virtual Result<QString> look() const = 0;
    virtual void add() = 0;

private:
    void showWhat();
    void openFile(const QString& files);
    void read(const QString& path);

    LinesEdit* m_text;
    MarkedText* m_says;
    Task<Result<QByteArray>> m_reading;
};

/// Adds an SSH public key, which a person pastes, to an account.
class SshKeyDialog final : public PasteDialog {
    Q_OBJECT
public:
    SshKeyDialog(UserController& controller, const QString& user);

private:
    Result<QString> look() const override;
    void add() override;
    QString m_user;
};

/// Adds a client certificate (PEM), which a person pastes, to an account.
class CertificateDialog final : public PasteDialog {
    Q_OBJECT
public:
    CertificateDialog(UserController& controller, const QString& user);

private:
    Result<QString> look() const override;
    void add() override;
    QString m_user;
    QLineEdit* m_label;
};

} // namespace everyport::ui
