#include "ui/polls/slides/slide.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace everyport::ui {

using namespace Qt::StringLiterals;

namespace {

struct SlideWords {
    Q_DECLARE_TR_FUNCTIONS(everyport::ui::SlideWords)
};

constexpr QLatin1String keys[] = {"words"_L1, "next"_L1, "standings"_L1}; // as Slide::Kind has them

} // namespace

QString kindName(Slide::Kind kind)
{
    switch (kind) {
    case Slide::Kind::Next: return SlideWords::tr("What comes next");
    case Slide::Kind::Standings: return SlideWords::tr("How many have answered");
    case Slide::Kind::Words: break;
    }
    return SlideWords::tr("Slide");
}

QString titleOf(const Slide& slide)
{
    if (const QString title = slide.title.simplified(); !title.isEmpty())
        return title;
    const QString first = slide.words.trimmed().section(u'\n', 0, 0).simplified();
    return first.isEmpty() || slide.kind != Slide::Kind::Words ? kindName(slide.kind) : first;
}

QString textOf(const QList<Slide>& all)
{
    QJsonArray array;
    for (const Slide& slide : all.first(qMin(all.size(), Slide::mostInShow)))
        array.append(QJsonObject{{u"id"_s, slide.id}, {u"kind"_s, QString(keys[int(slide.kind)])},
            {u"title"_s, slide.title}, {u"words"_s, slide.words}, {u"picture"_s, slide.picture}});
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

QList<Slide> readSlides(const QString& text)
{
    QList<Slide> read;
    for (const QJsonValue& value : QJsonDocument::fromJson(text.toUtf8()).array()) {
        const QJsonObject object = value.toObject();
        Slide slide{.id = object["id"_L1].toString(),
            .title = object["title"_L1].toString().left(Slide::longestTitle),
            .words = object["words"_L1].toString().left(Slide::longestWords),
            .picture = object["picture"_L1].toString()};
        for (int kind = 0; kind < int(std::size(keys)); ++kind) {
            if (object["kind"_L1].toString() == keys[kind])
                slide.kind = Slide::Kind(kind);
        }
        if (!slide.id.isEmpty() && read.size() < Slide::mostInShow)
            read.append(slide);
    }
    return read;
}

} // namespace everyport::ui
