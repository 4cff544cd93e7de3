#include "protocols/sasl/mechanisms.h"

using namespace Qt::StringLiterals;

namespace everyport::sasl {

QStringList mechanisms(const Offer& offer)
{
    QStringList names;
    if (!offer.certificateName.isEmpty())
        names << u"EXTERNAL"_s;
    if (offer.scram && offer.canBind())
        names << u"SCRAM-SHA-256-PLUS"_s << u"SCRAM-SHA-1-PLUS"_s;
    if (offer.scram)
        names << u"SCRAM-SHA-256"_s << u"SCRAM-SHA-1"_s;
    if (offer.plain)
        names << u"PLAIN"_s;
    if (offer.anonymous)
        names << u"ANONYMOUS"_s;
    return names;
}

} // namespace everyport::sasl
