#include "app/stations/items/signeditem.h"

#include <algorithm>

#include "app/stations/items/jsonfields.h"
#include "app/stations/items/sizedfields.h"
#include "app/stations/items/stationname.h"

namespace everyport::stations {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1String topics[] = {"votes"_L1, "status"_L1, "orders"_L1}; // as Topic has them

QByteArray signedBytesOf(const SignedItem& item)
{
    return SizedFields("everyport station item 1")
        .add(topicName(item.topic))
        .add(item.id)
        .add(item.name)
        .add(item.number)
        .add(item.content)
        .bytes();
}

bool makesSense(const SignedItem& item)
{
    return isItemId(item.id) && isStationName(item.name) && item.number > 0;
}

} // namespace

bool SignedItem::check(const QByteArray& publicKey) const
{
    return isSignedBy(publicKey, signedBytesOf(*this), signature);
}

QByteArray writeSignedItem(const SignedItem& item, const StationKeys& keys)
{
    const auto content = QString::fromUtf8(item.content);
    if (!makesSense(item) || content.toUtf8() != item.content)
        return {};
    const auto body = compactJson({{u"from"_s, item.name}, {u"number"_s, item.number}, {u"content"_s, content},
        {u"signature"_s, base64Of(keys.sign(signedBytesOf(item)))}});
    return body.size() <= mostItemBytes ? body : QByteArray();
}

std::optional<SignedItem> readSignedItem(Topic topic, const QString& id, QByteArrayView body)
{
    const auto object = objectFromJson(body, mostItemBytes);
    if (!object)
        return {};
    const auto signature = bytesOf(object->value("signature"_L1), StationKeys::signatureSize);
    const auto content = object->value("content"_L1);
    if (!content.isString() || !signature)
        return {};
    SignedItem item{.topic = topic,
        .id = id,
        .name = object->value("from"_L1).toString(),
        .number = object->value("number"_L1).toInteger(),
        .content = content.toString().toUtf8(),
        .signature = *signature};
    return makesSense(item) ? std::optional(std::move(item)) : std::nullopt;
}

QString topicName(Topic topic)
{
    return topics[int(topic)];
}

std::optional<Topic> topicFromName(const QString& name)
{
    for (int topic = 0; topic < int(std::size(topics)); ++topic) {
        if (name == topics[topic])
            return Topic(topic);
    }
    return {};
}

bool isItemId(const QString& text)
{
    constexpr qsizetype longest = 80;
    return !text.isEmpty() && text.size() <= longest && std::all_of(text.begin(), text.end(), [](QChar c) {
        return c.unicode() < 128 && (c.isLetterOrNumber() || c == u'.' || c == u'-');
    });
}

} // namespace everyport::stations
