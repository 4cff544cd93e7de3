#pragma once

#include <QStringList>

#include "app/accounts/record/rights.h"
#include "ui/style/colours/statemark.h"

namespace everyport::ui {

struct UserRow;

// Accounts in words and marks.

QString roleWord(everyport::Role role);     ///< "Administrator"
QString roleSentence(everyport::Role role); ///< What it brings: "Chats and keeps files; has no prompt."
QString fullPowerSentence();                ///< Said plainly wherever somebody becomes an administrator.
QString doorWord(const QString& service);   ///< "manhole" -> "Manhole", as on the Services page; empty: "Everywhere"
QStringList doorTypes();                    ///< Services that ask for accounts.

Mark userMark(const UserRow& row);
QString userStateWord(const UserRow& row);          ///< "here now", "locked out", "disabled", "not here"
QString servicesWords(const QStringList& services); ///< "XMPP, IRC"
QString sessionsWords(qsizetype sessions);          ///< "1 session", "2 sessions"
QString auditWord(const QString& event);            ///< "login-failed" -> "Login failed"

} // namespace everyport::ui
