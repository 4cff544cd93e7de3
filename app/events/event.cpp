#include "app/events/event.h"

#include <algorithm>

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

namespace everyport::events {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1String walls[] = {"results"_L1, "code"_L1, "winner"_L1, "black"_L1}; // as Wall has them

QJsonObject toJson(const Step& step)
{
    QJsonObject object{{u"id"_s, step.id}};
    if (step.slide)
        object.insert(u"slide"_s, slideToJson(*step.slide));
    if (step.staysOpen)
        object.insert(u"staysOpen"_s, true);
    if (step.startsAt)
        object.insert(u"startsAt"_s, *step.startsAt);
    if (step.seconds > 0)
        object.insert(u"seconds"_s, step.seconds);
    return object;
}

Step fromJson(const QJsonObject& object)
{
    Step step{.id = object["id"_L1].toString(),
        .staysOpen = object["staysOpen"_L1].toBool(),
        .seconds = std::clamp(object["seconds"_L1].toInt(), 0, maximumSeconds)};
    if (object.contains("slide"_L1))
        step.slide = slideFromJson(object["slide"_L1].toObject());
    if (object.contains("startsAt"_L1))
        step.startsAt = object["startsAt"_L1].toInteger();
    return step;
}

bool makesSense(const Step& step)
{
    return !step.id.isEmpty() && isSlide(step.id) == step.slide.has_value()
        && (!step.slide || step.slide->id == step.id);
}

/// Whole characters, each of which is one to whoever reads it.
bool isText(const QString& text)
{
    return text.isValidUtf16()
        && std::none_of(text.begin(), text.end(), [](QChar c) { return c.isNull() || c.isNonCharacter(); });
}

} // namespace

qsizetype Event::placeOf(const QString& stepId) const
{
    const auto found = std::find_if(
        steps.begin(), steps.end(), [&stepId](const Step& step) { return step.id == stepId; });
    return found == steps.end() ? -1 : found - steps.begin();
}

const Step* Event::step(const QString& stepId) const
{
    const auto place = placeOf(stepId);
    return place < 0 ? nullptr : &steps[place];
}

Result<Done> checkSteps(const QList<Step>& steps)
{
    if (steps.size() > maximumSteps)
        return Error::refused(Reason::TooLarge, u"An event has at most %1 steps."_s.arg(maximumSteps), u"steps"_s);
    const auto slides = std::count_if(steps.begin(), steps.end(), [](const Step& step) { return step.slide; });
    if (slides > Slide::mostInEvent)
        return Error::refused(
            Reason::TooLarge, u"An event has at most %1 slides."_s.arg(Slide::mostInEvent), u"steps"_s);
    QSet<QString> ids;
    for (const auto& step : steps) {
        if (!makesSense(step) || ids.contains(step.id))
            return Error::refused(Reason::BadValue,
                u"Each step of an event is another poll, or a slide: “%1” is there twice, or is neither."_s.arg(
                    step.id),
                u"steps"_s);
        ids.insert(step.id);
        if (step.seconds < 0 || step.seconds > maximumSeconds)
            return Error::refused(Reason::BadValue,
                u"A step closes its poll after at most %1 seconds, which are a day; 0: not by itself."_s.arg(
                    maximumSeconds),
                u"seconds"_s);
        const auto slide = step.slide.value_or(Slide());
        if (slide.title.size() > Slide::longestTitle || slide.words.size() > Slide::longestWords
            || slide.picture.size() > Slide::longestPicture)
            return Error::refused(
                Reason::TooLarge, u"A slide's title or words are too long. Shorten them."_s, u"slide"_s);
        if (!isText(slide.title) || !isText(slide.words) || !isText(slide.picture))
            return Error::refused(Reason::BadValue,
                u"A slide's title or words hold what is no text. Type them anew, without what no screen can show."_s,
                u"slide"_s);
    }
    return Done();
}

QByteArray stepsToJson(const QList<Step>& steps)
{
    QJsonArray array;
    for (const auto& step : steps)
        array.append(toJson(step));
    return QJsonDocument(array).toJson(QJsonDocument::Compact);
}

QList<Step> stepsFromJson(const QByteArray& json)
{
    QList<Step> steps;
    for (const auto& value : QJsonDocument::fromJson(json).array()) {
        const auto step = fromJson(value.toObject());
        if (makesSense(step) && steps.size() < maximumSteps)
            steps.append(step);
    }
    return steps;
}

QByteArray leftBackwardsToJson(const QHash<QString, qint64>& closings)
{
    QJsonObject object;
    for (auto each = closings.begin(); each != closings.end(); ++each)
        object.insert(each.key(), each.value());
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QHash<QString, qint64> leftBackwardsFromJson(const QByteArray& json)
{
    QHash<QString, qint64> closings;
    const auto object = QJsonDocument::fromJson(json).object();
    for (auto each = object.begin(); each != object.end(); ++each)
        closings.insert(each.key(), each.value().toInteger());
    return closings;
}

QString wallName(Wall wall)
{
    return walls[int(wall)];
}

std::optional<Wall> wallFromName(const QString& name)
{
    for (int wall = 0; wall < int(std::size(walls)); ++wall) {
        if (name == walls[wall])
            return Wall(wall);
    }
    return {};
}

} // namespace everyport::events
