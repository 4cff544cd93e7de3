#pragma once

#include <QString>

#include "netcore/base/result.h"

namespace everyport {

/// Local/NotFound: the tables are not those that this program stored in last, and nothing more is stored in them.
inline Error replacedDatabase(const QString& name, const QString& code = {})
{
    return Error::local(Reason::NotFound,
        QStringLiteral(
            "%1 was replaced while the program ran: it is not what was stored last. Put back the one that was "
            "there, or start the program again to go on with what is there now.")
            .arg(name),
        code);
}

} // namespace everyport
