#pragma once

#include <functional>

#include <QWidget>

#include "ui/users/usercontroller.h"

class QPushButton;

namespace everyport::ui {

class Text;
class ThingList;

/// How an account proves that it is its owner: password, second factor, SSH keys, certificates, tokens.
class WaysPane : public QWidget {
    Q_OBJECT
public:
    explicit WaysPane(UserController& controller, QWidget* parent = nullptr);
    void show(const UserRow& row, const UserBelongings& belongings);

private:
    void showKeys(const UserBelongings& belongings);
    void showCertificates(const UserBelongings& belongings);
    void showTokens(const UserBelongings& belongings);
    void changeFactor();
    void actAndTell(Task<Result<Done>> work, const QString& name, const QString& note, const QString& what,
        const QString& said, std::function<void()> back);

    UserController& m_controller;
    UserRow m_row;
    Text* m_password;
    Text* m_factor;
    QPushButton* m_setFactor;
    QPushButton* m_removeFactor;
    ThingList* m_keys;
    ThingList* m_certificates;
    ThingList* m_tokens;
};

} // namespace everyport::ui
