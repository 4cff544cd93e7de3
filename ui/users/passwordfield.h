#pragma once

#include <functional>

#include <QWidget>

class QLineEdit;

namespace everyport::ui {

class MarkedText;

/// A new password: masked, can be shown, can be made by chance; below it how strong it is.
class PasswordField : public QWidget {
    Q_OBJECT
public:
    explicit PasswordField(QWidget* parent = nullptr);

    QString text() const;
    QString fault() const; ///< Why it cannot be a password; empty: it can.
    QLineEdit* edit() const { return m_edit; }
    void setName(const QString& name); ///< Of the account, for the hint.

private:
    void judge();
    void make();

    QString m_name;
    QLineEdit* m_edit;
    MarkedText* m_says;
};

} // namespace everyport::ui
