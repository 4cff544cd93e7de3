#include "app/accounts/record/ownnames.h"

#include "app/accounts/record/username.h"

using namespace Qt::StringLiterals;

namespace everyport {

const QStringList& ownNames()
{
    static const QStringList names{u"everyport"_s, u"commands"_s, u"polls"_s, u"rules"_s};
    return names;
}

bool isOwnName(const QString& name)
{
    return ownNames().contains(preparedUsername(name).valueOr(name));
}

bool isNameOfServices(const QString& name)
{
    return (name.size() > 4 && name.endsWith(u"serv"_s)) || (!name.isEmpty() && u"#&+!~@%$*:"_s.contains(name.front()));
}

} // namespace everyport
