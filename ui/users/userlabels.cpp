#include "ui/users/userlabels.h"

#include "app/config/option.h"
#include "app/services/servicetypes.h"

#include <QCoreApplication>

#include "ui/languages/declaredwords.h"
#include "ui/services/servicelabels.h"
#include "ui/users/usercontroller.h"

namespace everyport::ui {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(everyport::ui::UserWords)
};

} // namespace

QString roleWord(everyport::Role role)
{
    return declaredWords(roleInfo(role).label);
}

QString roleSentence(everyport::Role role)
{
    return declaredWords(roleInfo(role).help);
}

QString fullPowerSentence()
{
    return Words::tr("A Python prompt is full power: whoever has it can do everything this program can do.");
}

QString doorWord(const QString& service)
{
    if (service.isEmpty())
        return Words::tr("Everywhere");
    return serviceType(service) ? serviceTypeName(service) : service.toUpper();
}

QStringList doorTypes()
{
    QStringList names;
    for (const auto& type : serviceTypes()) {
        if (type->hasAccounts())
            names.append(type->name());
    }
    return names;
}

Mark userMark(const UserRow& row)
{
    if (row.account.disabled)
        return Mark::Stopped; // somebody wants it so: nothing has failed
    if (row.waits > 0)
        return Mark::Trouble;
    return row.sessions > 0 ? Mark::Good : Mark::Stopped;
}

QString userStateWord(const UserRow& row)
{
    if (row.account.disabled)
        return Words::tr("disabled");
    if (row.waits > 0)
        return Words::tr("locked out");
    return row.sessions > 0 ? Words::tr("here now") : Words::tr("not here");
}

QString servicesWords(const QStringList& services)
{
    QStringList words;
    for (const auto& service : services)
        words.append(doorWord(service));
    return words.join(QStringLiteral(", "));
}

QString sessionsWords(qsizetype sessions)
{
    return Words::tr("%n sessions", nullptr, int(sessions));
}

QString auditWord(const QString& event)
{
    if (event == QStringLiteral("login"))
        return Words::tr("Came in");
    if (event == QStringLiteral("login-failed"))
        return Words::tr("Login failed");
    if (event == QStringLiteral("login-refused"))
        return Words::tr("Login refused");
    if (event == QStringLiteral("locked-out"))
        return Words::tr("Locked out");
    if (event == QStringLiteral("command"))
        return Words::tr("Command");
    if (event == QStringLiteral("account-changed"))
        return Words::tr("Changed");
    return keyInWords(event);
}

} // namespace everyport::ui
