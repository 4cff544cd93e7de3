#pragma once

#include <QString>

#include "netcore/base/result.h"

namespace everyport {

/// Local/NotFound: the tables are not those that this program stored in last, and nothing more is stored in them. It
/// has a code, as what a server's database fails with: the disk is none the worse for it, and votes wait in the
/// journal.
inline Error replacedDatabase(const QString& name, const QString& code)
{
    return Error::local(Reason::NotFound,
        QStringLiteral(
            "%1 was replaced while the program ran: it is not what was stored last. Put back the one that was "
            "there, or start the program again to go on with what is there now.")
            .arg(name),
        code);
}

} // namespace everyport
