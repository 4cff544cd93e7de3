#include "app/events/eventslide.h"

#include <QUrl>
#include <QUuid>

namespace everyport::events {

using namespace Qt::StringLiterals;

namespace {

constexpr auto mark = "slide/"_L1;
constexpr QLatin1String keys[] = {"words"_L1, "next"_L1, "standings"_L1}; // as Slide::Kind has them

} // namespace

bool isSlide(const QString& stepId)
{
    return stepId.startsWith(mark);
}

QString newSlideId(const QString& event)
{
    const auto part = QString::fromLatin1(QUrl::toPercentEncoding(event));
    return mark + part + u'/' + QUuid::createUuid().toString(QUuid::Id128);
}

QString shownTitle(const Slide& slide)
{
    const auto title = slide.title.simplified();
    return title.isEmpty() ? slide.words.trimmed().section(u'\n', 0, 0).simplified() : title;
}

QJsonObject slideToJson(const Slide& slide)
{
    return {{u"id"_s, slide.id}, {u"kind"_s, QString(keys[int(slide.kind)])}, {u"title"_s, slide.title},
        {u"words"_s, slide.words}, {u"picture"_s, slide.picture}};
}

Slide slideFromJson(const QJsonObject& object)
{
    Slide slide{.id = object["id"_L1].toString(),
        .title = object["title"_L1].toString().left(Slide::longestTitle),
        .words = object["words"_L1].toString().left(Slide::longestWords),
        .picture = object["picture"_L1].toString().left(Slide::longestPicture)};
    for (int kind = 0; kind < int(std::size(keys)); ++kind) {
        if (object["kind"_L1].toString() == keys[kind])
            slide.kind = Slide::Kind(kind);
    }
    return slide;
}

} // namespace everyport::events
