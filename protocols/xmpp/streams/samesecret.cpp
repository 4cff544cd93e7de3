#include "protocols/xmpp/streams/samesecret.h"

namespace everyport::xmpp {

bool isSameSecret(const QString& given, const QString& expected)
{
    if (given.size() != expected.size())
        return false;
    int difference = 0;
    for (qsizetype at = 0; at < given.size(); ++at)
        difference |= given[at].unicode() ^ expected[at].unicode();
    return difference == 0;
}

} // namespace everyport::xmpp
