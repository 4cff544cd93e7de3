#include <QList>

#include "app/rules/kinds/eventkind.h"

using namespace Qt::StringLiterals;

namespace everyport::rules {

namespace {

QList<FieldInfo> loginFields()
{
    return {{u"account"_s, u"alice"_s, u"The name that was tried."_s, {}, Option::Names::Account},
        {u"service"_s, u"manhole"_s, u"The type of service."_s, u"Kind of service"_s, Option::Names::ServiceKind},
        {u"port"_s, u"ssh"_s, u"How it was spoken to."_s, u"Way in"_s, {}, {u"ssh"_s, u"telnet"_s, u"irc"_s}},
        {u"address"_s, u"192.0.2.7"_s, u"Where from."_s}};
}

} // namespace

/// Who could not come in.
QList<EventKind> loginEvents()
{
    return {
        {.name = u"login-failed"_s,
            .title = u"A login fails"_s,
            .help = u"Somebody wanted to use a service and was not let in, mostly for a wrong password."_s,
            .fields = loginFields()},
        {.name = u"locked-out"_s,
            .title = u"Somebody is locked out"_s,
            .help = u"After too many wrong passwords or codes they have tried once more, and have to wait."_s,
            .fields = loginFields()},
    };
}

} // namespace everyport::rules
