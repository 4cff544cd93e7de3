#include "ui/polls/actions/files/pollfiles.h"

#include <QFileInfo>
#include <QPointer>

#include "app/polls/store/stationlog.h"
#include "app/station/running/station.h"
#include "netcore/files/cannotread.h"
#include "netcore/files/fileguard.h"
#include "netcore/task/taskset.h"
#include "netcore/task/taskstages.h"
#include "netcore/threads/threadpool.h"
#include "ui/frame/feedback/faultwork.h"
#include "ui/frame/keyboard/shortcutregistry.h"
#include "ui/frame/page/pagecontext.h"
#include "ui/languages/saidwords.h"
#include "ui/polls/actions/chartchoice.h"
#include "ui/polls/actions/files/pollexports.h"
#include "ui/polls/actions/files/votesfile.h"
#include "ui/polls/actions/pollcontroller.h"
#include "ui/polls/models/polltranslation.h"
#include "ui/polls/models/recentvotes.h"
#include "ui/style/colours/icons.h"
#include "ui/widgets/dialogs/opendialog.h"
#include "ui/widgets/dialogs/savedialog.h"

namespace everyport::ui {

using namespace Qt::StringLiterals;
using polls::Poll;

namespace {

struct PollsFile {
    QByteArray toml = {};
    polls::ImportPictures pictures = {};
};

Result<PollsFile> pollsIn(const QString& file)
{
    constexpr qint64 most = 4 << 20;
    const QString name = QFileInfo(file).fileName();
    const auto text = readChosenFile(file, most + 1);
    if (!text)
        return cannotRead(name, text.error());
    if (text->size() > most && !polls::pollOfStationLog(*text)) // of a log the registry says more
        return Error{Error::Kind::Malformed, Reason::TooLarge,
            PollFiles::tr("%1 has more than 4 MiB: polls take less.").arg(name)};
    return PollsFile{*text, polls::ImportPictures::beside(*text, file)};
}

} // namespace

PollFiles::PollFiles(PollController& controller) : QObject(&controller), m_controller(controller)
{
    const auto make = [this](const QString& id, const QString& iconName, const QString& text) {
        auto* action = new QAction(icon(iconName), text, this);
        m_controller.context().shortcuts().add(action, u"polls/"_s + id, tr("Polls"));
        return action;
    };
    csvAction = make(u"csv"_s, u"file-text"_s, tr("Votes as CSV…"));
    sealedAction = make(u"sealed"_s, u"shield-check"_s, tr("Sealed log…"));
    pngAction = make(u"png"_s, u"image"_s, tr("Chart as PNG…"));
    svgAction = make(u"svg"_s, u"image"_s, tr("Chart as SVG…"));
    pdfAction = make(u"pdf"_s, u"image"_s, tr("Chart as PDF…"));
    copyAction = make(u"copy"_s, u"clipboard"_s, tr("Copy the figures"));
    importAction = make(u"import"_s, u"folder-open"_s, tr("&Import polls…"));
    for (const auto& [action, suffix] : {std::pair(csvAction, u"csv"_s), {sealedAction, u"jsonl"_s},
             {pngAction, u"png"_s}, {svgAction, u"svg"_s}, {pdfAction, u"pdf"_s}})
        connect(action, &QAction::triggered, this, [this, suffix = suffix] { askForExport(suffix); });
    connect(copyAction, &QAction::triggered, this, &PollFiles::copyFigures);
    connect(importAction, &QAction::triggered, this, &PollFiles::askForImport);
    connect(&controller, &PollController::currentChanged, this, &PollFiles::updateActions);
    for (auto signal : {&PollFeed::changedPoll, &PollFeed::removedPoll})
        connect(&controller.feed(), signal, this, &PollFiles::updateActions);
    updateActions();
}

void PollFiles::updateActions()
{
    const bool isOurs = m_controller.poll();
    for (QAction* action : {csvAction, sealedAction})
        action->setEnabled(isOurs); // of another station's only the figures are known
    for (QAction* action : {pngAction, svgAction, pdfAction, copyAction})
        action->setEnabled(isOurs || m_controller.followedPoll());
}

void PollFiles::copyFigures()
{
    const auto data = chartOfPoll(m_controller.current());
    m_controller.context().copyText(figuresAsText(data ? *data : ChartData()), tr("the figures"));
}

/// Of a poll of ours, by its id, or of another station's, by its address. Nothing where it is not there any more.
std::optional<ChartData> PollFiles::chartOfPoll(const QString& id) const
{
    const polls::PollRegistry& registry = m_controller.feed().registry();
    const Poll* own = registry.find(id);
    const FollowedPoll* followed = m_controller.followed().poll(id);
    if (!own && !followed)
        return std::nullopt;
    ChartData data = own ? chartOf(*own, registry.tally(id), {}, nullptr) : followed->data();
    m_controller.chart->applyTo(data, own);
    return data;
}

void PollFiles::askForExport(const QString& suffix)
{
    const QString id = m_controller.current(); // another may be in hand once its place is chosen
    const FileToSave wanted{.title = tr("Export"),
        .name = (m_controller.poll() ? id : u"poll"_s) + u'.' + suffix,
        .filters = {u"*."_s + suffix}};
    askWhereToSave(m_controller.context().window(), wanted, this,
        [this, id, suffix](const QString& file) { write(id, suffix, file); });
}

void PollFiles::write(const QString& id, const QString& suffix, const QString& file)
{
    PageContext& context = m_controller.context();
    const QString what = tr("Exporting %1").arg(QFileInfo(file).fileName());
    if (suffix == "csv"_L1 || suffix == "jsonl"_L1) {
        context.tasks().start(writeVotes(id, file, suffix == "jsonl"_L1), what);
        return;
    }
    const auto data = chartOfPoll(id); // anything may have happened meanwhile
    if (!data) {
        context.reportFault(what, Error::refused(Reason::NotFound, tr("The poll is not there any more.")));
        return;
    }
    const auto picture = suffix == "svg"_L1 ? svgOf(*data) : suffix == "pdf"_L1 ? pdfOf(*data) : pngOf(*data);
    context.tasks().start(writeChart(picture, file), what);
}

Task<Result<Done>> PollFiles::writeChart(QByteArray picture, QString file)
{
    PageContext& context = m_controller.context();
    auto writing = writeFileSoon(context.station().reactor(), file, picture);
    auto written = co_await std::move(writing);
    if (!written)
        co_return written;
    context.tell(tr("Saved %1.").arg(QFileInfo(file).fileName()));
    co_return Done();
}

Task<Result<Done>> PollFiles::writeVotes(QString id, QString file, bool sealed)
{
    PageContext& context = m_controller.context();
    auto& reactor = context.station().reactor();
    auto& registry = m_controller.feed().registry();
    auto writing = sealed ? writeSealedLog(reactor, registry, id, file) : ui::writeVotes(reactor, registry, id, file);
    auto written = co_await std::move(writing);
    if (!written)
        co_return written;
    context.tell(tr("Saved %1.").arg(QFileInfo(file).fileName()));
    co_return Done();
}

void PollFiles::askForImport()
{
    askWhichFile(m_controller.context().window(), tr("Import polls"), tr("Polls (*.toml);;All files (*)"), this,
        [this](const QString& file) { importFrom(file); });
}

void PollFiles::importFrom(const QString& file)
{
    PageContext& context = m_controller.context();
    // By a thread: it may be in a folder that does not answer.
    auto reading = deferToThread(context.station().reactor(), Threads::Files, [file] { return pollsIn(file); });
    const auto take = [self = QPointer(this)](const PollsFile& polls) {
        return self ? self->importPolls(polls.toml, polls.pictures) : Task<Result<Done>>(Result<Done>(Done()));
    };
    startNamed(context, std::move(reading).then(take), tr("Importing %1").arg(QFileInfo(file).fileName()));
}

Task<Result<Done>> PollFiles::importPolls(QByteArray toml, polls::ImportPictures pictures)
{
    auto importing = m_controller.feed().registry().importPolls(toml, pictures);
    const auto ids = co_await std::move(importing);
    if (!ids)
        co_return ids.error();
    auto told = tr("Imported %n polls.", nullptr, int(ids->size()));
    if (const auto left = int(pictures.leftOut().size()); left > 0)
        told += u' ' + tr("%n pictures were left out: they do not lie in the file's own folder.", nullptr, left);
    m_controller.context().tell(told);
    if (!ids->isEmpty())
        Q_EMIT m_controller.showWanted(ids->first());
    co_return Done();
}

} // namespace everyport::ui
