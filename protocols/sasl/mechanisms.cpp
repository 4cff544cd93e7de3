#include "protocols/sasl/mechanisms.h"

#include <algorithm>

#include <QCryptographicHash>

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

QByteArray offerHash(QStringList mechanisms, QStringList bindings, Hash hash)
{
    const auto listed = [](QStringList& names) {
        std::sort(
            names.begin(), names.end(), [](const QString& a, const QString& b) { return a.toUtf8() < b.toUtf8(); });
        return names.join(QChar(0x1e)).toUtf8();
    };
    auto text = listed(mechanisms);
    if (!bindings.isEmpty())
        text += '\x1f' + listed(bindings);
    return QCryptographicHash::hash(text, hash == Hash::Sha256 ? QCryptographicHash::Sha256 : QCryptographicHash::Sha1)
        .toBase64();
}

} // namespace everyport::sasl
