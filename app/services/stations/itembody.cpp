#include "app/services/stations/itembody.h"

using namespace Qt::StringLiterals;

namespace everyport::stations {

namespace {

const QString bodyNamespace = u"urn:everyport:stations:0"_s;

} // namespace

xml::Element bodyElement(const QByteArray& body)
{
    return xml::Element(u"item-body"_s, bodyNamespace).saying(QString::fromUtf8(body));
}

std::optional<QByteArray> bodyIn(const xml::Element& parent)
{
    const auto element = parent.child(u"item-body", bodyNamespace);
    if (element.isNull())
        return std::nullopt;
    auto body = element.text().toUtf8();
    if (body.size() > mostBodyBytes)
        return std::nullopt;
    return body;
}

Result<Done> checkBody(const QByteArray& body)
{
    if (body.size() > mostBodyBytes)
        return Error::refused(
            Reason::TooLarge, u"It has %1 bytes; stations send %2 at a time."_s.arg(body.size()).arg(mostBodyBytes));
    return Done();
}

} // namespace everyport::stations
