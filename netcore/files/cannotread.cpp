#include "netcore/files/cannotread.h"

#include "netcore/base/errortext.h"

namespace everyport {

Error cannotRead(const QString& file, const Error& why, const QString& key)
{
    return Error::local(why.reason, QStringLiteral("%1 cannot be read: %2.").arg(file, textWithin(why)), key);
}

} // namespace everyport
