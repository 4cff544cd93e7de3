#include "app/station/process/controlwire.h"

using namespace Qt::StringLiterals;

namespace everyport {

QJsonObject errorToJson(const Error& error)
{
    // Both ends are the same program, or nearly: numbers are enough for what is an enumeration.
    const QJsonObject facts{{u"kind"_s, int(error.kind)}, {u"reason"_s, int(error.reason)}, {u"text"_s, error.text},
        {u"code"_s, error.code}, {u"native"_s, error.native}};
    return {{u"error"_s, facts}};
}

Error errorFromJson(const QJsonObject& object)
{
    const auto facts = object.value(u"error"_s).toObject();
    const auto bounded = [&](const QString& key, int last) { return qBound(0, facts.value(key).toInt(), last); };
    return {Error::Kind(bounded(u"kind"_s, int(Error::Kind::Local))),
        Reason(bounded(u"reason"_s, int(Reason::NotAuthorised))), facts.value(u"text"_s).toString(),
        facts.value(u"code"_s).toString(), facts.value(u"native"_s).toInt()};
}

} // namespace everyport
