#include "protocols/xmpp/server/login/loginname.h"

using namespace Qt::StringLiterals;

namespace everyport::xmpp {

Result<Jid> accountNamed(const QString& name, const QString& domain)
{
    auto account = name.contains(u'@') ? Jid::parse(name) : Jid::make(name, domain);
    if (!account || account->domain() != domain || !account->hasLocal() || account->isFull())
        return Error::refused(Reason::NotAuthorised, {}, u"not-authorized"_s);
    return account;
}

} // namespace everyport::xmpp
