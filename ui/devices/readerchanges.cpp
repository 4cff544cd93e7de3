#include "ui/devices/readerchanges.h"

#include <QCoreApplication>
#include <QWidget>

#include "app/devices/ports/inputports.h"
#include "app/devices/ports/smartcardport.h"
#include "app/polls/pollregistry.h"
#include "app/station/running/station.h"
#include "netcore/endpoints/endpoint.h"
#include "netcore/task/taskstages.h"
#include "ui/devices/devicespage.h"
#include "ui/frame/feedback/faultwork.h"
#include "ui/frame/feedback/undostack.h"
#include "ui/polls/kinds/answertitle.h"
#include "ui/style/words/shownwords.h"
#include "ui/tags/tags.h"

using namespace everyport::devices;

namespace everyport::ui {

namespace {

struct ReaderChangeWords {
    Q_DECLARE_TR_FUNCTIONS(everyport::ui::ReaderChanges)
};

/// Of one side of a reader, so that a strip about its name stays when it is turned on.
QString subjectOf(const QString& reader, QStringView side)
{
    return QStringLiteral("reader/%1/%2").arg(reader, side);
}

/// Of an open poll that waits for votes there, too.
QString linkingWords(const polls::Polls& polls, const QString& reader, const QString& name)
{
    const QList<polls::Poll> open = polls.openAt(reader);
    if (open.isEmpty())
        return DevicesPage::tr("Cards are linked at “%1” now, and do not vote there.").arg(name);
    const polls::Poll& poll = open.first();
    return DevicesPage::tr(
        "Cards are linked at “%1” now. They do not vote there any more, not for “%2” in “%3” either, which is open.")
        .arg(name, shownInLine(answerTitle(poll, poll.readers.value(poll.assignedReader(reader)))),
            shownInLine(poll.question));
}

void makePlace(PageContext& context, const QString& reader, const QString& key, const std::function<void()>& told = {})
{
    auto making = context.station().polls().cardLinking().makePlace(reader, key);
    auto made = std::move(making).then([](const QString&) { return Done(); });
    startOn(context, subjectOf(reader, u"cards"), DevicesPage::tr("Making a reader the place for linking cards"),
        told ? thenTell(std::move(made), context.window(), told) : std::move(made));
}

void removePlace(PageContext& context, const QString& reader, const std::function<void()>& told = {})
{
    auto removing = context.station().polls().cardLinking().removePlace(reader);
    startOn(context, subjectOf(reader, u"cards"), DevicesPage::tr("Letting cards vote at a reader again"),
        told ? thenTell(std::move(removing), context.window(), told) : std::move(removing));
}

} // namespace

QString readerEndpoint(const QString& device, int baud)
{
    if (devices::isCarriedPort(device))
        return device;
    QString escaped = device;
    escaped.replace(QLatin1Char(':'), QStringLiteral("\\:"));
    if (devices::isInputPath(device))
        return QStringLiteral("evdev:") + escaped;
    return QStringLiteral("serial:%1:baud=%2").arg(escaped).arg(baud);
}

Task<Result<Done>> changeReader(DeviceRegistry* registry, QString id, ReaderWish wish)
{
    const Device* found = registry->find(id);
    if (!found)
        co_return Error{.kind = Error::Kind::Refused,
            .reason = Reason::NotFound,
            .text = ReaderChangeWords::tr("This reader is not there any more.")};
    const Device before = *found;
    Result<Done> done = Done{};
    if (before.name != wish.name) {
        auto task = registry->rename(id, wish.name);
        done = co_await std::move(task);
        if (!done)
            co_return done;
    }
    if (before.place != wish.place) {
        auto task = registry->setPlace(id, wish.place);
        done = co_await std::move(task);
        if (!done)
            co_return done;
    }
    if (before.driver != wish.driver) {
        auto task = registry->setDriver(id, wish.driver);
        done = co_await std::move(task);
        if (!done)
            co_return done;
    }
    // The driver may have set its own speed meanwhile.
    const Device* now = registry->find(id);
    const bool hasSpeed = now && !now->simulated && !isCarriedPort(now->device());
    if (hasSpeed && wish.baud > 0 && now->baud() != wish.baud) {
        auto task = registry->setEndpoint(id, readerEndpoint(before.device(), wish.baud));
        done = co_await std::move(task);
        if (!done)
            co_return done;
    }
    if (before.settings != wish.settings) {
        auto task = registry->setSettings(id, wish.settings);
        done = co_await std::move(task);
    }
    co_return done;
}

Task<Result<QString>> addReader(DeviceRegistry* registry, QString device, ReaderWish wish)
{
    if (device.isEmpty()) {
        auto adding = registry->addSimulated(wish.name, wish.driver);
        auto id = co_await std::move(adding);
        if (!id)
            co_return id;
        auto changing = changeReader(registry, *id, wish);
        auto changed = co_await std::move(changing);
        if (!changed)
            co_return changed.error();
        co_return *id;
    }
    NewDevice wished;
    wished.name = wish.name;
    wished.endpoint = readerEndpoint(device, wish.baud);
    wished.driver = wish.driver;
    wished.settings = wish.settings;
    wished.place = wish.place;
    auto adding = registry->add(wished);
    auto id = co_await std::move(adding);
    co_return id;
}

void renameReader(PageContext& context, const QString& id, const QString& name)
{
    startOn(context, subjectOf(id, u"name"), DevicesPage::tr("Renaming a reader"),
        context.station().devices().rename(id, name));
}

void placeReader(PageContext& context, const QString& id, const QString& place)
{
    startOn(context, subjectOf(id, u"place"), DevicesPage::tr("Changing a reader's place"),
        context.station().devices().setPlace(id, place));
}

void switchReader(PageContext& context, const QString& id, bool isOn)
{
    startOn(context, subjectOf(id, u"switch"), DevicesPage::tr("Turning a reader on or off"),
        context.station().devices().setEnabled(id, isOn));
}

void removeReader(PageContext& context, const Device& device)
{
    const Device kept = device; // it goes meanwhile
    const QStringList tags = Tags::of(context).tagsOf(TaggedPage::devices, kept.id);
    // The page may be made anew before it is taken back.
    const auto back = [&context, kept, tags] {
        const auto tagged = [&context, kept, tags] { Tags::of(context).set(TaggedPage::devices, kept.id, tags); };
        startOn(context, subjectOf(kept.id, u"entry"), DevicesPage::tr("Bringing back a reader"),
            context.station().devices().restore(kept).then(tagged));
    };
    const auto told = [&context, kept, back] {
        context.undo().done(DevicesPage::tr("Removed reader “%1”.").arg(kept.name), back);
    };
    startOn(context, subjectOf(kept.id, u"entry"), DevicesPage::tr("Removing a reader"),
        thenTell(context.station().devices().remove(kept.id), context.window(), told));
}

void linkCards(PageContext& context, const Device& device)
{
    const QString id = device.id;
    makePlace(context, id, {}, [&context, id, name = device.name] {
        context.undo().done(
            linkingWords(context.station().polls(), id, name), [&context, id] { removePlace(context, id); },
            QStringLiteral("link"));
    });
}

/// The tablet beside it goes on where that is taken back: its address stays the same.
void letCardsVote(PageContext& context, const Device& device)
{
    const QString id = device.id;
    const QString key = context.station().polls().cardLinking().places().value(id);
    removePlace(context, id, [&context, id, key, name = device.name] {
        context.undo().done(
            DevicesPage::tr("Cards vote at “%1” again.").arg(name),
            [&context, id, key] { makePlace(context, id, key); }, QStringLiteral("link"));
    });
}

} // namespace everyport::ui
