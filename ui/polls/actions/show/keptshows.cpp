#include "ui/polls/actions/show/keptshows.h"

#include <algorithm>

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QPointer>
#include <QSettings>
#include <QUrl>

#include "app/events/eventregistry.h"
#include "app/polls/pollregistry.h"
#include "app/station/running/station.h"
#include "app/station/running/stationbackup.h"
#include "netcore/task/taskstages.h"
#include "ui/frame/page/pagecontext.h"
#include "ui/style/words/shownwords.h"

namespace everyport::ui {

using namespace Qt::StringLiterals;
using everyport::events::Event;
using everyport::events::Slide;
using everyport::events::Step;

namespace {

struct KeptShows {
    Q_DECLARE_TR_FUNCTIONS(everyport::ui::KeptShows)
};

constexpr auto orderPlace = "present/order/"_L1;

QList<Slide> slidesIn(const QString& text)
{
    QList<Slide> slides;
    for (const QJsonValue& value : QJsonDocument::fromJson(text.toUtf8()).array()) {
        const Slide slide = everyport::events::slideFromJson(value.toObject());
        if (everyport::events::isSlide(slide.id) && slides.size() < Slide::mostInEvent)
            slides.append(slide);
    }
    return slides;
}

QList<Step> stepsOf(const QStringList& order, QList<Slide> slides)
{
    QList<Step> steps;
    for (const QString& id : order) {
        const auto found = std::find_if(
            slides.begin(), slides.end(), [&id](const Slide& slide) { return slide.id == id; });
        if (found != slides.end())
            steps.append({.id = id, .slide = *found});
        else if (!everyport::events::isSlide(id))
            steps.append({.id = id});
    }
    for (const Slide& slide : slides) {
        if (!order.contains(slide.id))
            steps.append({.id = slide.id, .slide = slide});
    }
    return steps;
}

/// Nobody has made an order since events keep theirs: it is that in which its polls were made.
bool isAsMade(const Event& event, const polls::PollRegistry& registry)
{
    QList<Step> made;
    for (const polls::Poll& poll : registry.polls()) {
        if (poll.event == event.name)
            made.append({.id = poll.id});
    }
    return event.steps == made;
}

/// An order that was made elsewhere is newer: it stays, and what it lacks comes last.
QList<Step> withSlides(QList<Step> steps, const QList<Slide>& slides)
{
    for (const Slide& slide : slides) {
        const auto isIt = [&slide](const Step& step) { return step.id == slide.id; };
        if (std::none_of(steps.begin(), steps.end(), isIt))
            steps.append({.id = slide.id, .slide = slide});
    }
    return steps;
}

} // namespace

void takeOverKeptShows(PageContext& context)
{
    QSettings& memory = context.memory();
    auto& registry = context.station().events();
    for (const Event& event : registry.events()) {
        const QString part = QString::fromLatin1(QUrl::toPercentEncoding(event.name));
        const QString order = orderPlace + part, slides = slidesPlace + part;
        if (!memory.contains(order) && !memory.contains(slides))
            continue;
        const QList<Slide> kept = slidesIn(memory.value(slides).toString());
        const auto steps = isAsMade(event, context.station().polls())
            ? stepsOf(memory.value(order).toStringList(), kept)
            : withSlides(event.steps, kept);
        const auto forget = [forgetful = QPointer(&memory), order, slides](Done) {
            if (forgetful) {
                forgetful->remove(order);
                forgetful->remove(slides);
            }
            return Done();
        };
        context.tasks().start(registry.arrange(event.id, steps).then(forget),
            KeptShows::tr("Keeping the running order of “%1”").arg(shownInLine(event.name, 60)));
    }
}

} // namespace everyport::ui
